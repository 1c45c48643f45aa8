/**
 * Draws the steps of a scenario for clients.
 *
 * @module
 */
import type { ClientStep, Json } from '../../src/suite/types.js';
import type { SequenceBuilder } from './builder.js';
import { shortText, innermost, payloadText } from './label.js';

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
  diagram: SequenceBuilder,
  steps: readonly ClientStep[],
  person: (name: string) => string,
): void {
  diagram.add({ name: CLIENT, label: 'Client under test' });
  diagram.add({ name: SERVER });
  for (const step of steps) drawStep(diagram, step, person);
}

function drawStep(diagram: SequenceBuilder, step: ClientStep, person: (name: string) => string): void {
  const note = (text: string): void => diagram.note([CLIENT], text);
  if ('start' in step) note('is started');
  else if ('push' in step) diagram.arrow(SERVER, CLIENT, payloadText(step.push, step.args ?? step.send));
  else if ('ask' in step)
    for (const payload of [step.args ?? step.send, ...(step.together ?? [])])
      diagram.arrow(SERVER, CLIENT, `call ${payloadText(step.ask, payload)}`);
  else if ('raw' in step)
    for (const frame of step.raw)
      diagram.arrow(SERVER, CLIENT, typeof frame === 'string' ? frame : `bytes ${frame.base64}`);
  else if ('drop' in step) diagram.arrow(SERVER, CLIENT, DROPS[step.drop], 'end');
  else if ('silence' in step) diagram.note([SERVER], 'sends nothing any more');
  else if ('wait' in step) diagram.note([CLIENT, SERVER], `${step.wait} s pass`);
  else if ('do' in step) note(`is told to ${step.do}${step.with === undefined ? '' : ` ${shortText(step.with)}`}`);
  else if ('trigger' in step)
    diagram.arrow(
      person(step.as),
      SERVER,
      `${step.trigger}${step.with === undefined ? '' : ` ${shortText(step.with)}`}`,
    );
  else drawExpectation(diagram, step, note);
}

type Expectation = Extract<ClientStep, { proves: string[] }>;

function drawExpectation(diagram: SequenceBuilder, step: Expectation, note: (text: string) => void): void {
  const eventText = (event: string, match: Json | undefined): string =>
    event === 'connect' ? 'CONNECT' : event === '*' ? 'anything' : payloadText(event, match);
  if ('expect' in step) diagram.arrow(CLIENT, SERVER, eventText(step.expect, step.match));
  else if ('nothing' in step) note(`does not send ${eventText(step.nothing, undefined)}`);
  else if ('order' in step)
    for (const { event, match } of step.order) diagram.arrow(CLIENT, SERVER, eventText(event, match));
  else if ('answers' in step) diagram.arrow(CLIENT, SERVER, `answer to each ${shortText(step.answers)}`, 'answer');
  else if ('connection' in step) note(STATES[step.connection]);
  else if ('shows' in step) note(`shows ${shortText(innermost(step.shows))}`);
  else note(`ends with exit code ${step.exits}`);
}
