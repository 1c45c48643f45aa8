/**
 * Compares a released (frozen) requirement set with the current one. A released set never gets stricter.
 *
 * @module
 */
import type { Release, Requirement, Suite } from '../../src/suite/types.js';

const SEVERITY: Record<Requirement['level'], number> = { MAY: 0, SHOULD: 1, MUST: 2 };

/** A set as text, one line per requirement: id, level or `excluded`, first and last release (`-` when open). */
export function frozenText({ requirements }: Pick<Suite, 'requirements'>): string {
  const line = ({ id, level, since, until, excluded }: Requirement): string =>
    [id, excluded === undefined ? level : 'excluded', since ?? '-', until ?? '-'].join(' ');
  return `${requirements.map(line).sort().join('\n')}\n`;
}

/** One sentence for each requirement that is new, stricter or wider than in the released set of the same name. */
export function stricterThanFrozen(
  frozen: string,
  { set, requirements, releases }: Pick<Suite, 'set' | 'requirements' | 'releases'>,
): string[] {
  const before = new Map(
    frozen
      .trimEnd()
      .split('\n')
      .map((line) => [line.split(' ')[0]!, line.split(' ')] as const),
  );
  const next = `give the set a new name ("set" in versions.yaml)`;
  return requirements.flatMap((requirement) => {
    const { id, level, excluded } = requirement;
    const frozenFields = before.get(id);
    if (excluded !== undefined) return [];
    if (!frozenFields) return [`${id} is new, but set ${set} was released without it: ${next}.`];
    const [, frozenLevel = '', since = '-', until = '-'] = frozenFields;
    if (frozenLevel === 'excluded') return [`${id} is checked, but set ${set} was released with it excluded: ${next}.`];
    if (SEVERITY[level] > SEVERITY[frozenLevel as Requirement['level']])
      return [`${id} is a ${level}, but set ${set} was released with it as a ${frozenLevel}: ${next}.`];
    const added = addedRelease(requirement, { since, until }, releases);
    return added === undefined ? [] : [`${id} holds in ${added}, but set ${set} was released without that: ${next}.`];
  });
}

/** A release in which the requirement holds now, but did not hold in the frozen set; undefined when there is none. */
function addedRelease(
  requirement: Requirement,
  was: { since: string; until: string },
  releases: readonly Release[],
): string | undefined {
  const at = (version: string | undefined, open: number): number => {
    const found = releases.findIndex((release) => release.version === version);
    return found < 0 ? open : found;
  };
  const last = releases.length - 1;
  if (at(requirement.since, 0) < at(was.since, 0)) return releases[at(requirement.since, 0)]?.version;
  if (at(requirement.until, last) > at(was.until, last)) return releases[at(requirement.until, last)]?.version;
  return undefined;
}

/** Ids of the frozen set that the suite no longer has. */
export function removedSinceFrozen(frozen: string, { requirements }: Pick<Suite, 'requirements'>): string[] {
  const ids = new Set(requirements.map(({ id }) => id));
  return frozen
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0]!)
    .filter((id) => !ids.has(id));
}
