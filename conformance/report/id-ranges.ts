/**
 * Shortens lists of requirement ids: `COMPLETION-001..047`.
 *
 * @module
 */

/** Smallest number of ids for a range; fewer are listed one by one. */
const LEAST_FOLDED = 3;

/**
 * Lists ids, with neighbours folded into a range.
 *
 * @param ids the ids to list, in the order of `all`.
 * @param all every id of the report, in its order: a range never spans one of them that is not in `ids`.
 */
export function foldIds(ids: readonly string[], all: readonly string[]): string {
  const places = new Map(all.map((id, index) => [id, index]));
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined && areaOf(last) === areaOf(id) && places.get(id) === (places.get(last) ?? NaN) + 1;
    if (follows) run!.push(id);
    else runs.push([id]);
  }
  return runs.map(textOf).join(', ');
}

function textOf(run: readonly string[]): string {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  return run.length < LEAST_FOLDED ? run.join(', ') : `${first}..${last.slice(areaOf(last).length)}`;
}

/** `COMPLETION-` of `COMPLETION-001`. */
const areaOf = (id: string): string => id.slice(0, id.lastIndexOf('-') + 1);
