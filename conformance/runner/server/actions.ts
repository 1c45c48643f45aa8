/**
 * Performs the action steps of scenarios for servers. Each returns when the action is complete: its ack or response was
 * received, or the deadline is over.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { ActionStep } from '../../../src/suite/step-kinds.js';
import type {
  CallStep,
  ConnectStep,
  DisconnectStep,
  EmitStep,
  FrameEntry,
  FramesStep,
  IdleStep,
  Json,
  JoinStep,
  TriggerStep,
} from '../../../src/suite/types.js';
import { findMismatch } from '../../match/index.js';
import { answerCalls, recordCapture } from './answers.js';
import { callTrigger, type ControlCall } from '../shared/control.js';
import { HarnessError } from '../shared/errors.js';
import type { Session } from './session.js';
import { expand } from './values.js';
import { NOBODYS_TOKEN } from '../shared/run-context.js';
import type { ServerScenarioRun } from './server-scenario-run.js';
import { quiet, waitUntil } from '../shared/wait.js';

/** Performs an action. */
export async function act(run: ServerScenarioRun, step: ActionStep, index: number): Promise<void> {
  if ('connect' in step) return await connectStep(run, step);
  if ('join' in step) return await joinStep(run, step);
  if ('call' in step) return await callStep(run, step);
  if ('emit' in step) return run.session(step.as).emit(run.wire(step.emit), argumentsOf(run, step));
  if ('frames' in step) return await framesStep(run, step);
  if ('trigger' in step) return await triggerStep(run, step, index);
  if ('disconnect' in step) return await disconnectStep(run, step);
  if ('idle' in step) return await idleStep(run, step);
  throw new HarnessError(`step ${index + 1} is of no known kind: ${Object.keys(step).join(', ')}`);
}

async function connectStep(run: ServerScenarioRun, step: ConnectStep): Promise<void> {
  await Promise.all(
    run.sessionsOf(step.connect).map(async (session) => await connect(run, session, step.token ?? 'own')),
  );
}

async function joinStep(run: ServerScenarioRun, step: JoinStep): Promise<void> {
  await Promise.all(
    run.sessionsOf(step.join).map(async (session) => {
      if (!session.isConnected) await connect(run, session, 'own');
      const token = tokenOf(run, session, 'own') ?? NOBODYS_TOKEN;
      await waitForAck(run, session, session.call(run.wire('user-join'), [{ auth: { token } }]));
    }),
  );
}

/** Opens the websocket if necessary, sends CONNECT and waits for the answer. */
async function connect(run: ServerScenarioRun, session: Session, tokenOwner: string): Promise<void> {
  const { deadline, signal } = run.context;
  if (!session.isOpen) {
    await session.open();
    await waitUntil(() => session.inbox.open !== undefined || !session.isOpen, [session], deadline, signal);
  }
  const token = tokenOf(run, session, tokenOwner);
  const answersBefore = session.inbox.connectAnswers;
  session.connect(token === undefined ? undefined : { token });
  await waitUntil(() => session.inbox.connectAnswers > answersBefore || !session.isOpen, [session], deadline, signal);
  if (session.inbox.lastSid !== undefined) run.capture(session.name, { sid: session.inbox.lastSid });
}

function tokenOf(run: ServerScenarioRun, session: Session, tokenOwner: string): string | undefined {
  if (tokenOwner === 'none') return undefined;
  if (tokenOwner === 'invalid') return NOBODYS_TOKEN;
  if (tokenOwner !== 'own') return run.person(tokenOwner).token;
  return session.person === 'nobody' ? undefined : run.person(session.person).token;
}

async function callStep(run: ServerScenarioRun, step: CallStep): Promise<void> {
  const session = run.session(step.as);
  const id = session.call(run.wire(step.call), argumentsOf(run, step), step.attach);
  if (step.ack === 'none') return;
  await waitForAck(run, session, id);
  if (step.name !== undefined) captureAck(run, step.name, step.ack ?? [], session.inbox.acks.get(id));
}

/**
 * Stores the arguments of an ack under a name. A wrong ack is not stored, so steps that need the name are not
 * performed.
 */
function captureAck(run: ServerScenarioRun, name: string, pattern: Json, args: Json[] | undefined): void {
  const isAsRequired = args !== undefined && !findMismatch(run.resolve(pattern), args, () => undefined);
  if (!isAsRequired || !recordCapture(run, name, args[0])) run.refused.add(name);
}

