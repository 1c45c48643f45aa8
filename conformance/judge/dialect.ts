/**
 * Recognises the release of a server by its traffic: the announced maxPayload and the names of events. Pure, like the
 * judge.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import { project } from '../../src/suite/project.js';
import type { Json, Projection, Suite } from '../../src/suite/types.js';
import { decodeFrame } from '../../src/wire/codec.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { TraceLine } from '../trace/line.js';

/** The features by which releases differ on the wire. */
export interface Dialect {
  /** maxPayload of each open packet; undefined for a packet without it. */
  maxPayload: Set<Json | undefined>;
  /** Names of the server's events. */
  emitted: Set<string>;
  /** Names of the client's events that the server acknowledged. */
  ackedNames: Set<string>;
}

/** The verified releases that fit a server better than the profile. */
export interface Resemblance {
  /** Usually one; several when the traffic does not distinguish them. */
  releases: string[];
  /** Evidence against the profile, each as a phrase. */
  because: string[];
}

/** Reads the dialect of a trace. */
export function dialectOf(lines: readonly TraceLine[]): Dialect {
  const dialect: Dialect = { maxPayload: new Set(), emitted: new Set(), ackedNames: new Set() };
  const requestNames = new Map<string, string>();
  for (const line of lines) {
    if (line.kind !== 'frame' || line.text === undefined) continue;
    const packet = decodeFrame(line.text);
    if (packet.engine === 'open') dialect.maxPayload.add(isObject(packet.data) ? packet.data['maxPayload'] : undefined);
    if (packet.engine !== 'message') continue;
    const { type, data, id } = packet.packet;
    const callKey = `${line.conn} ${id ?? ''}`;
    if (type === 'event' && Array.isArray(data)) {
      if (line.dir === 's2c') dialect.emitted.add(String(data[0]));
      else if (id !== undefined) requestNames.set(callKey, String(data[0]));
    }
    const answered = type === 'ack' && line.dir === 's2c' ? requestNames.get(callKey) : undefined;
    if (answered !== undefined) dialect.ackedNames.add(answered);
  }
  return dialect;
}

/**
 * The verified releases that fit the dialect better than `version`. Undefined when nothing contradicts `version`, or no
 * other release fits better.
 */
export function resemblance(suite: Suite, version: string, dialect: Dialect): Resemblance | undefined {
  const because = doubtsAbout(suite, version, dialect);
  const others = suite.releases.filter((release) => release.verified && release.version !== version);
  const ranked = others.map((release) => ({
    version: release.version,
    doubts: doubtsAbout(suite, release.version, dialect).length,
  }));
  const fewest = Math.min(...ranked.map(({ doubts }) => doubts));
  if (fewest >= because.length) return undefined;
  return { releases: ranked.filter(({ doubts }) => doubts === fewest).map(({ version }) => version), because };
}

/** Verified releases that nothing in the dialect contradicts. */
export function fittingReleases(suite: Suite, dialect: Dialect): string[] {
  const verified = suite.releases.filter((release) => release.verified).map(({ version }) => version);
  return verified.filter((version) => doubtsAbout(suite, version, dialect).length === 0);
}

/** Evidence against a release, each as a phrase. */
export function doubtsAbout(
  suite: Suite,
  version: string,
  { maxPayload, emitted, ackedNames: answered }: Dialect,
): string[] {
  const projection = project(suite, version);
  const max = projection.release.behaviour.max_payload;
  const doubts = [...maxPayload]
    .filter((announced) => announced !== max)
    .map(
      (announced) =>
        `the open packet announces maxPayload ${valueText(announced)}, where ${version} announces ${valueText(max)}`,
    );
  const ownNames = wireNames(projection);
  for (const { event, names } of namesOf(suite)) {
    const name = ownNames.get(event);
    const foreignNames = names.filter((other) => other !== name && ![...ownNames.values()].includes(other));
    // a server that acknowledges every event says nothing by an ack
    const isNameUnused = name === undefined || !(answered.has(name) || emitted.has(name));
    const foreignName =
      foreignNames.find((other) => emitted.has(other)) ??
      (names.length > 1 && isNameUnused ? foreignNames.find((other) => answered.has(other)) : undefined);
    if (foreignName === undefined) continue;
    doubts.push(
      `it speaks "${foreignName}", ` +
        `${name === undefined ? `which ${version} does not have` : `which ${version} calls "${name}"`}`,
    );
  }
  return doubts;
}

const valueText = (value: Json | undefined): string => (value === undefined ? 'nothing' : stringifyJson(value));

/** Maps the newest name of each event of a release to its name in that release. */
function wireNames({ messages }: Projection): Map<string, string> {
  return new Map(messages.map(({ event, wire }) => [event, wire ?? event]));
}

/** All events of all releases, each with every name it ever had. */
function namesOf({ messages }: Suite): { event: string; names: string[] }[] {
  const found = new Map<string, Set<string>>();
  for (const { event, names } of messages) {
    const all = found.get(event) ?? new Set([event]);
    for (const { name } of names ?? []) all.add(name);
    found.set(event, all);
  }
  return [...found].map(([event, names]) => ({ event, names: [...names] }));
}
