/**
 * Judges a recording with each mechanical fault, and counts the faults that are caught.
 *
 * @module
 */
import { judge } from '../../conformance/judge/judge.js';
import { project } from '../../src/suite/project.js';
import type { Suite } from '../../src/suite/types.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import { mutateTrace, type TraceMutant } from './mutate.js';

/** A fault that the judge did not catch. */
export type Survivor = Omit<TraceMutant, 'lines'>;

/** Results for all faults of one recording. */
export interface TraceMutation {
  total: number;
  killed: number;
  byOperator: { [operator: string]: { total: number; killed: number } };
  survivors: Survivor[];
}

/** Ids of the MUSTs that fail on a trace, among all or only the named requirements. */
export function failures(
  lines: readonly TraceLine[],
  suite: Suite,
  profile: string,
  only?: ReadonlySet<string>,
): string[] {
  return judge(lines, { suite, profile, ...(only === undefined ? {} : { only }) })
    .verdicts.filter((verdict) => verdict.outcome === 'fail')
    .map((verdict) => verdict.id);
}

/**
 * Judges the mutants of a recording.
 *
 * @param once true judges only one fault of each kind.
 * @param isWanted called before each mutant; false skips it.
 *
 * @throws Error when the unchanged recording fails: then a failing mutant proves nothing.
 */
export function runTraceMutation(
  lines: readonly TraceLine[],
  suite: Suite,
  profile: string,
  { once = false, isWanted = () => true }: { once?: boolean; isWanted?: () => boolean } = {},
): TraceMutation {
  const failing = failures(lines, suite, profile);
  if (failing.length > 0) throw new Error(`The unchanged recording fails as ${profile}: ${failing.join(', ')}.`);
  const result: TraceMutation = { total: 0, killed: 0, byOperator: {}, survivors: [] };
  // Judges first by the requirement that caught the last fault of this kind, because it usually catches the next too.
  const catchers = new Map<string, ReadonlySet<string>>();
  const isCaught = (mutated: readonly TraceLine[], kind: string): boolean => {
    const lastCatcher = catchers.get(kind);
    if (lastCatcher && failures(mutated, suite, profile, lastCatcher).length > 0) return true;
    const [first] = failures(mutated, suite, profile);
    if (first !== undefined) catchers.set(kind, new Set([first]));
    return first !== undefined;
  };
  const triedKinds = new Set<string>();
  for (const { lines: mutated, ...mutant } of mutateTrace(lines, project(suite, profile))) {
    if (once && triedKinds.has(kindOf(mutant))) continue;
    triedKinds.add(kindOf(mutant));
    if (!isWanted()) continue;
    const counts = (result.byOperator[mutant.operator] ??= { total: 0, killed: 0 });
    const killed = isCaught(mutated, `${mutant.operator} ${mutant.what.split(' ', 2).join(' ')}`);
    result.total += 1;
    counts.total += 1;
    if (killed) {
      result.killed += 1;
      counts.killed += 1;
    } else result.survivors.push(mutant);
  }
  return result;
}

/** Kind of a fault: its text without the connection and without ids in paths. */
function kindOf({ operator, what }: Survivor): string {
  return `${operator} ${what.split(' at ', 1)[0]!.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*')}`;
}
