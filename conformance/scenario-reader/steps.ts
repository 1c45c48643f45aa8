/**
 * Walks the steps of a scenario in order: a session must be opened before it acts, a capture must exist before it is
 * used, and no negative expectation may hold by accident.
 *
 * @module
 */
import { isAction } from '../../src/suite/step-kinds.js';
import type { Json, Scenario, Step } from '../../src/suite/types.js';
import { capturesIn } from '../match/captures.js';
import { unknownPerson, type CheckContext } from './context.js';
import type { Problem } from './yaml-text.js';

/** State of the walk. */
interface StepWalk {
  scenario: Scenario;
  context: CheckContext;
  names: Set<string>;
  openedSessions: Set<string>;
  hasAction: boolean;
  report(message: string): void;
}

/** Checks every step of a scenario whose format is right. */
export function checkSteps(scenario: Scenario, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const walk: StepWalk = {
    scenario,
    context,
    names: new Set(context.captures),
    openedSessions: new Set(),
    hasAction: false,
    report: () => undefined,
  };
  for (const [index, step] of scenario.steps.entries()) {
    walk.report = (message) => void problems.push({ path: ['steps', index], message });
    if ('trigger' in step) for (const { name } of step.answers ?? []) if (name !== undefined) claimName(name, walk);
    checkCaptures(step, walk);
    checkSessions(step, walk);
    checkStep(step, walk);
    checkProves(step, walk);
    walk.hasAction ||= isAction(step);
  }
  if (!scenario.steps.some((step) => 'proves' in step || 'idle' in step))
    problems.push({ path: ['steps'], message: 'No step proves a requirement; name at least one in "proves".' });
  return problems;
}

function checkCaptures(step: Step, walk: StepWalk): void {
  for (const capture of capturesIn(step as unknown as Json)) {
    const name = capture.split('.')[0]!;
    if (!walk.names.has(name)) walk.report(`$${capture}: nothing before this step is called "${name}".`);
    else if (capture === name) walk.report(`$${capture}: say which value of "${name}" is meant, such as $${name}.id.`);
  }
}

function checkSessions(step: Step, walk: StepWalk): void {
  const opens = 'connect' in step ? step.connect : 'join' in step ? step.join : [];
  const acts = 'as' in step && !('trigger' in step) ? [step.as] : [];
  const mentioned =
    'at' in step
      ? step.at
      : 'disconnect' in step
        ? step.disconnect
        : 'idle' in step
          ? step.idle
          : 'trigger' in step
            ? (step.answers ?? []).flatMap(({ at, next = [] }) => [at, ...next.map(({ as }) => as)])
            : [];
  for (const session of [...opens, ...acts, ...mentioned]) {
    if (!(session in walk.scenario.sessions)) {
      walk.report(
        `There is no session "${session}"; the scenario has ${Object.keys(walk.scenario.sessions).join(', ')}.`,
      );
    } else if (!opens.includes(session) && !walk.openedSessions.has(session)) {
      walk.report(`The session "${session}" was not opened yet: name it in a "join" or "connect" step before.`);
    }
    walk.openedSessions.add(session);
  }
  if ('join' in step) {
    const anonymousSessions = step.join.filter((session) => walk.scenario.sessions[session] === 'nobody');
    if (anonymousSessions.length > 0)
      walk.report(
        `"${anonymousSessions.join('", "')}" is nobody's session and has no token to join with; use "connect".`,
      );
  }
}

function checkStep(step: Step, walk: StepWalk): void {
  if (!isAction(step) && !walk.hasAction)
    walk.report('There is no action before this expectation whose window it could judge.');
  if ('call' in step) checkEventName(step.call, 'c2s', walk);
  if ('call' in step && step.name !== undefined) claimName(step.name, walk);
  if ('call' in step && step.name !== undefined && (step.ack === undefined || step.ack === 'none'))
    walk.report('A call whose ack gets a name says in "ack" what must be acknowledged.');
  if ('emit' in step) checkEventName(step.emit, 'c2s', walk);
  if ('frames' in step) step.frames.forEach(({ event }) => event !== undefined && checkEventName(event, 'c2s', walk));
  if ('expect' in step) checkEventName(step.expect, 's2c', walk);
  // "nothing" may name an event of clients too, to check that the server does not relay it
  if ('nothing' in step && step.nothing !== '*' && !walk.context.messages.some(({ event }) => event === step.nothing))
    checkEventName(step.nothing, 's2c', walk);
  if ('order' in step) step.order.forEach((entry) => checkEventName(entry.event, 's2c', walk));
  if ('nothing' in step && capturesIn(step.match ?? null).length === 0) walk.report(needsCapture('nothing'));
  if ('expect' in step && step.times !== undefined && capturesIn(step.match ?? null).length === 0)
    walk.report(needsCapture('times'));
  if ('idle' in step && walk.scenario.slow !== true)
    walk.report('"idle" waits for timeouts to elapse: the scenario must say "slow: true".');
  if (
    'connect' in step &&
    step.token !== undefined &&
    !['own', 'none', 'invalid'].includes(step.token) &&
    !(step.token in walk.scenario.people)
  ) {
    walk.report(`The token is own, none, invalid or a person's name. ${unknownPerson(walk.scenario, step.token)}`);
  }
  if ('trigger' in step) {
    if (!(step.as in walk.scenario.people)) walk.report(unknownPerson(walk.scenario, step.as));
    if (step.name !== undefined) claimName(step.name, walk);
    for (const follow of (step.answers ?? []).flatMap(({ next = [] }) => next)) {
      const event = 'call' in follow ? follow.call : follow.emit;
      if (!event.startsWith('$')) checkEventName(event, 'c2s', walk);
    }
  }
}

function claimName(name: string, walk: StepWalk): void {
  if (walk.names.has(name))
    walk.report(`The name "${name}" is used twice; people, sessions, givens and results share their names.`);
  walk.names.add(name);
}

const needsCapture = (what: string): string =>
  `"${what}" needs a match that contains a capture (such as channel_id: $team.id), because other ` +
  'people on the server may cause the same event.';

function checkEventName(event: string, direction: 'c2s' | 's2c', walk: StepWalk): void {
  if (direction === 'c2s' && event.startsWith('no-such-')) return;
  const names = new Set(
    walk.context.messages
      .filter((message) => message.direction === direction && !/^(engine|socket)\.io:/.test(message.event))
      .map((message) => message.event),
  );
  if (names.has(event)) return;
  const who = direction === 'c2s' ? 'clients send' : 'servers send';
  const escape = direction === 'c2s' ? '; a name that is meant to be unknown begins with "no-such-"' : '';
  walk.report(`There is no event "${event}" that ${who}; there are ${[...names].sort().join(', ')}${escape}.`);
}

function checkProves(step: Step, walk: StepWalk): void {
  if ('trigger' in step && step.eventually && step.result === undefined)
    walk.report('A trigger that is asked again needs a "result" to wait for.');
  if (!('proves' in step) || step.proves === undefined) return;
  for (const id of step.proves) {
    if (!walk.context.requirements.some((requirement) => requirement.id === id))
      walk.report(`There is no requirement ${id}.`);
  }
  if ('call' in step && step.ack === undefined)
    walk.report('A call that proves something says in "ack" what must be acknowledged.');
  if ('frames' in step && !step.frames.some(({ acks }) => acks))
    walk.report('Frames that prove something say in "acks" what must be acknowledged.');
  if ('trigger' in step && step.result === undefined && step.refused === undefined) {
    walk.report('A trigger that proves something says in "result" what must come back, or "refused: true".');
  }
}
