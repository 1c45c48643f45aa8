/**
 * Creates clients in this process, with or without the faults of a mutant.
 *
 * @module
 */
import { createClient } from '../../src/client/index.js';
import { eventName } from '../../src/suite/names.js';
import type { Json, JsonObject, Projection } from '../../src/suite/types.js';
import { COMMON_ACTIONS } from '../../conformance/subjects/driven-client/actions.js';
import { Rest } from '../../conformance/subjects/driven-client/rest.js';
import { Viewer } from '../../conformance/subjects/driven-client/viewer.js';
import type { ClientAddress, ClientFactory, InProcessClient } from '../../conformance/runner/client/run-client.js';
import { clientFaultsOf } from './client-faults.js';
import {
  operatorFaults,
  type ClientContext,
  type ClientFault,
  type ClientFaults,
  type ClientMutant,
  type Direction,
  type Link,
} from './client-mutant.js';
import { FurtherEvents } from './further-events.js';
import { applyOperator } from './engine.js';
import { faultyTransport, type WireFaults } from './faulty-transport.js';
import { idOf, nameIn } from './frame-text.js';
import { kindOf } from './targets/client-frames.js';

/** Creates clients with the faults of a mutant, or healthy clients without one. */
export function faultyClient(mutant: ClientMutant | undefined, projection: Projection): ClientFactory {
  return async (address, shows) => {
    const known = new KnownState(address);
    const timers = new Set<NodeJS.Timeout>();
    const context: ClientContext = {
      eventName: (name) => eventName(projection, name),
      fill: (value) => known.fill(value),
      later: (ms, what) => void timers.add(setTimeout(what, ms)),
      opened: () => known.sockets,
    };
    const operations = mutant ? operatorFaults(mutant) : [];
    const faults = mutant ? clientFaultsOf(mutant, context) : [];
    const { token, socket } = faultyOptions(operations, address);
    const client = createClient({
      url: address.url,
      token,
      release: projection.release.version,
      // a mutant's problems are expected, so they are not reported
      onProblem: () => undefined,
      socket: { ...socket, transports: [faultyTransport(faultyWire(faults, operations, context, known))] },
    });
    const rest = new Rest(address.url, address.token);
    const viewer = new Viewer(client, await userOf(address), rest, projection.release.version, (state) => {
      known.state = state as unknown as JsonObject;
      const shown = faults.reduce<JsonObject | undefined>(
        (passed, fault) => passed && (fault.show ? fault.show(passed) : passed),
        known.state,
      );
      if (shown) shows(shown);
    });
    const ends = faults.map((fault) => fault.start?.(client, address));
    const further = new FurtherEvents(client, viewer, address.token);
    return {
      can: COMMON_ACTIONS,
      async do(action, input) {
        await viewer.actions[action as (typeof COMMON_ACTIONS)[number]](input);
        further.emitAfter(action, input);
      },
      close() {
        for (const end of ends) end?.();
        viewer.close();
        for (const timer of timers) clearTimeout(timer);
      },
    } satisfies InProcessClient;
  };
}

/** Options of the client, after the faults that change them. */
function faultyOptions(
  faults: readonly ClientFault[],
  { token }: ClientAddress,
): { token: string; socket: JsonObject } {
  const options = faults.filter(({ where }) => where.effect === 'option');
  const made = options.reduce<Json>(
    (before, fault) =>
      applyOperator(fault, before, {
        edit: (root, change) => change(root),
        fill: (value) => (value === '<token>' ? token : value),
      })[0]!,
    { token, socket: { query: {} } },
  );
  return made as { token: string; socket: JsonObject };
}

function faultyWire(
  faults: readonly ClientFaults[],
  operations: readonly ClientFault[],
  { eventName }: ClientContext,
  known: KnownState,
): WireFaults {
  const applyFaults = (direction: Direction, frame: string, link: Link): string[] =>
    faults.reduce(
      (frames, fault) => frames.flatMap((one) => (fault.frame ? fault.frame(direction, one, link) : [one])),
      [frame],
    );
  let closing = 0;
  return {
    onOpen: () => (known.sockets += 1),
    sent: (frame, link) => applyFaults('send', frame, link),
    received: (frame, link) => {
      const id = kindOf(frame) === 'event' ? idOf(frame) : undefined;
      if (id !== undefined) link.calls.set(id, nameIn(frame, eventName));
      return applyFaults('receive', frame, link);
    },
    mayClose: () => {
      closing += 1;
      return !operations.some(
        ({ where, operator }) =>
          where.effect === 'close' && operator === 'drop' && (where.nth === undefined || where.nth === closing),
      );
    },
  };
}

/** State of the client that fills in placeholders. */
class KnownState {
  state: JsonObject = {};
  /** Websockets opened so far. */
  sockets = 0;

  constructor(readonly address: ClientAddress) {}

  fill<T extends Json>(value: T): T {
    const { chat, channel } = this.state as {
      chat?: { id: string; messages: JsonObject } | null;
      channel?: { id: string } | null;
    };
    const known: { [name: string]: string | undefined } = {
      token: this.address.token,
      chat: chat?.id,
      reply: Object.keys(chat?.messages ?? {}).at(-1),
      channel: channel?.id,
    };
    const filled = JSON.stringify(value).replace(
      /<(token|chat|reply|channel)>/g,
      (whole, name: string) => known[name] ?? whole,
    );
    return JSON.parse(filled) as T;
  }
}

async function userOf({ url, token }: ClientAddress): Promise<{ id: string; name: string }> {
  const response = await fetch(new URL('/api/v1/auths/', url), { headers: { authorization: `Bearer ${token}` } });
  return (await response.json()) as { id: string; name: string };
}
