/**
 * Runs a mutant: the reference server with the fault, the scenarios that must catch it, and the judge.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';
import { startReferenceServer } from '../../reference-server/index.js';
import { project, verified } from '../../src/suite/project.js';
import type { Suite } from '../../src/suite/types.js';
import type { Judgement, Verdict } from '../../conformance/judge/verdict.js';
import { signUp } from '../../support/sign-up.js';
import { runServer } from '../../conformance/runner/server/run-server.js';
import { loadSubject } from '../../conformance/subjects/load.js';
import type { Mutant } from './mutant.js';
import { faultsOf } from './server-faults.js';
import { isJudged, resultOf, type MutantResult } from './result.js';

/** The release of the mutant, else the newest verified release that has the requirement. */
export function profileOf(
  { profile, requirement, id }: Pick<Mutant, 'profile' | 'requirement' | 'id'>,
  suite: Suite,
): string {
  const newest =
    profile ??
    verified(suite)
      .reverse()
      .find((version) => project(suite, version).requirements.some((other) => other.id === requirement));
  if (newest === undefined) throw new Error(`Mutant ${id}: no verified release has the requirement ${requirement}.`);
  return newest;
}

/** The scenarios that the mutant names, else those that prove the requirement in the release. */
function scenariosOf(mutant: Mutant, suite: Suite, profile: string): string[] {
  const found = project(suite, profile).requirements.find((requirement) => requirement.id === mutant.requirement);
  const scenarioIds = new Set(project(suite, profile).scenarios.map(({ id }) => id));
  const scenarios = (mutant.scenarios ?? found?.scenarios ?? []).filter((id) => scenarioIds.has(id));
  if (scenarios.length === 0)
    throw new Error(`Mutant ${mutant.id}: no scenario of ${profile} to run; name some under "scenarios".`);
  return scenarios;
}

/** True when the requirement applies only to servers with encrypted channels, which are off by default. */
const isEncrypted = ({ requirement }: Mutant, { requirements }: Suite): boolean =>
  requirements.some(({ id, needs }) => id === requirement && needs?.includes('encryption'));

/** Ping interval in ms; short, because slow scenarios wait for pings, and until models are no longer in use. */
const PING_MS = 100;
const USAGE_MS = 1800;
/** Deadline of a step in the first attempt, in ms; short, because a fault may suppress what a scenario waits for. */
const SHORT_DEADLINE_MS = 1000;

/** Runs of the server without faults, by release: all mutants of a release are compared with the same run. */
const healthyRuns = new Map<string, Promise<Judgement>>();

/**
 * Verdict on the requirement of the mutant without its fault.
 *
 * @param isShared true takes the verdict from one run of all scenarios of the release, which many mutants share; false
 *   runs only the mutant's scenarios.
 */
export async function healthyVerdict(mutant: Mutant, suite: Suite, isShared: boolean): Promise<Verdict> {
  const profile = profileOf(mutant, suite);
  const encryption = isEncrypted(mutant, suite);
  const only = isShared && verified(suite).includes(profile) ? undefined : scenariosOf(mutant, suite, profile);
  const key = [profile, encryption, ...(only ?? [])].join(' ');
  const run =
    healthyRuns.get(key) ?? judgeServer(suite, profile, { encryption, ...(only === undefined ? {} : { only }) });
  healthyRuns.set(key, run);
  return verdictOn(mutant, await run);
}

/**
 * Runs one mutant.
 *
 * @throws Error when nothing could be run.
 */
export async function runMutant(mutant: Mutant, suite: Suite): Promise<MutantResult> {
  const profile = profileOf(mutant, suite);
  const fault = {
    faults: faultsOf(mutant),
    only: scenariosOf(mutant, suite, profile),
    encryption: isEncrypted(mutant, suite),
  };
  let judgement = await judgeServer(suite, profile, { ...fault, deadline: SHORT_DEADLINE_MS });
  // on a busy machine the short deadline may pass before anything is observed: repeat with the normal deadline
  if (!isJudged(verdictOn(mutant, judgement))) judgement = await judgeServer(suite, profile, fault);
  return resultOf(profile, mutant.requirement, judgement);
}

/** Runs the scenarios against a server with a fault, or all scenarios against a server without. */
async function judgeServer(
  suite: Suite,
  profile: string,
  options: { encryption: boolean; faults?: Faults; only?: string[]; deadline?: number },
): Promise<Judgement> {
  const { faults, only, deadline, encryption } = options;
  const server = await startReferenceServer({
    suite,
    profile,
    pingInterval: PING_MS,
    usageTimeout: USAGE_MS,
    saveDelay: 250,
    encryption,
    ...(faults === undefined ? {} : { faults }),
  });
  try {
    // with a token the runner need not sign up, for which it would wait until the next second
    const { token } = await signUp(server.url);
    const { judgement, trouble } = await runServer({
      url: server.url,
      suite,
      profile,
      subject: await loadSubject('open-webui'),
      subjectName: 'open-webui',
      credentials: { token },
      ...(deadline === undefined ? {} : { deadline }),
      quick: false,
      allowFunctions: true,
      allowUpstream: '127.0.0.1',
      ...(only === undefined ? {} : { only }),
      signal: new AbortController().signal,
    });
    if (judgement === undefined) throw new Error(trouble ?? 'The run was not judged.');
    return judgement;
  } finally {
    await server.close();
  }
}

function verdictOn({ requirement }: Mutant, { verdicts }: Judgement): Verdict {
  return verdicts.find(({ id }) => id === requirement)!;
}
