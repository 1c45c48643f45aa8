/**
 * Describes a step of a server scenario as a sentence.
 *
 * @module
 */
import type { Answer } from './trigger-step.js';
import type { ClientStep, Json, Step } from './types.js';
import { stringifyJson } from '../wire/lossless.js';

/** The value as JSON after a space; empty when there is none. */
const jsonText = (value: Json | undefined): string => (value === undefined ? '' : ` ${stringifyJson(value)}`);
const joinNames = (sessions: readonly string[]): string => sessions.join(', ');

/** True when the step proves the requirement. */
export function provesRequirement(step: Step | ClientStep, id: string): boolean {
  return 'proves' in step && step.proves?.includes(id) === true;
}

/** Describes a step in one line. */
export function stepText(step: Step): string {
  if ('connect' in step)
    return `${joinNames(step.connect)} connect${step.token === undefined ? '' : ` with token: ${step.token}`}`;
  if ('join' in step) return `${joinNames(step.join)} join with user-join`;
  if ('call' in step) {
    const ack =
      step.ack === undefined
        ? ''
        : step.ack === 'none'
          ? ', never acknowledged'
          : `, acknowledged with${jsonText(step.ack)}`;
    return `${step.as} calls ${step.call}${jsonText(step.args ?? step.send)}${ack}`;
  }
  if ('emit' in step) return `${step.as} emits ${step.emit}${jsonText(step.args ?? step.send)}`;
  if ('frames' in step)
    return `${step.as} sends ${step.frames.length} frames: ${step.frames.map((entry) => entry.case).join(', ')}`;
  if ('trigger' in step) {
    const end =
      step.refused === true
        ? ', which must be refused'
        : step.result === undefined
          ? ''
          : `, with result${jsonText(step.result)}`;
    const answers = (step.answers ?? []).map(answerText).join('');
    return `${step.as} does ${step.trigger}${jsonText(step.with)}${answers}${end}`;
  }
  if ('disconnect' in step) return `${joinNames(step.disconnect)} ${step.how === 'leave' ? 'leave' : 'close'}`;
  if ('idle' in step) return `${joinNames(step.idle)} wait for ${step.pings} pings`;
  if ('expect' in step) {
    const times = step.times === undefined ? '' : step.times === 1 ? ' once' : ` ${step.times} times`;
    return `${joinNames(step.at)} must receive ${step.expect}${times}${jsonText(step.match)}`;
  }
  if ('nothing' in step) {
    const event = step.nothing === '*' ? 'any event' : step.nothing;
    return `${joinNames(step.at)} must not receive ${event}${jsonText(step.match)}`;
  }
  if ('order' in step) {
    return (
      `${joinNames(step.at)} must receive in this order: ` +
      `${step.order.map(({ event, match }) => `${event}${jsonText(match)}`).join(', ')}`
    );
  }
  return `the server must end ${joinNames(step.at)} (${step.closed})`;
}

function answerText({ at, match, ack, twice, end }: Answer): string {
  const act = end === undefined ? `answers ${twice ? 'twice ' : ''}with${jsonText(ack)}` : `${end}s`;
  return `, ${at} ${act} when called${match === undefined ? '' : ` with${jsonText(match)}`}`;
}
