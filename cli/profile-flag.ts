/**
 * Finds the release whose rules apply to a trace.
 *
 * @module
 */
import { UsageError } from '../conformance/runner/shared/errors.js';
import type { TraceLine } from '../conformance/trace/line.js';
import { isObject } from '../src/json.js';
import { project, verified } from '../src/suite/project.js';
import type { Json, Suite } from '../src/suite/types.js';
import { parseJson } from '../src/wire/lossless.js';

/** The newest verified release. */
export function newestVerified(suite: Suite): string {
  const newest = verified(suite).at(-1);
  if (newest === undefined) throw new Error('the suite has no verified release');
  return newest;
}

/** A profile, and how it was found. */
export interface ProfileChoice {
  profile: string;
  isForced: boolean;
  /** Version that the judged server reports. */
  version?: string;
  /** Notice for the user, when the profile was guessed. */
  guessNotice?: string;
}

/**
 * Finds the profile of a trace: the forced profile, else that of the run line, else the version that the recorded
 * server reported, which is believed only for a verified release.
 */
export function profileOfTrace(
  lines: readonly TraceLine[],
  forcedProfile: string | undefined,
  suite: Suite,
  file: string,
): ProfileChoice {
  const run = lines.find((line) => line.kind === 'run');
  const reportedVersion = run?.version ?? recordedVersion(lines);
  const versionField = reportedVersion === undefined ? {} : { version: reportedVersion };
  if (forcedProfile !== undefined)
    return { profile: project(suite, forcedProfile).release.version, isForced: true, ...versionField };
  if (run !== undefined) return { profile: run.profile, isForced: run.forced, ...versionField };
  const advice = `say which release to judge it by with --profile, such as --profile ${newestVerified(suite)}`;
  if (reportedVersion === undefined) {
    throw new UsageError(
      `${file} has no run line and no recorded GET /api/version, so its release is unknown; ${advice}`,
    );
  }
  if (!verified(suite).includes(reportedVersion)) {
    throw new UsageError(
      `${file} was recorded from a server that calls itself ${reportedVersion}, which is no verified release; ` +
        advice,
    );
  }
  return {
    profile: reportedVersion,
    isForced: false,
    ...versionField,
    guessNotice: `profile ${reportedVersion} was taken from the recorded GET /api/version`,
  };
}

function recordedVersion(lines: readonly TraceLine[]): string | undefined {
  for (const line of lines) {
    if (line.kind !== 'rest' || line.path !== '/api/version' || line.status !== 200) continue;
    const body = line.response ?? parseBody(line.response_text);
    if (isObject(body) && typeof body['version'] === 'string') {
      return body['version'];
    }
  }
  return undefined;
}

function parseBody(text: string | undefined): Json | undefined {
  try {
    return text === undefined ? undefined : parseJson(text);
  } catch {
    return undefined;
  }
}
