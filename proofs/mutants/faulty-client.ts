/**
 * Clients of ours in this process, healthy or with the faults of a mutant.
 *
 * @module
 */
import { createClient } from '../../src/client/index.js';
import { eventName } from '../../src/suite/names.js';
import type { Json, JsonObject, Projection } from '../../src/suite/types.js';
import { EVERYWHERE } from '../../conformance/subjects/driven-client/actions.js';
import { Rest } from '../../conformance/subjects/driven-client/rest.js';
import { Viewer } from '../../conformance/subjects/driven-client/viewer.js';
import type { ClientAddress, ClientFactory, InProcessClient } from '../../conformance/runner/client/run-client.js';
import { frameFault, idOf, kindOf, nameIn, type FrameContext } from './client-frames.js';
import { faultsIn, type ClientFault, type ClientMutant } from './client-mutant.js';
import { shownFault } from './client-shown.js';
import { faultyTransport, type Faulty } from './faulty-transport.js';
import { edit } from './paths.js';
import { Talk } from './emit-everything.js';

/** Makes clients with the faults of a mutant; healthy ones without. */
export function faultyClient(mutant: ClientMutant | undefined, projection: Projection): ClientFactory {
  return async (address, shows) => {
    const faults = mutant ? faultsIn(mutant) : [];
    const open = new Open(address);
    const timers = new Set<NodeJS.Timeout>();
    const later = (ms: number, what: () => void): void => void timers.add(setTimeout(what, ms));
    const { token, socket } = madeWith(faults, address);
    const wire = faultyWire(
      faults,
      { eventName: (name) => eventName(projection, name), fill: (value) => open.fill(value), later },
      open,
    );
    const client = createClient({
      url: address.url,
      token,
      release: projection.release.version,
      // what a mutant complains about is its own business
      onProblem: () => undefined,
      socket: { ...socket, transports: [faultyTransport(wire)] },
    });
    const rest = new Rest(address.url, address.token);
    const shown = faults.map((fault) => shownFault(fault, () => open.sockets));
    const viewer = new Viewer(client, await whoIs(address), rest, projection.release.version, (state) => {
      open.state = state as unknown as JsonObject;
      const seen = shown.reduce<JsonObject | undefined>((passed, fault) => passed && fault(passed), open.state);
      if (seen) shows(seen);
    });
    const end = mutant && 'fault' in mutant ? mutant.fault(client, address) : undefined;
    const talk = new Talk(client, viewer, address.token);
    return {
      can: EVERYWHERE,
      async do(action, input) {
        await viewer.actions[action as (typeof EVERYWHERE)[number]](input);
        talk.after(action, input);
      },
      close() {
        end?.();
        viewer.close();
        for (const timer of timers) clearTimeout(timer);
      },
    } satisfies InProcessClient;
  };
}

/** What the client is made with. */
function madeWith(faults: readonly ClientFault[], { token }: ClientAddress): { token: string; socket: JsonObject } {
  const filled = (value: Json): Json => (value === '<token>' ? token : value);
  const options = faults.filter(({ where }) => where.effect === 'option');
  const made = options.reduce<Json>(
    (before, fault) => edit(before, fault.with?.path ?? '', 'add-key', filled(fault.with?.value ?? null)),
    { token, socket: { query: {} } },
  );
  return made as { token: string; socket: JsonObject };
}

function faultyWire(faults: readonly ClientFault[], context: FrameContext, open: Open): Faulty {
  const filters = faults.map((fault) => frameFault(fault, context));
  let closing = 0;
  return {
    opened: () => (open.sockets += 1),
    sent: (frame, link) =>
      filters.reduce((frames, filter) => frames.flatMap((one) => filter('send', one, link)), [frame]),
    received: (frame, link) => {
      const id = kindOf(frame) === 'event' ? idOf(frame) : undefined;
      if (id !== undefined) link.calls.set(id, nameIn(frame, context.eventName));
      return filters.reduce((frames, filter) => frames.flatMap((one) => filter('receive', one, link)), [frame]);
    },
    closes: () => {
      closing += 1;
      return !faults.some(
        ({ where, operator }) =>
          where.effect === 'close' && operator === 'drop' && (where.nth === undefined || where.nth === closing),
      );
    },
  };
}

/** What is open at the client, for placeholders. */
class Open {
  state: JsonObject = {};
  /** Websockets so far. */
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

async function whoIs({ url, token }: ClientAddress): Promise<{ id: string; name: string }> {
  const response = await fetch(new URL('/api/v1/auths/', url), { headers: { authorization: `Bearer ${token}` } });
  return (await response.json()) as { id: string; name: string };
}
