/**
 * A step of a scenario for clients as a sentence.
 *
 * @module
 */
import type { ClientStep, Json } from '../suite/types.js';
import { stringifyJson } from '../wire/lossless.js';

const json = (value: Json | undefined): string => (value === undefined ? '' : ` ${stringifyJson(value)}`);

const DROPS = { cut: 'cuts the connection without a word', close: 'closes the websocket', leave: 'ends the session', packet: 'sends a close packet, and closes the websocket' };
const CONNECTIONS = { stays: 'the connection must stay, and answer', there: 'the client must be connected', single: 'the client must have one connection, not several', back: 'the client must come back, and show its token' };

/** One line for a step; expectations read as what must be seen. */
export function clientStepText(step: ClientStep): string {
  if ('push' in step) return `the server sends ${step.push}${json(step.args ?? step.send)}`;
  if ('ask' in step) {
    const more = step.together === undefined ? '' : `, and together with it ${step.together.length} more`;
    return `the server asks ${step.ask}${json(step.args ?? step.send)}${step.id === undefined ? '' : ` under the id ${step.id}`}${more}`;
  }
  if ('raw' in step) return `the server sends as they are: ${step.raw.map((frame) => (typeof frame === 'string' ? frame : `bytes ${frame.base64}`)).join(' ')}`;
  if ('drop' in step) return `the server ${DROPS[step.drop]}${step.away === undefined ? '' : `, and is away for ${step.away} ms`}`;
  if ('silence' in step) return 'the server says nothing any more';
  if ('wait' in step) return `${step.wait} s at most pass`;
  if ('do' in step) return `the client is told to ${step.do}${json(step.with)}${step.optional ? ', if it can be' : ''}`;
  if ('trigger' in step) return `${step.as} does ${step.trigger}${json(step.with)}`;
  if ('expect' in step) return `the client must send ${step.expect}${step.times === undefined ? '' : ` ${step.times} times`}${json(step.match)}${step.optional ? ', or nothing of the kind' : ''}`;
  if ('nothing' in step) return `the client must not send ${step.nothing === '*' ? 'anything' : step.nothing}${json(step.match)}${step.beyond === undefined ? '' : `, more than ${step.beyond} times`}`;
  if ('order' in step) return `the client must send in this order: ${step.order.map(({ event, match }) => `${event}${json(match)}`).join(', ')}`;
  if ('answers' in step) return `the client must answer once with${json(step.answers)}`;
  if ('connection' in step) return CONNECTIONS[step.connection];
  if ('shows' in step) return `the client must show${json(step.shows)}`;
  return `the client must end with exit code ${step.exits}`;
}
