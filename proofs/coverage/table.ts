/**
 * Makes the coverage table: every part of the description, with the scenario that shows it.
 *
 * @module
 */
import type { ExclusionReason, Projection, Suite } from '../../src/suite/types.js';
import type { Document } from './document.js';
import type { Exclusion } from './exclusions.js';
import type { Sightings } from './sightings.js';
import { rowsOf } from './walk.js';

/** One part of the description. */
export interface TableRow {
  kind: 'message' | 'operation' | 'field' | 'value';
  name: string;
  /** Area of the message, or folder of the schema. */
  area: string;
  /** The first scenario, by id, that shows it. */
  scenario?: string;
  /** Why no scenario needs to show it. */
  excluded?: { reason: ExclusionReason; why: string };
  /** False when no verified release has it. */
  verified: boolean;
}

/** All rows, in the order of the description. */
export function tableOf(
  suite: Suite,
  document: Document,
  projections: readonly Projection[],
  seen: Sightings,
  exclusions: readonly Exclusion[],
): TableRow[] {
  const namesInReleases = new Set(
    projections.flatMap((projection) => [...projection.messages.map(({ key }) => key), ...namesIn(projection)]),
  );
  const areaByKey = new Map(suite.messages.map((message) => [message.key, message.area]));
  const row = (
    kind: TableRow['kind'],
    name: string,
    place: string,
    scenarios: ReadonlySet<string>,
    verified: boolean,
  ): TableRow => {
    const first = [...scenarios].sort()[0];
    const excluded = exclusions.find((exclusion) => exclusion.covers(name));
    return {
      kind,
      name,
      area: place,
      verified,
      ...(first === undefined ? {} : { scenario: first }),
      ...(excluded === undefined ? {} : { excluded: { reason: excluded.reason, why: excluded.why } }),
    };
  };
  const scenariosShowing = (name: string): ReadonlySet<string> => seen.get(name) ?? new Set();
  const places = new Map([
    ...areaByKey,
    ...document.messages
      .filter((key) => !areaByKey.has(key))
      .map((key): [string, string] => [key, areaOfAck(key, document, areaByKey)]),
  ]);
  const messages = document.messages.map((key) =>
    row('message', key, places.get(key)!, scenariosShowing(key), !areaByKey.has(key) || namesInReleases.has(key)),
  );
  const operations = document.operations.map(({ name, messages: keys, reply }) => {
    const shown = new Set(keys.flatMap((key) => [...scenariosShowing(key)]));
    const answered = new Set((reply ?? keys).flatMap((key) => [...scenariosShowing(key)]));
    return row(
      'operation',
      name,
      places.get(keys[0]!) ?? '',
      new Set([...shown].filter((scenario) => answered.has(scenario))),
      keys.some((key) => namesInReleases.has(key)),
    );
  });
  const parts = [...namesOf(suite)].map(([name, kind]) =>
    row(kind, name, name.split('/')[0]!, scenariosShowing(name), namesInReleases.has(name)),
  );
  return [...messages, ...operations, ...parts];
}

/** Area of an acknowledgement: that of the message that it answers. */
function areaOfAck(key: string, { operations }: Document, area: ReadonlyMap<string, string>): string {
  const answered = operations.find(({ reply }) => reply?.includes(key));
  return area.get(answered?.messages[0] ?? '') ?? '';
}

function namesOf({ schemas }: Pick<Suite, 'schemas'>): Map<string, 'field' | 'value'> {
  return new Map(
    Object.keys(schemas).flatMap((id) =>
      rowsOf(id, schemas).map(({ name, kind }): [string, 'field' | 'value'] => [name, kind]),
    ),
  );
}

const namesIn = (projection: Projection): Iterable<string> => namesOf(projection).keys();

/** One sentence for each problem of a table; none when it is complete. */
export function problemsOf(rows: readonly TableRow[], exclusions: readonly Exclusion[], maxShare: number): string[] {
  const unshown = rows.filter(({ scenario, excluded }) => scenario === undefined && excluded === undefined);
  const needless = rows.filter(({ scenario, excluded }) => scenario !== undefined && excluded !== undefined);
  const unusedExclusions = exclusions.filter((exclusion) => !rows.some(({ name }) => exclusion.covers(name)));
  const excluded = rows.filter((row) => row.excluded !== undefined).length;
  return [
    ...unshown.map(
      ({ kind, name, verified }) =>
        `${kind} ${name}: no scenario shows it${verified ? '' : ' (no verified release has it)'}`,
    ),
    ...needless.map(({ kind, name, scenario }) => `${kind} ${name}: is excluded, but ${scenario} shows it`),
    ...unusedExclusions.map(({ text }) => `exclusion ${text}: there is no such row`),
    ...(excluded > rows.length * maxShare
      ? [`${excluded} of ${rows.length} rows are excluded; at most ${maxShare * 100} % may be`]
      : []),
  ];
}
