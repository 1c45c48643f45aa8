/**
 * Judges the scenarios for clients: what each step of an execution proves about the client.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { ClientScenario, ClientStep, Json, Projection } from '../../../src/suite/types.js';
import { isClientAction } from '../../../src/suite/step-kinds.js';
import { CaptureError, type Captures, type SchemaCheck } from '../../match/index.js';
import { harnessError, notObserved, type Proof, type StepVerdict } from '../proof.js';
import type { Connection, Execution, DecodedTrace } from '../decoded-trace.js';
import { judgeStep } from './step-verdicts.js';
import type { ClientWindow } from './window.js';

/** Judges one execution. Each `proves` of its steps gives a proof, even when the step could not be judged. */
export function judgeClientExecution(
  trace: DecodedTrace,
  execution: Execution,
  scenario: ClientScenario,
  projection: Projection,
  check: SchemaCheck,
): Proof[] {
  const conns = trace.connsOfRuns.get(execution.run) ?? [];
  const proofs: Proof[] = [];
  let action = -1;
  let ask: number | undefined;
  scenario.steps.forEach((step, index) => {
    if (isClientAction(step)) action = index;
    if ('ask' in step) ask = index;
    if (!('proves' in step)) return;
    const verdict = judgeThisStep();
    if (verdict.finding) Object.assign(verdict.finding, { scenario: scenario.id, step: index + 1, session: 'client' });
    for (const requirement of step.proves) proofs.push({ requirement, ...verdict });

    function judgeThisStep(): StepVerdict {
      const from = execution.steps.get(action);
      const trouble = execution.troubles.find((entry) => entry.index === undefined || entry.index <= index);
      if (trouble) return harnessError(trouble.message);
      if (from === undefined && execution.done)
        return notObserved(`the client was gone before step ${action + 1} of ${scenario.id}`);
      if (from === undefined) return harnessError(`step ${action + 1} of ${scenario.id} was not carried out`);
      const to = windowEnd(execution, from);
      if (to === Infinity) return harnessError(`the run ended in the middle of step ${action + 1} of ${scenario.id}`);
      const asked = ask === undefined ? undefined : execution.steps.get(ask);
      const window: ClientWindow = {
        index: action,
        action: scenario.steps[action]!,
        from,
        to,
        conns,
        execution,
        captures: capturesAt(execution, conns, from),
        ...(asked === undefined ? {} : { askedCalls: { from: asked, calls: callCount(scenario.steps[ask!]!) } }),
      };
      try {
        return judgeStep(step, window, projection, check);
      } catch (error) {
        if (error instanceof CaptureError) return harnessError(`step ${index + 1}: ${error.message}`);
        throw error;
      }
    }
  });
  return proofs;
}

const callCount = (step: ClientStep): number => ('ask' in step ? 1 + (step.together?.length ?? 0) : 0);

/** The line at which the window ends: where the next action begins, or where the execution ends. */
function windowEnd(execution: Execution, from: number): number {
  return Math.min(...[...execution.steps.values()].filter((line) => line > from), execution.doneAt);
}

/** People, results, and the session of the client's connection when the action began. */
function capturesAt(execution: Execution, conns: readonly Connection[], line: number): Captures {
  const captures = new Map<string, Json>(execution.facts);
  for (const { name, result } of execution.controls)
    if (name !== undefined && result !== undefined) captures.set(name, result);
  const accepted = conns.flatMap((conn) => conn.accepted).filter((answer) => answer.line < line);
  const newest = accepted.sort((a, b) => a.line - b.line).at(-1)?.data;
  if (isObject(newest)) captures.set('client', newest);
  return captures;
}
