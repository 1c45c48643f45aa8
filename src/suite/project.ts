/**
 * Projection: reduces the data of all releases to the strict schemas, messages and rules of one release. Only this
 * module reads since/until.
 *
 * @module
 */
import { mapSubschemas } from './schema-visitor.js';
import type {
  JsonObject,
  FrameEntry,
  MessageSpec,
  Projection,
  Range,
  Release,
  Scenario,
  Schema,
  Suite,
} from './types.js';

/** The release is not in the list. The message names the first, the last and the verified ones. */
export class UnknownProfileError extends Error {
  override readonly name = 'UnknownProfileError';
}

/** Projections by suite and release: server, runner and judge of one process share them. */
const cache = new WeakMap<Suite, Map<string, Projection>>();

/**
 * Reduces the suite to one release.
 *
 * @param suite the data of all releases.
 * @param version a member of the release list, such as `0.7.2`.
 * @returns the data of that release. Every call returns the same object: do not change it.
 * @throws {@link UnknownProfileError} when `version` is not in the list.
 */
export function project(suite: Suite, version: string): Projection {
  const cached = cache.get(suite) ?? new Map<string, Projection>();
  cache.set(suite, cached);
  const projection = cached.get(version) ?? projectionOf(suite, version);
  cached.set(version, projection);
  return projection;
}

function projectionOf(suite: Suite, version: string): Projection {
  const order = new Map(suite.releases.map((release, index) => [release.version, index]));
  const position = order.get(version);
  if (position === undefined) throw new UnknownProfileError(unknownProfile(suite, version));
  const includesRelease = (range: Range): boolean =>
    (range.since === undefined || order.get(range.since)! <= position) &&
    (range.until === undefined || position <= order.get(range.until)!);
  return {
    release: suite.releases[position]!,
    set: suite.set,
    digest: suite.digest,
    messages: suite.messages.filter(includesRelease).map((message) => projectMessage(message, includesRelease)),
    schemas: Object.fromEntries(
      Object.entries(suite.schemas).map(([id, schema]) => [id, projectSchema(schema, includesRelease)]),
    ),
    requirements: suite.requirements.filter(includesRelease),
    scenarios: suite.scenarios.filter(includesRelease).map((scenario) => projectScenario(scenario, includesRelease)),
    clientScenarios: (suite.clientScenarios ?? []).filter(includesRelease),
  };
}

function unknownProfile(suite: Suite, version: string): string {
  const known = suite.releases.map((release) => release.version);
  return (
    `Unknown profile "${version}": it must be a release between ${known[0]} and ${known.at(-1)} of ` +
    `the list in versions.yaml; verified are ${new Intl.ListFormat('en-GB').format(verified(suite))}.`
  );
}

/**
 * Lists the releases whose real server was judged conformant with this set.
 *
 * @param suite the data of all releases.
 * @returns their versions, oldest first.
 */
export function verified(suite: Suite): string[] {
  return suite.releases.filter((release: Release) => release.verified).map((release) => release.version);
}

type IncludesRelease = (range: Range) => boolean;

function projectMessage(
  { names, since: _since, until: _until, ...rest }: MessageSpec,
  includesRelease: IncludesRelease,
): MessageSpec {
  return { ...rest, wire: names?.find(includesRelease)?.name ?? rest.event };
}

/** Drops the raw frames of other releases: no other step has a range. The digest stays that of the whole scenario. */
function projectScenario(scenario: Scenario, includesRelease: IncludesRelease): Scenario {
  if (!scenario.steps.some((step) => 'frames' in step)) return scenario;
  return {
    ...scenario,
    steps: scenario.steps.map((step) =>
      'frames' in step
        ? { ...step, frames: step.frames.filter(includesRelease).map((entry) => projectFrame(entry, includesRelease)) }
        : step,
    ),
  };
}

function projectFrame({ acks, ...entry }: FrameEntry, includesRelease: IncludesRelease): FrameEntry {
  const ownAcks = acks?.filter(includesRelease) ?? [];
  return ownAcks.length === 0 ? entry : { ...entry, acks: ownAcks };
}

const rangeOf = (schema: JsonObject): Range => ({
  ...(typeof schema['x-since'] === 'string' ? { since: schema['x-since'] } : {}),
  ...(typeof schema['x-until'] === 'string' ? { until: schema['x-until'] } : {}),
});

/** Drops properties, `required` entries and alternatives that the release does not have, at any depth. */
function projectSchema(schema: Schema, includesRelease: IncludesRelease): Schema {
  const dropped = new Set<string>();
  const {
    'x-since': _since,
    'x-until': _until,
    ...projected
  } = mapSubschemas(schema, (inner, { keyword, name }) => {
    if (includesRelease(rangeOf(inner))) return projectSchema(inner, includesRelease);
    if (keyword === 'properties') dropped.add(name!);
    return undefined;
  });
  if (Array.isArray(projected['required']))
    projected['required'] = projected['required'].filter((name) => !dropped.has(String(name)));
  return projected;
}
