/**
 * Plays a client mutant: a client of ours with its fault, the scenarios that should notice, the judge.
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

/** The heart of a healthy client beats every 30 s: nobody has to wait for it longer than this, in seconds. */
const LONGEST_S = 33;
/** A fault may keep something from ever coming; there is no need to wait long for it here. */
const HASTY_MS = 1500;
/** A client of ours is there at once, or never. */
const ARRIVAL_MS = 3000;

/** Verdicts on healthy clients: every mutant of a release is compared with the same run. */
const healthy = new Map<string, Promise<Judgement>>();

/** Verdict on the requirement of the mutant when nothing is wrong. */
export async function healthyClientVerdict(mutant: ClientMutant, suite: Suite): Promise<Verdict> {
  const profile = profileOf(mutant, suite);
  const whole = verdictOn(mutant, await healthyRun(mutant, suite, profile, undefined));
  // what takes long, and what holds for clients that are in no channel, is not seen in that run
  return isJudged(whole)
    ? whole
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
    healthy.get(key) ?? play(suite, profile, { client, ...(only === undefined ? { quick: true } : { only }) });
  healthy.set(key, run);
  return await run;
}

/** Plays one mutant. */
export async function runClientMutant(mutant: ClientMutant, suite: Suite): Promise<MutantResult> {
  const profile = profileOf(mutant, suite);
  const only = scenariosOf(mutant, suite, profile);
  let judgement = await play(suite, profile, { client: mutant.client, mutant, only, deadline: HASTY_MS });
  // many mutants share this process, and a fault of timing may not show in such a crowd: then once more with patience
  if (!isKilled(resultOf(profile, mutant.requirement, judgement)))
    judgement = await play(suite, profile, { client: mutant.client, mutant, only });
  return resultOf(profile, mutant.requirement, judgement);
}

interface Part {
  client: ClientMutant['client'];
  quick?: boolean;
  mutant?: ClientMutant;
  only?: string[];
  deadline?: number;
}

async function play(
  suite: Suite,
  profile: string,
  { client, mutant, only, deadline, quick = false }: Part,
): Promise<Judgement> {
  const behind = await startEmbeddedServer(suite, profile);
  try {
    const { judgement } = await runClient({
      upstream: behind.url,
      token: behind.token,
      suite,
      profile,
      subject: openWebui,
      host: inProcessHost(client === 'asker' ? askingClient(mutant) : faultyClient(mutant, project(suite, profile))),
      ...(client === 'asker' ? { oneShot: true } : {}),
      ...(only === undefined ? {} : { only }),
      ...(deadline === undefined ? {} : { deadline, parallel: 4 }),
      quick,
      longest: LONGEST_S,
      arrival: ARRIVAL_MS,
      signal: new AbortController().signal,
    });
    return judgement;
  } finally {
    await behind.close();
  }
}

/** What to play: what the mutant names, else what proves the requirement in the release. */
function scenariosOf(mutant: ClientMutant, suite: Suite, profile: string): string[] {
  const { requirements, clientScenarios } = project(suite, profile);
  const proving = requirements.find(({ id }) => id === mutant.requirement)?.scenarios ?? [];
  const has = new Set(clientScenarios.map(({ id }) => id));
  const scenarios = (mutant.scenarios ?? proving).filter((id) => has.has(id));
  if (scenarios.length === 0)
    throw new Error(`Mutant ${mutant.id}: no scenario of ${profile} to play; name some under "scenarios".`);
  return scenarios;
}

function verdictOn({ requirement }: ClientMutant, { verdicts }: Judgement): Verdict {
  return verdicts.find(({ id }) => id === requirement)!;
}
