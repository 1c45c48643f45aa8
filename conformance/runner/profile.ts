/**
 * Which release a server is judged against. What it says of itself is believed only when that release is verified and
 * the first frames confirm it: forks report invented versions.
 *
 * @module
 */
import type { Json, Release, Suite } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import { isObject } from '../match/index.js';
import type { Person } from '../subjects/subject.js';
import { HarnessError, UsageError } from './errors.js';
import { Session } from './session.js';
import { waitUntil } from './wait.js';

/** What the first frames of a server look like. */
export interface FirstFrames {
  /** The Engine.IO open packet. */
  open: Json | undefined;
  /** Arguments of the acknowledgement of a good user-join; undefined when none came. */
  joined: Json[] | undefined;
}

/** The release to judge against. */
export interface Choice {
  profile: string;
  forced: boolean;
  /** Sentence that says why, for the trace and the user. */
  why: string;
}

/** Opens one session as a person and looks at its first frames. */
export async function probe(url: string, person: Person, deadline: number, signal: AbortSignal): Promise<FirstFrames> {
  const session = new Session({ url, name: 'probe', person: person.id, deadline });
  try {
    await session.open();
    await waitUntil(() => session.inbox.open !== undefined || !session.isOpen, [session], deadline, signal);
    session.connect({ token: person.token });
    await waitUntil(() => session.inbox.answers > 0 || !session.isOpen, [session], deadline, signal);
    const id = session.call('user-join', [{ auth: { token: person.token } }]);
    await waitUntil(() => session.inbox.acks.has(id) || !session.isOpen, [session], deadline, signal);
    return { open: session.inbox.open, joined: session.inbox.acks.get(id) };
  } catch (error) {
    if (error instanceof HarnessError) throw new UsageError(`${url} serves no Open WebUI realtime protocol: ${error.message}.`);
    throw error;
  } finally {
    await session.close(deadline);
  }
}

/**
 * Chooses the profile.
 *
 * @param version what the server says of itself.
 * @param asked what the user asked for with `--profile`.
 */
export function chooseProfile(suite: Suite, version: string | undefined, asked: string | undefined, frames: FirstFrames): Choice {
  if (asked !== undefined) return forced(suite, version, asked, frames);
  if (version === undefined) {
    throw new UsageError(`The server does not say which release it is. ${advice(suite, undefined)}`);
  }
  const release = suite.releases.find((entry) => entry.version === version);
  if (!release?.verified) {
    const why = release ? 'a release that this set was not verified with' : 'no release that this set knows';
    throw new UsageError(`The server says it is version ${version}, ${why}. ${advice(suite, version)}`);
  }
  const doubts = doubtsAbout(release, frames);
  if (doubts.length > 0) {
    throw new UsageError(`The server says it is version ${version}, but its first frames do not confirm it: ${doubts.join('; ')}. ${advice(suite, version)}`);
  }
  return { profile: version, forced: false, why: `The server says it is version ${version}, and its first frames confirm it.` };
}

function forced(suite: Suite, version: string | undefined, asked: string, frames: FirstFrames): Choice {
  const release = suite.releases.find((entry) => entry.version === asked);
  if (!release) {
    const [first, last] = [suite.releases[0]?.version, suite.releases.at(-1)?.version];
    throw new UsageError(`Unknown profile "${asked}": it must be one of the releases ${first} to ${last}. ${advice(suite, asked)}`);
  }
  const doubts = doubtsAbout(release, frames);
  const says = version === undefined ? 'says no version' : `says it is version ${version}`;
  const seen = doubts.length === 0 ? '' : `; its first frames speak against it: ${doubts.join('; ')}`;
  return { profile: asked, forced: true, why: `Profile ${asked} was forced; the server ${says}${seen}.` };
}

function doubtsAbout({ version, behaviour }: Release, { open, joined }: FirstFrames): string[] {
  const doubts: string[] = [];
  const announced = isObject(open) ? open['maxPayload'] : undefined;
  if (announced !== behaviour['max_payload']) {
    doubts.push(`the open packet announces maxPayload ${text(announced)}, where ${version} announces ${text(behaviour['max_payload'])}`);
  }
  if (!isUserJoinAck(joined)) doubts.push(`user-join was acknowledged with ${text(joined)}, where ${version} answers [{"id","name"}]`);
  return doubts;
}

function isUserJoinAck(args: Json[] | undefined): boolean {
  const [user] = args ?? [];
  return args?.length === 1 && isObject(user) && Object.keys(user).sort().join() === 'id,name';
}

const text = (value: Json | undefined): string => (value === undefined ? 'nothing' : stringifyJson(value));

/** Names the nearest verified releases: the last one before the version and the first after it, or all of them. */
function advice(suite: Suite, version: string | undefined): string {
  const at = suite.releases.findIndex((release) => release.version === version);
  const before = suite.releases.slice(0, Math.max(at, 0)).findLast((release) => release.verified);
  const after = suite.releases.slice(at + 1).find((release) => release.verified);
  const near = at < 0 ? suite.releases.filter((release) => release.verified) : [before, after].filter((release) => release !== undefined);
  return `Verified profiles${at < 0 ? '' : ' next to it'}: ${near.map((release) => release.version).join(', ') || 'none'}. Choose one with --profile.`;
}
