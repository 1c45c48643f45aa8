/**
 * Runs a client mutant: a client with the fault, the scenarios that must catch it, and the judge.
 *
 * @module
 */
import { project } from '../../src/suite/project.js';
import type { Suite } from '../../src/suite/types.js';
import { startEmbeddedServer } from '../../cli/embedded-server.js';
import { inProcessHost, runClient } from '../../conformance/runner/client/run-client.js';
import type { Judgement, Verdict } from '../../conformance/judge/verdict.js';
import { openWebui } from '../../conformance/subjects/open-webui/index.js';
import { askingClient } from './asking-client.js';
import type { ClientMutant } from './client-mutant.js';
import { faultyClient } from './faulty-client.js';
import { isJudged, isKilled, resultOf, type MutantResult } from './result.js';
import { profileOf } from './run-mutant.js';

/** Longest wait of a scenario, in seconds: a client without faults sends `heartbeat` every 30 s. */
const MAX_WAIT_S = 33;
/** Deadline of a step in the first attempt, in ms; short, because a fault may suppress what a scenario waits for. */
const SHORT_DEADLINE_MS = 1500;
/** Time within which a client must connect, in ms. */
const ARRIVAL_MS = 3000;

/** Runs of clients without faults, by release: all mutants of a release are compared with the same run. */
const healthyRuns = new Map<string, Promise<Judgement>>();

/** Verdict on the requirement of the mutant without its fault. */
export async function healthyClientVerdict(mutant: ClientMutant, suite: Suite): Promise<Verdict> {
  const profile = profileOf(mutant, suite);
  const sharedVerdict = verdictOn(mutant, await healthyRun(mutant, suite, profile, undefined));
  // the shared run has no slow scenarios and no clients without channels
  return isJudged(sharedVerdict)
    ? sharedVerdict
    : verdictOn(mutant, await healthyRun(mutant, suite, profile, scenariosOf(mutant, suite, profile)));
}

async function healthyRun(
  { client }: ClientMutant,
  suite: Suite,
  profile: string,
  only: string[] | undefined,
): Promise<Judgement> {
  const key = [profile, client, ...(only ?? [])].join(' ');
  const run =
    healthyRuns.get(key) ??
    judgeClient(suite, profile, { client, ...(only === undefined ? { quick: true } : { only }) });
  healthyRuns.set(key, run);
  return await run;
}

/** Runs one mutant. */
export async function runClientMutant(mutant: ClientMutant, suite: Suite): Promise<MutantResult> {
  const profile = profileOf(mutant, suite);
  const only = scenariosOf(mutant, suite, profile);
  let judgement = await judgeClient(suite, profile, {
    client: mutant.client,
    mutant,
    only,
    deadline: SHORT_DEADLINE_MS,
  });
  // many mutants share this process, which can hide a timing fault: repeat with the normal deadline
  if (!isKilled(resultOf(profile, mutant.requirement, judgement)))
    judgement = await judgeClient(suite, profile, { client: mutant.client, mutant, only });
  return resultOf(profile, mutant.requirement, judgement);
}

interface RunOptions {
  client: ClientMutant['client'];
  quick?: boolean;
  mutant?: ClientMutant;
  only?: string[];
  deadline?: number;
}

async function judgeClient(
  suite: Suite,
  profile: string,
  { client, mutant, only, deadline, quick = false }: RunOptions,
): Promise<Judgement> {
  const server = await startEmbeddedServer(suite, profile);
  try {
    const { judgement } = await runClient({
      upstream: server.url,
      token: server.token,
      suite,
      profile,
      subject: openWebui,
      host: inProcessHost(client === 'asker' ? askingClient(mutant) : faultyClient(mutant, project(suite, profile))),
      ...(client === 'asker' ? { oneShot: true } : {}),
      ...(only === undefined ? {} : { only }),
      ...(deadline === undefined ? {} : { deadline, parallel: 4 }),
      quick,
      longest: MAX_WAIT_S,
      arrival: ARRIVAL_MS,
      signal: new AbortController().signal,
    });
    return judgement;
  } finally {
    await server.close();
  }
}

/** The scenarios that the mutant names, else those that prove the requirement in the release. */
function scenariosOf(mutant: ClientMutant, suite: Suite, profile: string): string[] {
  const { requirements, clientScenarios } = project(suite, profile);
  const proving = requirements.find(({ id }) => id === mutant.requirement)?.scenarios ?? [];
  const scenarioIds = new Set(clientScenarios.map(({ id }) => id));
  const scenarios = (mutant.scenarios ?? proving).filter((id) => scenarioIds.has(id));
  if (scenarios.length === 0)
    throw new Error(`Mutant ${mutant.id}: no scenario of ${profile} to run; name some under "scenarios".`);
  return scenarios;
}

function verdictOn({ requirement }: ClientMutant, { verdicts }: Judgement): Verdict {
  return verdicts.find(({ id }) => id === requirement)!;
}
