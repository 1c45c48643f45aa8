/**
 * Plays a mutant: the reference server with its fault, the scenarios that should notice, the judge.
 *
 * @module
 */
import { startReferenceServer } from '../../reference-server/index.js';
import { project, verified } from '../../src/suite/project.js';
import type { Suite } from '../../src/suite/types.js';
import { judge } from '../judge/index.js';
import type { Outcome, Verdict } from '../judge/verdict.js';
import { runServer } from '../runner/index.js';
import { loadSubject } from '../subjects/load.js';
import type { Mutant } from './mutant.js';
import { faultsOf } from './operators.js';

/** What became of a mutant. */
export interface MutantResult {
  profile: string;
  /** Verdict on the requirement that must catch it. */
  verdict: Verdict;
  /** Requirements that turned negative besides it. */
  others: string[];
}

/** Outcomes that count as caught. */
const NEGATIVE: readonly Outcome[] = ['fail', 'warn', 'info'];

/** True when the named requirement caught the fault. */
export function isKilled({ verdict }: MutantResult): boolean {
  return NEGATIVE.includes(verdict.outcome);
}

/** The newest verified release that has the requirement. */
export function profileOf({ profile, requirement, id }: Mutant, suite: Suite): string {
  const newest = profile ?? verified(suite).reverse().find((version) => project(suite, version).requirements.some((other) => other.id === requirement));
  if (newest === undefined) throw new Error(`Mutant ${id}: no verified release has the requirement ${requirement}.`);
  return newest;
}

/** What to run: what the mutant names, else what proves the requirement in the release. */
function scenariosOf(mutant: Mutant, suite: Suite, profile: string): string[] {
  const found = project(suite, profile).requirements.find((requirement) => requirement.id === mutant.requirement);
  const has = new Set(project(suite, profile).scenarios.map(({ id }) => id));
  const scenarios = (mutant.scenarios ?? found?.scenarios ?? []).filter((id) => has.has(id));
  if (scenarios.length === 0) throw new Error(`Mutant ${mutant.id}: no scenario of ${profile} to run; name some under "scenarios".`);
  return scenarios;
}

/**
 * Plays one mutant, or the healthy server on the same scenarios when `healthy` is set.
 *
 * @throws Error when nothing could be run.
 */
export async function runMutant(mutant: Mutant, suite: Suite, healthy = false): Promise<MutantResult> {
  const profile = profileOf(mutant, suite);
  const server = await startReferenceServer({ suite, profile, pingInterval: 100, pingTimeout: 200, usageTimeout: 1800, saveDelay: 250, ...(healthy ? {} : { faults: faultsOf(mutant) }) });
  try {
    const token = await signUp(server.url);
    const { lines } = await runServer({
      url: server.url, suite, profile, subject: await loadSubject('open-webui'), subjectName: 'open-webui', credentials: { token },
      // A fault may keep something from ever coming; there is no need to wait long for it here. What is healthy comes in the end.
      deadline: healthy ? 5000 : 1000,
      quick: false, allowFunctions: true, only: scenariosOf(mutant, suite, profile), signal: new AbortController().signal,
    });
    const { verdicts } = judge(lines, { suite, profile });
    const verdict = verdicts.find(({ id }) => id === mutant.requirement)!;
    return { profile, verdict, others: verdicts.filter((other) => other !== verdict && NEGATIVE.includes(other.outcome)).map(({ id }) => id) };
  } finally {
    await server.close();
  }
}

/** The first account becomes the administrator; a runner that has to sign up itself would wait for the next second. */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/auths/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Operator', email: 'operator@example.test', password: 'Correct-horse-7' }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}
