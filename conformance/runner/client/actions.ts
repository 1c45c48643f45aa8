/**
 * Performs the action steps of scenarios for clients.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { ClientStep, Json } from '../../../src/suite/types.js';
import { encodeEvent } from '../../../src/wire/codec.js';
import { callTrigger } from '../shared/control.js';
import { HarnessError } from '../shared/errors.js';
import { waitUntil, within } from '../shared/wait.js';
import type { ClientScenarioRun } from './client-scenario-run.js';
import type { ProxiedConnection } from './proxied-connection.js';

/** First ack id of our calls, higher than any id that the server uses. */
const FIRST_ID = 700_001;
/** Time for an action of a driven client, in ms. The client may have to open a page. */
const ACTION_MS = 40_000;

/** The client has disconnected or ended by its own fault, so the step cannot be performed. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/** Ack ids of a run, each used once. */
export class AckIds {
  #next = FIRST_ID;

  take(): number {
    return this.#next++;
  }
}

/** Performs an action. */
export async function act(run: ClientScenarioRun, step: ClientStep, index: number, ids: AckIds): Promise<void> {
  const { proxy } = run.slot;
  if ('start' in step) return await run.slot.launch();
  if ('push' in step) return requireConnection(run).send(encodeEvent(run.wire(step.push), argumentsOf(run, step)));
  if ('ask' in step) {
    const calls = [argumentsOf(run, step), ...(step.together ?? []).map((payload) => [run.resolve(payload)])];
    run.callIds = calls.map((_, at) => (at === 0 && step.id !== undefined ? step.id : ids.take()));
    const connection = requireConnection(run);
    for (const [at, args] of calls.entries())
      connection.sendCall(encodeEvent(run.wire(step.ask), args, run.callIds[at]), run.callIds[at]!);
    return;
  }
  if ('raw' in step) {
    const connection = requireConnection(run);
    for (const frame of step.raw) connection.send(typeof frame === 'string' ? run.resolve(frame) : frame);
    return;
  }
  if ('drop' in step) {
    if (step.away !== undefined) proxy.refuseFor(step.away);
    for (const connection of proxy.connections) connection.endConnection(step.drop);
    return;
  }
  if ('silence' in step) return proxy.connections.forEach((connection) => connection.stopRelaying());
  if ('do' in step) return await instruct(run, step, index);
  if ('trigger' in step) {
    const result = await callTrigger(run, {
      trigger: step.trigger,
      person: step.as,
      with: step.with ?? {},
      index,
      name: step.name,
    });
    if (step.name !== undefined && result !== undefined) run.capture(step.name, result);
    return;
  }
  if ('wait' in step) return;
  throw new HarnessError(`step ${index + 1} is no action`);
}

async function instruct(
  run: ClientScenarioRun,
  step: Extract<ClientStep, { do: unknown }>,
  index: number,
): Promise<void> {
  const { recorder, signal } = run.context;
  if (step.optional && !run.slot.abilities.has(step.do)) return;
  if ((step.do === 'answer' || step.do === 'dismiss') && !(await hasDialog(run))) return;
  const answer = await within(run.slot.do(step.do, run.resolve(step.with ?? {})), ACTION_MS, signal);
  const error = answer ? answer.value : `the client did not say within ${ACTION_MS / 1000} s that it did`;
  recorder.write({ kind: 'did', run: run.id, index, action: step.do, ...(error === undefined ? {} : { error }) });
  // without a dialog the client does not answer the call, and the judge reports that
  if (step.optional || step.do === 'answer' || step.do === 'dismiss') return;
  if (error !== undefined) throw new HarnessError(`the client could not ${step.do}: ${error}`);
}

/**
 * True when the client has a dialog to answer; waits for the dialog to open. False when the client answered every call
 * without one.
 */
async function hasDialog({ slot, callIds, context }: ClientScenarioRun): Promise<boolean> {
  const { proxy, abilities } = slot;
  const isEveryCallAnswered = (): boolean =>
    callIds.every((id) => proxy.activities.some((entry) => entry.event === 'ack' && entry.id === id));
  if (abilities.has('shows'))
    await waitUntil(
      () => isObject(slot.state['dialog']) || isEveryCallAnswered(),
      [proxy, slot],
      context.deadline,
      context.signal,
    );
  return !isEveryCallAnswered();
}

function requireConnection(run: ClientScenarioRun): ProxiedConnection {
  const connection = run.slot.proxy.currentConnection;
  if (!connection) throw new ClientGoneError();
  return connection;
}

function argumentsOf(run: ClientScenarioRun, { send, args }: { send?: Json; args?: Json[] }): Json[] {
  if (args !== undefined) return run.resolve(args);
  return send === undefined ? [] : [run.resolve(send)];
}
