/**
 * Steps of a scenario for clients as arrows.
 *
 * @module
 */
import type { ClientStep, Json } from '../../src/suite/types.js';
import type { Drawing } from './drawing.js';
import { brief, kernel, payloadText } from './label.js';

const CLIENT = 'Client';
const SERVER = 'Server';
const DROPS = {
  cut: 'connection cut',
  close: 'websocket closed',
  leave: 'DISCONNECT',
  packet: 'Engine.IO close packet',
} as const;
const STATES = {
  stays: 'stays connected',
  there: 'is connected',
  single: 'is connected once',
  back: 'is back, with its token',
} as const;

/** Draws the client under test, the server, and all steps. */
export function drawClientSteps(
  drawing: Drawing,
  steps: readonly ClientStep[],
  person: (name: string) => string,
): void {
  drawing.add(CLIENT, 'Client under test');
  drawing.add(SERVER, SERVER);
  for (const step of steps) drawStep(drawing, step, person);
}

function drawStep(drawing: Drawing, step: ClientStep, person: (name: string) => string): void {
  const tell = (text: string): void => drawing.note([CLIENT], text);
  if ('start' in step) tell('is started');
  else if ('push' in step) drawing.arrow(SERVER, CLIENT, payloadText(step.push, step.args ?? step.send));
  else if ('ask' in step)
    for (const payload of [step.args ?? step.send, ...(step.together ?? [])])
      drawing.arrow(SERVER, CLIENT, `call ${payloadText(step.ask, payload)}`);
  else if ('raw' in step)
    for (const frame of step.raw)
      drawing.arrow(SERVER, CLIENT, typeof frame === 'string' ? frame : `bytes ${frame.base64}`);
  else if ('drop' in step) drawing.arrow(SERVER, CLIENT, DROPS[step.drop], 'end');
  else if ('silence' in step) drawing.note([SERVER], 'sends nothing any more');
  else if ('wait' in step) drawing.note([CLIENT, SERVER], `${step.wait} s pass`);
  else if ('do' in step) tell(`is told to ${step.do}${step.with === undefined ? '' : ` ${brief(step.with)}`}`);
  else if ('trigger' in step)
    drawing.arrow(person(step.as), SERVER, `${step.trigger}${step.with === undefined ? '' : ` ${brief(step.with)}`}`);
  else drawExpectation(drawing, step, tell);
}

type Expectation = Extract<ClientStep, { proves: string[] }>;

function drawExpectation(drawing: Drawing, step: Expectation, tell: (text: string) => void): void {
  const sent = (event: string, match: Json | undefined): string =>
    event === 'connect' ? 'CONNECT' : event === '*' ? 'anything' : payloadText(event, match);
  if ('expect' in step) drawing.arrow(CLIENT, SERVER, sent(step.expect, step.match));
  else if ('nothing' in step) tell(`does not send ${sent(step.nothing, undefined)}`);
  else if ('order' in step)
    for (const { event, match } of step.order) drawing.arrow(CLIENT, SERVER, sent(event, match));
  else if ('answers' in step) drawing.arrow(CLIENT, SERVER, `answer to each ${brief(step.answers)}`, 'answer');
  else if ('connection' in step) tell(STATES[step.connection]);
  else if ('shows' in step) tell(`shows ${brief(kernel(step.shows))}`);
  else tell(`ends with exit code ${step.exits}`);
}
