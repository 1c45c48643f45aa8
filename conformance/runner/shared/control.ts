/**
 * Calls the triggers of the subject and records them.
 *
 * @module
 */
import { triggerRow, type TriggerName } from '../../../src/suite/triggers/table.js';
import type { Given, Json, JsonObject } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { HarnessError } from './errors.js';
import type { ScenarioRun } from './scenario-run.js';
import { within } from './wait.js';

/** One call of a trigger. */
export interface ControlCall {
  trigger: TriggerName;
  /** Name of the person in the scenario. */
  person: string;
  with: JsonObject;
  /** Index of the step, or of the `given` entry. */
  index: number;
  given?: true;
  name?: string | undefined;
}

/**
 * Number of deadlines for a trigger that needs several requests, because a plugin or a language model may have to be
 * installed first.
 */
const LONG_TRIGGER_FACTOR = 4;

/** Makes the call, records it and returns its result. A refusal is a result too; the judge decides what it means. */
export async function callTrigger(run: ScenarioRun, call: ControlCall): Promise<Json | undefined> {
  const { subject, recorder, signal } = run.context;
  const deadline = run.context.deadline * (triggerRow(call.trigger).long ? LONG_TRIGGER_FACTOR : 1);
  const input = run.resolve(call.with);
  const answer = await within(subject.trigger(call.trigger, run.person(call.person), input, run.id), deadline, signal);
  if (!answer) throw new HarnessError(`${call.trigger} by ${call.person} was not answered within ${deadline / 1000} s`);
  const { ok, status, result } = answer.value;
  recorder.write({
    kind: 'control',
    run: run.id,
    index: call.index,
    ...(call.given ? { given: true } : {}),
    trigger: call.trigger,
    person: call.person,
    with: input,
    ...(call.name === undefined ? {} : { name: call.name }),
    ok,
    ...(status === undefined ? {} : { status }),
    ...(result === undefined ? {} : { result_text: stringifyJson(result) }),
  });
  if (!ok && call.name !== undefined && !call.given) run.refused.add(call.name);
  return result;
}

/** Creates an object that must exist before the first step. */
export async function createGiven(run: ScenarioRun, given: Given, index: number): Promise<void> {
  const name = 'channel' in given ? given.channel : given.chat;
  const title = given.title ?? `owrt-${name}`;
  const call: Pick<ControlCall, 'trigger' | 'with'> =
    'channel' in given
      ? {
          trigger: 'create-channel',
          with: {
            name: title,
            type: given.type ?? 'group',
            members: (given.members ?? []).map((member) => run.person(member).id),
          },
        }
      : { trigger: 'create-chat', with: { title } };
  const result = await callTrigger(run, { ...call, person: given.owner, index, given: true, name });
  if (result !== undefined) run.capture(name, result);
}
