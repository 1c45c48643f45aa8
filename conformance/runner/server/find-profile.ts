/**
 * Finds the release against which a server is judged. The version that a server reports is believed only when that
 * release is verified and the first frames confirm it, because forks report invented versions.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json, Suite } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { doubtsAbout, fittingReleases, type Dialect } from '../../judge/dialect.js';
import type { Person } from '../../subjects/subject.js';
import { HarnessError, UsageError } from '../shared/errors.js';
import { messageWatcher } from './fence.js';
import { Session } from './session.js';
import { NOBODYS_TOKEN } from '../shared/run-context.js';
import { quiet, waitUntil } from '../shared/wait.js';

/** The first frames of a server. */
export interface FirstFrames {
  /** The Engine.IO open packet. */
  open: Json | undefined;
  /** Ack arguments of a valid user-join; undefined without an ack. */
  joined: Json[] | undefined;
  /** Names of renamed events that the server acknowledged. */
  ackedNames: string[];
}

/** The release to judge against. */
export interface ProfileChoice {
  profile: string;
  forced: boolean;
  /** The reason as a sentence, for the trace and the user. */
  why: string;
}

/** Opens one session as a person and reads its first frames. */
export async function readFirstFrames(
  url: string,
  person: Person,
  suite: Suite,
  deadline: number,
  signal: AbortSignal,
): Promise<FirstFrames> {
  const session = new Session({ url, name: 'probe', person: person.id, deadline });
  try {
    await session.open();
    await waitUntil(() => session.inbox.open !== undefined || !session.isOpen, [session], deadline, signal);
    session.connect({ token: person.token });
    await waitUntil(() => session.inbox.connectAnswers > 0 || !session.isOpen, [session], deadline, signal);
    const id = session.call('user-join', [{ auth: { token: person.token } }]);
    await waitUntil(() => session.inbox.acks.has(id) || !session.isOpen, [session], deadline, signal);
    const answered = await ackedNames(session, suite, deadline, signal);
    return { open: session.inbox.open, joined: session.inbox.acks.get(id), ackedNames: answered };
  } catch (error) {
    if (error instanceof HarnessError)
      throw new UsageError(`${url} serves no Open WebUI realtime protocol: ${error.message}.`);
    throw error;
  } finally {
    await session.close(deadline);
  }
}

/** Silence, in ms, after which no further ack is expected. */
const QUIET_MS = 50;

/**
 * Sends an event under every name that a renamed event ever had, about an object that does not exist. Returns the names
 * that were acknowledged.
 */
async function ackedNames(session: Session, suite: Suite, deadline: number, signal: AbortSignal): Promise<string[]> {
  const callIds = new Map<string, number>();
  for (const { direction, names, envelope, schema } of suite.messages) {
    const examples = suite.schemas[envelope ?? schema ?? '']?.['examples'];
    if (direction !== 'c2s' || names === undefined || !Array.isArray(examples)) continue;
    for (const { name } of names) if (!callIds.has(name)) callIds.set(name, session.call(name, examples.slice(0, 1)));
  }
  if (callIds.size === 0) return [];
  const last = session.call('join-channels', [{ auth: { token: NOBODYS_TOKEN } }]);
  const isSettled = (id: number): boolean => session.inbox.acks.has(id) || !session.isOpen;
  const areAllSettled = (): boolean => [...callIds.values()].every(isSettled);
  await waitUntil(() => areAllSettled() || isSettled(last), [session], deadline, signal);
  if (!areAllSettled()) await quiet([messageWatcher(session)], QUIET_MS, deadline, signal);
  return [...callIds].filter(([, id]) => session.inbox.acks.has(id)).map(([name]) => name);
}

/**
 * Chooses the profile.
 *
 * @param version the version that the server reports.
 * @param asked the value of `--profile`.
 */