async function waitForAck(run: ServerScenarioRun, session: Session, id: number): Promise<void> {
  await waitUntil(
    () => session.inbox.acks.has(id) || !session.isConnected,
    [session],
    run.context.deadline,
    run.context.signal,
  );
}

/** Waits only for acks that the step requires. Whether others arrived is known after the fence. */
async function framesStep(run: ServerScenarioRun, step: FramesStep): Promise<void> {
  const session = run.session(step.as);
  const awaitedAcks: number[] = [];
  for (const entry of step.frames) {
    const id = sendFrame(run, session, entry);
    const expected = entry.acks?.[0]?.ack;
    if (id !== undefined && expected !== undefined && expected !== 'none') awaitedAcks.push(id);
  }
  const missingCount = (): number => awaitedAcks.filter((id) => !session.inbox.acks.has(id)).length;
  // a busy server may need long for many requests, so the deadline starts again after each ack
  for (
    let [missingBefore, missingNow] = [Infinity, missingCount()];
    missingNow > 0 && missingNow < missingBefore && session.isConnected;
    missingNow = missingCount()
  ) {
    missingBefore = missingNow;
    await waitUntil(
      () => missingCount() < missingBefore || !session.isConnected,
      [session],
      run.context.deadline,
      run.context.signal,
    );
  }
}

function sendFrame(
  run: ServerScenarioRun,
  session: Session,
  { text, base64, event, args = [], attach }: FrameEntry,
): number | undefined {
  if (text !== undefined) session.send(text);
  if (base64 !== undefined) session.sendBytes(base64);
  return event === undefined ? undefined : session.call(run.wire(event), expand(run.resolve(args)) as Json[], attach);
}

function argumentsOf(run: ServerScenarioRun, step: CallStep | EmitStep): Json[] {
  return run.resolve(step.args ?? (step.send === undefined ? [] : [step.send]));
}

async function triggerStep(run: ServerScenarioRun, step: TriggerStep, index: number): Promise<void> {
  const call = { trigger: step.trigger, person: step.as, with: step.with ?? {}, index, name: step.name };
  const stop = answerCalls(run, step.answers ?? []);
  try {
    const result =
      step.eventually && step.result !== undefined
        ? await repeatUntil(run, call, run.resolve(step.result))
        : await callTrigger(run, call);
    if (step.name !== undefined && result !== undefined) run.capture(step.name, result);
  } finally {
    await stop();
  }
}

/** Interval between two attempts, in ms; long enough not to disturb the server. */
const RETRY_MS = 100;

/**
 * Repeats the call until its result matches or the deadline is over, because a server does not report the end of
 * deferred work.
 */
async function repeatUntil(run: ServerScenarioRun, call: ControlCall, pattern: Json): Promise<Json | undefined> {
  const { deadline, signal } = run.context;
  const latest = performance.now() + deadline;
  for (;;) {
    const result = await callTrigger(run, call);
    if (!findMismatch(pattern, result, () => undefined) || performance.now() >= latest) return result;
    await quiet([], RETRY_MS, RETRY_MS, signal);
  }
}

async function disconnectStep(run: ServerScenarioRun, step: DisconnectStep): Promise<void> {
  const sessions = run.sessionsOf(step.disconnect);
  if (step.how === 'leave') for (const session of sessions) session.leave();
  else await Promise.all(sessions.map(async (session) => await session.close(run.context.deadline)));
}

async function idleStep(run: ServerScenarioRun, step: IdleStep): Promise<void> {
  const sessions = run.sessionsOf(step.idle);
  const goals = sessions.map((session) => ({ session, pings: session.inbox.pings + step.pings }));
  const longest = Math.max(...sessions.map((session) => pingPeriod(session.inbox.open)));
  await waitUntil(
    () => goals.every(({ session, pings }) => session.inbox.pings >= pings || !session.isOpen),
    sessions,
    step.pings * longest + run.context.deadline,
    run.context.signal,
  );
}

/**
 * The longest time between two pings that the open packet allows, in ms; the product's own default when it has none.
 */
function pingPeriod(open: Json | undefined): number {
  const packet = asObject(open) ?? {};
  const number = (key: string, defaultValue: number): number => {
    const value = packet[key];
    return typeof value === 'number' ? value : defaultValue;
  };
  return number('pingInterval', 25_000) + number('pingTimeout', 20_000);
}
