/**
 * Judges a command as a client, against a reference server of its own.
 *
 * @module
 */
import { startReferenceServer } from '../../../../reference-server/index.js';
import { loadSuite } from '../../../../src/suite/load.js';
import { signUp } from '../../../../support/sign-up.js';
import type { Verdict } from '../../../judge/verdict.js';
import { openWebui } from '../../../subjects/open-webui/index.js';
import { commandHost, runClient, type ClientRunOptions } from '../run-client.js';

/** Runs a command under the rules of a release. Resolves with the verdicts by id. */
export async function judged(
  words: readonly string[],
  profile: string,
  options: Partial<ClientRunOptions> = {},
): Promise<Map<string, Verdict>> {
  const suite = loadSuite();
  const server = await startReferenceServer({ suite, profile });
  try {
    const { token } = await signUp(server.url);
    const host = commandHost({ command: words, env: process.env });
    const { judgement, trouble, left } = await runClient({
      upstream: server.url,
      token,
      suite,
      profile,
      subject: openWebui,
      host,
      quick: true,
      signal: new AbortController().signal,
      ...options,
    });
    if (trouble !== undefined || left.length > 0) throw new Error([trouble, ...left].join(' '));
    return new Map(judgement.verdicts.map((verdict) => [verdict.id, verdict]));
  } finally {
    await server.close();
  }
}

/** Ids of the requirements with outcome fail, warn or harness-error. */
export const redOf = (verdicts: ReadonlyMap<string, Verdict>): string[] =>
  [...verdicts.values()]
    .filter(({ outcome }) => ['fail', 'warn', 'harness-error'].includes(outcome))
    .map(({ id }) => id);