export function chooseProfile(
  suite: Suite,
  version: string | undefined,
  asked: string | undefined,
  frames: FirstFrames,
): ProfileChoice {
  if (asked !== undefined) return forcedChoice(suite, version, asked, frames);
  if (version === undefined) {
    throw new UsageError(`The server does not say which release it is. ${adviceSentence(suite, undefined, frames)}`);
  }
  const release = suite.releases.find((entry) => entry.version === version);
  if (!release?.verified) {
    const why = release ? 'a release that this set was not verified with' : 'no release that this set knows';
    throw new UsageError(`The server says it is version ${version}, ${why}. ${adviceSentence(suite, version, frames)}`);
  }
  const doubts = doubtsOf(suite, version, frames);
  if (doubts.length > 0) {
    throw new UsageError(
      `The server says it is version ${version}, but its first frames do not confirm it: ` +
        `${doubts.join('; ')}. ${adviceSentence(suite, version, frames)}`,
    );
  }
  return {
    profile: version,
    forced: false,
    why: `The server says it is version ${version}, and its first frames confirm it.`,
  };
}

function forcedChoice(suite: Suite, version: string | undefined, asked: string, frames: FirstFrames): ProfileChoice {
  if (!suite.releases.some((entry) => entry.version === asked)) {
    const [first, last] = [suite.releases[0]?.version, suite.releases.at(-1)?.version];
    throw new UsageError(
      `Unknown profile "${asked}": it must be one of the releases ${first} to ${last}. ` +
        adviceSentence(suite, asked, frames),
    );
  }
  const doubts = doubtsOf(suite, asked, frames);
  const says = version === undefined ? 'says no version' : `says it is version ${version}`;
  const contradiction =
    doubts.length === 0
      ? ''
      : `; its first frames speak against it: ${doubts.join('; ')}${fitSentence(suite, frames, '; they fit ')}`;
  return { profile: asked, forced: true, why: `Profile ${asked} was forced; the server ${says}${contradiction}.` };
}

function doubtsOf(suite: Suite, version: string, frames: FirstFrames): string[] {
  const doubts = doubtsAbout(suite, version, dialectOf(frames));
  if (!isUserJoinAck(frames.joined))
    doubts.push(
      `user-join was acknowledged with ${valueText(frames.joined)}, where ${version} answers [{"id","name"}]`,
    );
  return doubts;
}

function dialectOf({ open, ackedNames: answered }: FirstFrames): Dialect {
  return {
    maxPayload: new Set([isObject(open) ? open['maxPayload'] : undefined]),
    emitted: new Set(),
    ackedNames: new Set(answered),
  };
}

/** A sentence with the verified releases that fit the first frames, after `before`; empty when none fits. */
function fitSentence(suite: Suite, frames: FirstFrames, before: string): string {
  const releases = fittingReleases(suite, dialectOf(frames));
  return releases.length === 0 ? '' : `${before}${releases.join(', ')}`;
}

function isUserJoinAck(args: Json[] | undefined): boolean {
  const [user] = args ?? [];
  return args?.length === 1 && isObject(user) && Object.keys(user).sort().join() === 'id,name';
}

const valueText = (value: Json | undefined): string => (value === undefined ? 'nothing' : stringifyJson(value));

/**
 * A sentence with the nearest verified releases (the last one before the version and the first one after it, or all),
 * and with those that fit.
 */
function adviceSentence(suite: Suite, version: string | undefined, frames: FirstFrames): string {
  const at = suite.releases.findIndex((release) => release.version === version);
  const before = suite.releases.slice(0, Math.max(at, 0)).findLast((release) => release.verified);
  const after = suite.releases.slice(at + 1).find((release) => release.verified);
  const nearReleases =
    at < 0
      ? suite.releases.filter((release) => release.verified)
      : [before, after].filter((release) => release !== undefined);
  const names = nearReleases.map((release) => release.version).join(', ') || 'none';
  const others =
    at < 0 && version !== undefined
      ? '; a fork is best judged by the release it was made from, which may be any from ' +
        `${suite.releases[0]?.version} to ${suite.releases.at(-1)?.version}`
      : '';
  return (
    `Verified profiles${at < 0 ? '' : ' next to it'}: ${names}. Choose one with ` +
    `--profile${fitSentence(suite, frames, '; its first frames fit ')}${others}.`
  );
}
