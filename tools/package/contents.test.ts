import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { neededFiles, readManifest, packageFaults } from './contents.js';
import { pack, type Packed } from './pack.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = readManifest(root);
const needed = neededFiles(root, manifest);
let packed: Packed;

beforeAll(async () => {
  packed = await pack(root);
});

describe('the package', () => {
  it('Should contain the files that its commands and exports need, and no others', () => {
    expect(needed.size).toBeGreaterThan(250);
    expect(packageFaults(root, packed.files.keys(), needed)).toEqual([]);
    for (const path of [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'asyncapi.yaml',
      'schemas/shared/user-name.schema.json',
      'docs/subjects.md',
      'examples/bot.mjs',
    ])
      expect([...packed.files.keys()]).toContain(path);
  });

  it('Should stay small', () => {
    expect(packed.size).toBeLessThan(800_000);
    expect(packed.unpackedSize).toBeLessThan(4_500_000);
  });

  it.each([
    'dist/cli/main.js',
    'dist/conformance/judge/index.d.ts',
    'generated/suite.json',
    'generated/validators.js',
    'conformance/formats/scenario.schema.json',
  ])('Should be reported when %s is missing', (left) => {
    const files = [...packed.files.keys()].filter((path) => path !== left);
    expect(packageFaults(root, files, needed)).toEqual([
      `${left} is needed, but "files" in package.json leaves it out.`,
    ]);
  });

  it.each([
    'dist/cli/run.test.js',
    'dist/cli/testing/call.js',
    'tools/run.ts',
    'dist/src/index.js.map',
    'generated/types.ts',
    'docs/coverage.md',
    '.npmrc',
    'site/build.ts',
  ])('Should be reported when it contains %s', (more) => {
    expect(packageFaults(root, [...packed.files.keys(), more], needed)[0]).toBe(
      `${more} is not needed by users: leave it out with "files" in package.json.`,
    );
  });

  it('Should be reported when it contains compiled code that no export reaches', () => {
    const orphan = 'eslint.config.js';
    expect(packageFaults(root, [...packed.files.keys(), orphan], needed)).toEqual([
      `${orphan} is packed, but no export reaches it.`,
    ]);
  });
});
