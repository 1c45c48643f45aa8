/**
 * Describes a step of a client scenario as a sentence.
 *
 * @module
 */
import type { ClientStep, Json } from './types.js';
import { stringifyJson } from '../wire/lossless.js';

const DROPS = {
  cut: 'cuts the connection',
  close: 'closes the websocket',
  leave: 'ends the session with a DISCONNECT',
  packet: 'sends an Engine.IO close packet and closes the websocket',
} as const;
const STATES = {
  stays: 'the connection must stay open and answer a ping',
  there: 'the client must be connected',
  single: 'the client must be connected, with one websocket',
  back: 'the client must be back on a new connection, with its token',
} as const;

/** The value as JSON after a space; empty when there is none. */
const jsonText = (value: Json | undefined): string => (value === undefined ? '' : ` ${stringifyJson(value)}`);
const eventText = (event: string): string =>
  event === '*'
    ? 'any event or request'
    : event === 'connect'
      ? 'a CONNECT'
      : event === 'request'
        ? 'a request'
        : event;

/** Describes a step in one line. */
export function clientStepText(step: ClientStep): string {
  if ('start' in step) return `the client is started, and gets ${step.start} s`;
  if ('push' in step) return `the server sends ${step.push}${jsonText(step.args ?? step.send)}`;
  if ('ask' in step) {
    const more = step.together === undefined ? '' : ` and ${step.together.length} more at once`;
    return (
      `the server asks ${step.ask}${jsonText(step.args ?? step.send)}${more}` +
      `${step.id === undefined ? '' : `, under the id ${step.id}`}`
    );
  }
  if ('raw' in step)
    return (
      'the server sends as it is: ' +
      `${step.raw.map((frame) => (typeof frame === 'string' ? frame : `bytes ${frame.base64}`)).join('  ')}`
    );
  if ('drop' in step)
    return `the server ${DROPS[step.drop]}${step.away === undefined ? '' : `, and lets nobody in for ${step.away} ms`}`;
  if ('silence' in step) return 'the server sends nothing any more, no pings either';
  if ('wait' in step) return `${step.wait} s pass`;
  if ('do' in step)
    return `the client is told to ${step.do}${jsonText(step.with)}${step.optional ? ', if it can be told' : ''}`;
  if ('trigger' in step) return `${step.as} does ${step.trigger}${jsonText(step.with)}`;
  return expectationText(step);
}

type Expectation = Extract<ClientStep, { proves: string[] }>;

function expectationText(step: Expectation): string {
  if ('expect' in step) {
    const times = step.times === undefined ? '' : step.times === 1 ? ' once' : ` ${step.times} times`;
    return (
      `the client must send ${eventText(step.expect)}${times}${jsonText(step.match)}` +
      `${step.optional ? ', if anything of the kind' : ''}`
    );
  }
  if ('nothing' in step)
    return (
      `the client must not send ${step.beyond === undefined ? '' : `more than ${step.beyond} times `}` +
      `${eventText(step.nothing)}${jsonText(step.match)}`
    );
  if ('order' in step)
    return (
      'the client must send in this order: ' +
      `${step.order.map(({ event, match }) => `${eventText(event)}${jsonText(match)}`).join(', ')}`
    );
  if ('answers' in step) return `the client must answer each call exactly once with${jsonText(step.answers)}`;
  if ('connection' in step) return STATES[step.connection];
  if ('shows' in step) return `the client must show${jsonText(step.shows)}`;
  return `the client must end by itself with exit code ${step.exits}`;
}
