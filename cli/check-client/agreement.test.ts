import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../../src/client/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { project, verified } from '../../src/suite/project.js';
import { isExhaustive, sampleOf } from '../../support/sample.js';
import { COMMON_ACTIONS } from '../../conformance/subjects/driven-client/actions.js';
import { Rest } from '../../conformance/subjects/driven-client/rest.js';
import { Viewer } from '../../conformance/subjects/driven-client/viewer.js';
import type { Judgement } from '../../conformance/judge/verdict.js';
import { openWebui } from '../../conformance/subjects/open-webui/index.js';
import { startEmbeddedServer } from '../embedded-server.js';
import { checkClient } from './check-client.js';
import { commandHost, runClient, type ClientFactory } from '../../conformance/runner/client/run-client.js';

const suite = loadSuite();
const profile = verified(suite).at(-1)!;
/** `npm run proofs` compares all scenarios that do not wait for timeouts to elapse. */
const only = sampleOf(
  project(suite, profile).clientScenarios.filter(({ slow }) => !slow),
  4,
).map(({ id }) => id);
const folder = mkdtempSync(join(tmpdir(), 'owrt-agreement-'));
const program = join(folder, 'viewer.mjs');

/** Runs the client of `conformance/subjects/driven-client/main.ts` in this process. */
const viewing: ClientFactory = async ({ url, token, transports }, shows) => {
  const client = createClient({ url, token, release: profile, onProblem: () => undefined, socket: { transports } });
  const viewer = new Viewer(client, await client.ready(), new Rest(url, token), profile, (state) =>
    shows(JSON.parse(JSON.stringify(state)) as Parameters<typeof shows>[0]),
  );
  return {
    can: COMMON_ACTIONS,
    do: (action, input) => viewer.actions[action as (typeof COMMON_ACTIONS)[number]](input),
    close: () => viewer.close(),
  };
};

async function spawned(): Promise<Judgement> {
  const server = await startEmbeddedServer(suite, profile);
  try {
    const { judgement } = await runClient({
      upstream: server.url,
      token: server.token,
      suite,
      profile,
      subject: openWebui,
      quick: false,
      only,
      signal: new AbortController().signal,
      host: commandHost({ command: [process.execPath, program], env: process.env }),
    });
    return judgement;
  } finally {
    await server.close();
  }
}

const outcomes = ({ verdicts }: Judgement): { [id: string]: string } =>
  Object.fromEntries(
    verdicts.map(({ id, outcome, reason }) => [id, reason === undefined ? outcome : `${outcome}: ${reason}`]),
  );

beforeAll(async () => {
  await build({
    entryPoints: ['conformance/subjects/driven-client/main.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['bufferutil', 'utf-8-validate'],
    logLevel: 'silent',
    // ws is CommonJS
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

it(
  'Should give a client the same verdicts over TCP, over mock-socket and as a command',
  { timeout: 120_000 },
  async () => {
    const tcp = await checkClient(viewing, { only });
    const mock = await checkClient(viewing, { only, transport: 'mock' });
    const command = await spawned();
    expect([...tcp.failures, ...tcp.warnings]).toEqual([]);
    expect(outcomes(mock.judgement)).toEqual(outcomes(tcp.judgement));
    expect(outcomes(command)).toEqual(outcomes(tcp.judgement));
    expect(Object.values(outcomes(command)).filter((outcome) => outcome === 'pass').length).toBeGreaterThan(
      isExhaustive ? 50 : 3,
    );
  },
);
