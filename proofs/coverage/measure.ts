/**
 * Runs every scenario on the reference server as every verified release, and measures which parts of the description
 * the traces show.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { readDocument } from './document.js';
import { readExclusions } from './exclusions.js';
import { problemsOf, tableOf, type TableRow } from './table.js';
import { addSightings, type Sightings } from './sightings.js';
import { runServer } from '../../conformance/runner/server/run-server.js';
import { loadSubject } from '../../conformance/subjects/load.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import { startReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { project, verified } from '../../src/suite/project.js';
import type { Suite } from '../../src/suite/types.js';
import { signUp } from '../../support/sign-up.js';

/** Largest fraction of the rows that may be excluded. */
const MAX_EXCLUDED_SHARE = 0.1;

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The table and its problems. */
export interface Coverage {
  rows: TableRow[];
  problems: string[];
  profiles: readonly string[];
  /** Shown messages, each with its releases, and for each release the first scenario by id. */
  shown: ShownMessages;
}

/** The part of the coverage that is committed as data: `conformance/coverage/shown.json`. */
export interface ShownMessages {
  [message: string]: { [release: string]: string };
}

/**
 * Measures the coverage.
 *
 * @param profiles releases to run; every verified one when absent.
 */
export async function measureCoverage(profiles: readonly string[] = verified(loadSuite())): Promise<Coverage> {
  const suite = loadSuite();
  const document = readDocument(textOf('asyncapi.yaml'));
  const exclusions = readExclusions(textOf('conformance/coverage/exclusions.yaml'));
  const projections = profiles.map((profile) => project(suite, profile));
  const seen = new Map<string, Sightings>();
  for (const projection of projections) {
    const { version } = projection.release;
    const own: Sightings = new Map();
    addSightings(await runScenarios(suite, version), projection, document, own);
    // A second run of the newest release enables the features that are off by default.
    if (projection === projections.at(-1))
      addSightings(await runScenarios(suite, version, true), projection, document, own);
    seen.set(version, own);
  }
  const rows = tableOf(suite, document, projections, mergeSightings([...seen.values()]), exclusions);
  return {
    rows,
    profiles,
    problems: problemsOf(rows, exclusions, MAX_EXCLUDED_SHARE),
    shown: shownMessages(document.messages, seen),
  };
}

function mergeSightings(all: readonly Sightings[]): Sightings {
  const names = new Set(all.flatMap((seen) => [...seen.keys()]));
  return new Map([...names].map((name) => [name, new Set(all.flatMap((seen) => [...(seen.get(name) ?? [])]))]));
}

function shownMessages(messages: readonly string[], seen: ReadonlyMap<string, Sightings>): ShownMessages {
  const firstScenarios = (message: string): [string, string][] =>
    [...seen].flatMap(([release, own]): [string, string][] => {
      const [scenario] = [...(own.get(message) ?? [])].sort();
      return scenario === undefined ? [] : [[release, scenario]];
    });
  return Object.fromEntries(
    messages
      .map((message): [string, ShownMessages[string]] => [message, Object.fromEntries(firstScenarios(message))])
      .filter(([, releases]) => Object.keys(releases).length > 0),
  );
}

const scenariosWith = ({ scenarios }: Suite, need: string): string[] =>
  scenarios.filter(({ needs }) => needs?.includes(need)).map(({ id }) => id);

/** Trace of all scenarios of a release on the reference server; with `encryption`, only of those that need it. */
async function runScenarios(suite: Suite, profile: string, encryption = false): Promise<TraceLine[]> {
  const server = await startReferenceServer({
    suite,
    profile,
    pingInterval: 200,
    pingTimeout: 2000,
    usageTimeout: 1800,
    encryption,
  });
  try {
    const result = await runServer({
      url: server.url,
      suite,
      profile,
      subject: await loadSubject('open-webui'),
      subjectName: 'open-webui',
      credentials: { token: (await signUp(server.url)).token },
      quick: false,
      ...(encryption ? { only: scenariosWith(suite, 'encryption') } : {}),
      allowFunctions: true,
      allowUpstream: '127.0.0.1',
      signal: new AbortController().signal,
    });
    const failed =
      result.judgement?.verdicts.filter(({ outcome }) => outcome === 'fail' || outcome === 'harness-error') ?? [];
    const trouble = result.trouble ?? (failed.length > 0 ? `${failed[0]!.id} is ${failed[0]!.outcome}` : undefined);
    if (trouble !== undefined) throw new Error(`The run as ${profile} cannot be used: ${trouble}.`);
    return result.lines;
  } finally {
    await server.close();
  }
}
