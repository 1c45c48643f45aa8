/**
 * `npm run package:smoke`: packs the package, installs it into empty folders and uses it like a user.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitOnSignals } from '../../support/process.js';
import { run } from '../../support/run.js';
import { step } from '../../support/steps.js';
import { readManifest } from './contents.js';
import { pack } from './pack.js';
import type { ServerWithOperator } from '../../support/serving.js';
import { User } from './user.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version, devDependencies } = readManifest(root);
const workFolder = mkdtempSync(join(tmpdir(), 'owrt-smoke-'));
const say = (line: string): void => void process.stdout.write(`      ${line}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
let serving: ServerWithOperator | undefined;
exitOnSignals(async () => await serving?.stop());
process.on('exit', () => rmSync(workFolder, { recursive: true, force: true }));

/** Runs `--version` and `--help` under both names of the command. */
async function checkVersionAndHelp(user: User): Promise<void> {
  for (const command of ['owrt', 'open-webui-realtime']) {
    assert.equal((await user.run('npx', command, '--version')).stdout, `${version}\n`);
    assert.match((await user.run('npx', command, '--help')).stdout, /^Usage: owrt [\s\S]*Examples:\n/);
  }
}

async function checkServerCommand(user: User): Promise<void> {
  const demo = await user.run('npx', 'owrt', 'server', '--quick');
  assert.match(demo.stdout, /, 0 fail, /);
  assert.match(demo.stderr, /the embedded reference server is checked/);
}

async function checkLibrary(user: User): Promise<void> {
  user.copy('use.mjs');
  serving = await user.serve('--ping-interval', '300');
  const { url, token, email, password } = serving;
  try {
    say(
      (await user.runWith({ OWRT_URL: url, OWRT_TOKEN: token }, 'node', 'use.mjs')).stdout
        .trim()
        .replaceAll('\n', '\n      '),
    );
    const env = { OWRT_EMAIL: email, OWRT_PASSWORD: password };
    await user.runWith(
      env,
      'npx',
      'owrt',
      'server',
      url,
      '--quick',
      '--trace',
      'run.jsonl',
      '--report',
      'json=run.json,html=run.html,junit=run.xml',
    );
    assert.equal((JSON.parse(user.read('run.json')) as { exit_code: number }).exit_code, 0);
    assert.match(user.read('run.html'), /<\/html>/);
  } finally {
    await serving.stop();
  }
  assert.match((await user.run('npx', 'owrt', 'judge', 'run.jsonl')).stdout, /, 0 fail, /);
}

async function checkTypescript(user: User): Promise<void> {
  user.copy('use.ts');
  user.write('package.json', JSON.stringify({ ...(JSON.parse(user.read('package.json')) as object), type: 'module' }));
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    await user.run(
      'npx',
      'tsc',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      'use.ts',
    );
  }
}

/** Checks that the smoke test fails for a package without one of its files. */
async function checkIncompletePackages(archive: string): Promise<void> {
  for (const missing of ['generated/suite.json', 'conformance/formats/']) {
    const folder = mkdtempSync(join(workFolder, 'incomplete-'));
    const unpacked = await run('tar', ['xzf', archive, '-C', folder]);
    assert.equal(unpacked?.code, 0);
    const manifest = join(folder, 'package/package.json');
    const content = JSON.parse(readFileSync(manifest, 'utf8')) as { files: string[] };
    const files = content.files.filter((path) => !path.startsWith(missing));
    assert.equal(files.length, content.files.length - 1);
    writeFileSync(manifest, JSON.stringify({ ...content, files }));
    const incomplete = await pack(join(folder, 'package'), folder);
    const user = new User(join(folder, 'user'));
    await user.install(incomplete.archive);
    await assert.rejects(
      runShortestCheck(user),
      /suite\.json|The format scenario is missing/,
      `a package without ${missing} passes`,
    );
  }
}

/** Runs the shortest check that reads all files of the package. */
async function runShortestCheck(user: User): Promise<void> {
  await checkVersionAndHelp(user);
  user.write('own.yaml', SCENARIO);
  await user.run('npx', 'owrt', 'server', '--quick', '--scenario', 'own.yaml');
}

/** A scenario that a user wrote. */
const SCENARIO = `id: session/mine
title: A person joins
people: { bob: user }
sessions: { bob-1: bob }
steps:
  - join: [bob-1]
    proves: [SESSION-001]
  - call: heartbeat
    as: bob-1
    send: {}
    ack: []
`;

const packed = await step('pack', () => pack(root, workFolder));
say(`${packed.files.size} files, ${megabytes(packed.size)}, unpacked ${megabytes(packed.unpackedSize)}`);
const user = new User(join(workFolder, 'user'));
await step('install into an empty folder', () => user.install(packed.archive));
await step('only runtime dependencies are installed', async () => {
  const { all, notRequired } = user.installed();
  assert.deepEqual(
    notRequired.map(({ name }) => name),
    [],
  );
  assert.ok(all.length > 5);
  const shared = all.filter(({ name }) => name in devDependencies).map(({ name }) => name);
  const size = megabytes(all.reduce((sum, { bytes }) => sum + bytes, 0));
  const needed = shared.length === 0 ? '' : `; required by one of them: ${shared.join(', ')}`;
  say(`${all.length} packages, ${size}${needed}`);
});
await step('owrt --version, --help, under both names', () => checkVersionAndHelp(user));
await step('owrt server, without an address', () => checkServerCommand(user));
await step('a scenario of the user', () => runShortestCheck(user));
await step('owrt client', async () => {
  const bot = 'node_modules/open-webui-realtime/examples/bot.mjs';
  assert.match((await user.run('npx', 'owrt', 'client', '--quick', '--', 'node', bot)).stdout, /, 0 fail, /);
});
await step('owrt generate', async () => {
  await user.run('npx', 'owrt', 'generate', '--lang', 'python', '--out', 'typings');
  assert.match(user.read('typings/open_webui_realtime.py'), /TypedDict/);
});
await step('the library in plain JavaScript; owrt serve, server, judge', () => checkLibrary(user));
const typescriptUser = new User(join(workFolder, 'typist'));
await step('install for TypeScript', () =>
  typescriptUser.install(
    packed.archive,
    `typescript@${devDependencies['typescript']}`,
    `@types/node@${devDependencies['@types/node']}`,
  ),
);
await step('the library in strict TypeScript, nodenext and bundler', () => checkTypescript(typescriptUser));
await step('an incomplete package fails', () => checkIncompletePackages(packed.archive));
process.stdout.write(`The package works on Node ${process.versions.node}.\n`);
