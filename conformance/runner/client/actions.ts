/**
 * Carrying out the steps that act.
 *
 * @module
 */
import type { ClientStep, Json } from '../../../src/suite/types.js';
import { encodeEvent } from '../../../src/wire/codec.js';
import { isObject } from '../../match/index.js';
import { control } from '../shared/control.js';
import { HarnessError } from '../shared/errors.js';
import { waitUntil, within } from '../shared/wait.js';
import type { ClientPlay } from './scenario-run.js';
import type { Visit } from './proxied-connection.js';

/** Ids of our calls begin here, where no server's do. */
const FIRST_ID = 700_001;
/** A driven client may have to open a page. */
const DO_MS = 40_000;

/** The client is not there any more: what should be done with it cannot be, through its own fault. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** Acknowledgement ids of a run, each used once. */
export class Ids {
  #next = FIRST_ID;

  take(): number {
    return this.#next++;
  }
}

/** Carries out an action. */
export async function act(play: ClientPlay, step: ClientStep, index: number, ids: Ids): Promise<void> {
  const { front } = play.lane;
  if ('start' in step) return await play.lane.launch();
  if ('push' in step) return present(play).send(encodeEvent(play.wire(step.push), argumentsOf(play, step)));
  if ('ask' in step) {
    const calls = [argumentsOf(play, step), ...(step.together ?? []).map((payload) => [play.resolve(payload)])];
    play.asked = calls.map((_, at) => (at === 0 && step.id !== undefined ? step.id : ids.take()));
    const visit = present(play);
    for (const [at, args] of calls.entries())
      visit.ask(encodeEvent(play.wire(step.ask), args, play.asked[at]), play.asked[at]!);
    return;
  }
  if ('raw' in step) {
    const visit = present(play);
    for (const frame of step.raw) visit.send(typeof frame === 'string' ? play.resolve(frame) : frame);
    return;
  }
  if ('drop' in step) {
    if (step.away !== undefined) front.away(step.away);
    for (const visit of front.visits) visit.drop(step.drop);
    return;
  }
  if ('silence' in step) return front.visits.forEach((visit) => visit.silence());
  if ('do' in step) return await tell(play, step, index);
  if ('trigger' in step) {
    const result = await control(play, {
      trigger: step.trigger,
      person: step.as,
      with: step.with ?? {},
      index,
      name: step.name,
    });
    if (step.name !== undefined && result !== undefined) play.capture(step.name, result);
    return;
  }
  if ('wait' in step) return;
  throw new HarnessError(`step ${index + 1} is no action`);
}

async function tell(play: ClientPlay, step: Extract<ClientStep, { do: unknown }>, index: number): Promise<void> {
  const { recorder, signal } = play.stage;
  if (step.optional && !play.lane.can.has(step.do)) return;
  if ((step.do === 'answer' || step.do === 'dismiss') && !(await isAsked(play))) return;
  const answer = await within(play.lane.do(step.do, play.resolve(step.with ?? {})), DO_MS, signal);
  const error = answer ? answer.value : `the client did not say within ${DO_MS / 1000} s that it did`;
  recorder.write({ kind: 'did', run: play.run, index, action: step.do, ...(error === undefined ? {} : { error }) });
  // where there is no dialog to answer, the call is not answered, and that is what will be seen
  if (step.optional || step.do === 'answer' || step.do === 'dismiss') return;
  if (error !== undefined) throw new HarnessError(`the client could not ${step.do}: ${error}`);
}

/** A dialog takes a moment to open. False: the client has answered by itself, and there is nothing to answer. */
async function isAsked({ lane, asked, stage }: ClientPlay): Promise<boolean> {
  const { front, can } = lane;
  const answered = (): boolean =>
    asked.every((id) => front.came.some((entry) => entry.event === 'ack' && entry.id === id));
  if (can.has('shows'))
    await waitUntil(() => isObject(lane.state['dialog']) || answered(), [front, lane], stage.deadline, stage.signal);
  return !answered();
}

function present(play: ClientPlay): Visit {
  const visit = play.lane.front.present;
  if (!visit) throw new ClientGone();
  return visit;
}

function argumentsOf(play: ClientPlay, { send, args }: { send?: Json; args?: Json[] }): Json[] {
  if (args !== undefined) return play.resolve(args);
  return send === undefined ? [] : [play.resolve(send)];
}
