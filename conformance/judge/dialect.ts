/**
 * Which release a server's traffic looks like: what it announces and what it calls its events. Pure, like the judge.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import { project } from '../../src/suite/project.js';
import type { Json, Projection, Suite } from '../../src/suite/types.js';
import { decodeFrame } from '../../src/wire/codec.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { TraceLine } from '../trace/line.js';

/** What tells releases apart on the wire. */
export interface Dialect {
  /** Each open packet's maxPayload; undefined where it had none. */
  maxPayload: Set<Json | undefined>;
  /** Names of the server's events. */
  emitted: Set<string>;
  /** Names of the client's events that were acknowledged. */
  answered: Set<string>;
}

/** The verified releases that a server resembles more than the one it is judged by. */
export interface Resemblance {
  /** One, or several that nothing in the traffic tells apart. */
  releases: string[];
  /** What speaks against the other release, a phrase each. */
  because: string[];
}

/** Reads the dialect out of a trace. */
export function dialectOf(lines: readonly TraceLine[]): Dialect {
  const dialect: Dialect = { maxPayload: new Set(), emitted: new Set(), answered: new Set() };
  const asked = new Map<string, string>();
  for (const line of lines) {
    if (line.kind !== 'frame' || line.text === undefined) continue;
    const packet = decodeFrame(line.text);
    if (packet.engine === 'open') dialect.maxPayload.add(isObject(packet.data) ? packet.data['maxPayload'] : undefined);
    if (packet.engine !== 'message') continue;
    const { type, data, id } = packet.packet;
    const call = `${line.conn} ${id ?? ''}`;
    if (type === 'event' && Array.isArray(data)) {
      if (line.dir === 's2c') dialect.emitted.add(String(data[0]));
      else if (id !== undefined) asked.set(call, String(data[0]));
    }
    const answered = type === 'ack' && line.dir === 's2c' ? asked.get(call) : undefined;
    if (answered !== undefined) dialect.answered.add(answered);
  }
  return dialect;
}

/**
 * The verified releases that the dialect fits better than `version`; undefined when nothing speaks against `version`,
 * or for another.
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

/** Verified releases that nothing in the dialect speaks against. */
export function fitting(suite: Suite, dialect: Dialect): string[] {
  const verified = suite.releases.filter((release) => release.verified).map(({ version }) => version);
  return verified.filter((version) => doubtsAbout(suite, version, dialect).length === 0);
}

/** What speaks against a release, a phrase each. */
export function doubtsAbout(suite: Suite, version: string, { maxPayload, emitted, answered }: Dialect): string[] {
  const projection = project(suite, version);
  const max = projection.release.behaviour.max_payload;
  const doubts = [...maxPayload]
    .filter((announced) => announced !== max)
    .map(
      (announced) => `the open packet announces maxPayload ${text(announced)}, where ${version} announces ${text(max)}`,
    );
  const own = wireNames(projection);
  for (const { event, names } of namesOf(suite)) {
    const name = own.get(event);
    const foreign = names.filter((other) => other !== name && ![...own.values()].includes(other));
    // a server that acknowledges whatever it is asked says nothing by an acknowledgement
    const deaf = name === undefined || !(answered.has(name) || emitted.has(name));
    const spoken =
      foreign.find((other) => emitted.has(other)) ??
      (names.length > 1 && deaf ? foreign.find((other) => answered.has(other)) : undefined);
    if (spoken === undefined) continue;
    doubts.push(
      `it speaks "${spoken}", ` +
        `${name === undefined ? `which ${version} does not have` : `which ${version} calls "${name}"`}`,
    );
  }
  return doubts;
}

const text = (value: Json | undefined): string => (value === undefined ? 'nothing' : stringifyJson(value));

/** Newest name to the release's name, of the events that the release has. */
function wireNames({ messages }: Projection): Map<string, string> {
  return new Map(messages.map(({ event, wire }) => [event, wire ?? event]));
}

/** Every event of any release with all names that it ever had. */
function namesOf({ messages }: Suite): { event: string; names: string[] }[] {
  const found = new Map<string, Set<string>>();
  for (const { event, names } of messages) {
    const all = found.get(event) ?? new Set([event]);
    for (const { name } of names ?? []) all.add(name);
    found.set(event, all);
  }
  return [...found].map(([event, names]) => ({ event, names: [...names] }));
}
