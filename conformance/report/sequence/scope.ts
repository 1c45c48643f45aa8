/**
 * Finds the part of a trace that a finding concerns.
 *
 * @module
 */
import type { Connection, Execution, DecodedTrace } from '../../judge/decoded-trace.js';
import type { Finding } from '../../judge/finding.js';
import type { TraceLine } from '../../trace/line.js';

/** Number of lines around a finding in a recording without scenarios. */
const LINES_AROUND = 60;

/** A part of the trace: the lines from `from` to `to` of these connections. */
export interface Scope {
  execution?: Execution;
  conns: ReadonlySet<string>;
  /** Line of the action before the finding. */
  from: number;
  /** Line of the next action, or of the end. */
  to: number;
  /** Index of the action step. */
  action?: number;
}

/** Finds the part; undefined when the finding has no place. */
export function scopeOf(finding: Finding, trace: DecodedTrace, lines: readonly TraceLine[]): Scope | undefined {
  const execution = executionOf(finding, trace, lines);
  if (execution === undefined) return connectionScope(finding, lines);
  const conns = new Set((trace.connsOfRuns.get(execution.run) ?? []).map(({ id }: Connection) => id));
  const actions = [...execution.steps].sort(([, a], [, b]) => a - b);
  const isBefore = ([index, line]: [number, number]): boolean =>
    finding.step === undefined ? line <= (finding.line ?? Infinity) : index < finding.step;
  const lastAction = actions.findLast(isBefore);
  const end = Math.max(Math.min(execution.doneAt, lines.length), finding.line ?? 0);
  if (lastAction === undefined)
    return { execution, conns, from: execution.line, to: Math.min(actions[0]?.[1] ?? end, end) };
  const nextLine = actions.find(([, line]) => line > lastAction[1])?.[1] ?? end;
  return { execution, conns, from: lastAction[1], to: Math.max(nextLine, finding.line ?? 0), action: lastAction[0] };
}

function executionOf(
  { scenario, line }: Finding,
  { executions, connsOfRuns }: DecodedTrace,
  lines: readonly TraceLine[],
): Execution | undefined {
  const enclosing = executions.filter(
    (execution) => line === undefined || (execution.line <= line && line <= execution.doneAt),
  );
  if (scenario !== undefined)
    return (
      enclosing.find((execution) => execution.scenario === scenario) ??
      executions.find((execution) => execution.scenario === scenario)
    );
  const entry = line === undefined ? undefined : lines[line - 1];
  if (entry === undefined) return undefined;
  if ('run' in entry && entry.run !== undefined) return executions.find(({ run }) => run === entry.run);
  if (!('conn' in entry)) return undefined;
  // frames that arrive while the sessions close still belong to their scenario
  const hasConnection = ({ run }: Execution): boolean =>
    connsOfRuns.get(run)?.some(({ id }) => id === entry.conn) === true;
  return (
    enclosing.find(hasConnection) ??
    executions.findLast((execution) => execution.line <= line! && hasConnection(execution))
  );
}

function connectionScope({ line }: Finding, lines: readonly TraceLine[]): Scope | undefined {
  const entry = line === undefined ? undefined : lines[line - 1];
  if (line === undefined || entry === undefined || !('conn' in entry)) return undefined;
  return {
    conns: new Set([entry.conn]),
    from: Math.max(1, line - LINES_AROUND),
    to: Math.min(lines.length, line + LINES_AROUND),
  };
}
