/**
 * Shortens lists of requirement ids: `COMPLETION-001..047`.
 *
 * @module
 */

/** Smallest number of ids for a range; fewer are listed one by one. */
const MIN_RANGE = 3;

/**
 * Lists ids, with neighbours folded into a range.
 *
 * @param ids the ids to list, in the order of `all`.
 * @param all every id of the report, in its order: a range never spans one of them that is not in `ids`.
 */
export function foldIds(ids: readonly string[], all: readonly string[]): string {
  const positions = new Map(all.map((id, index) => [id, index]));
  const ranges: string[][] = [];
  for (const id of ids) {
    const range = ranges.at(-1);
    const last = range?.at(-1);
    const isNext =
      last !== undefined && areaOf(last) === areaOf(id) && positions.get(id) === (positions.get(last) ?? NaN) + 1;
    if (isNext) range!.push(id);
    else ranges.push([id]);
  }
  return ranges.map(textOf).join(', ');
}

function textOf(range: readonly string[]): string {
  const [first = '', last = ''] = [range[0], range.at(-1)];
  return range.length < MIN_RANGE ? range.join(', ') : `${first}..${last.slice(areaOf(last).length)}`;
}

/** `COMPLETION-` of `COMPLETION-001`. */
const areaOf = (id: string): string => id.slice(0, id.lastIndexOf('-') + 1);
