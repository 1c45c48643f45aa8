import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Suite } from '../src/suite/types.js';
import { generate } from './generate.js';
import { changedPaths, writeChanged, type Output } from './output.js';
import { compileSuite } from './suite/compile.js';
import { makeFixture, type Fixture } from './testing/fixture.js';

const root = fileURLToPath(new URL('..', import.meta.url));
let fixture: Fixture;
/** Generated once: this is slow, and no test changes it. */
let output: Output;

beforeAll(async () => {
  fixture = makeFixture();
  output = await generate(fixture.root);
});
afterAll(() => fixture.remove());

describe('generate', () => {
  // `npm run generate -- --check`, a part of `npm test`, compares the committed files.
  test('Should generate the same bytes each time', async () => {
    expect([...(await generate(fixture.root))]).toEqual([...output]);
  });

  test('Should list and write every file that differs, and remove pages that are no longer generated', () => {
    expect(changedPaths(fixture.root, output)).toEqual([...output.keys()].sort());
    writeChanged(fixture.root, output);
    expect(changedPaths(fixture.root, output)).toEqual([]);
    writeFileSync(join(fixture.root, 'generated/types.ts'), 'by hand');
    writeFileSync(join(fixture.root, 'docs/reference/gone.md'), '# Gone');
    rmSync(join(fixture.root, 'docs/matrix.md'));
    expect(changedPaths(fixture.root, output)).toEqual([
      'docs/matrix.md',
      'docs/reference/gone.md',
      'generated/types.ts',
    ]);
    expect(writeChanged(fixture.root, output)).toEqual([
      'docs/matrix.md',
      'docs/reference/gone.md',
      'generated/types.ts',
    ]);
    expect(changedPaths(fixture.root, output)).toEqual([]);
  });

  test('Should contain no path of this machine', () => {
    for (const [path, text] of output) {
      expect([path, text.includes(fixture.root), text.includes(root), text.includes('node_modules')]).toEqual([
        path,
        false,
        false,
        false,
      ]);
    }
  });
});

describe('suite.json', () => {
  test('Should contain resolved behaviours, references as ids, digests and the scenarios of each requirement', () => {
    const text = output.get('generated/suite.json')!;
    const suite = JSON.parse(text) as Suite;
    expect(suite.releases.map((release) => release.behaviour)).toEqual([
      { loud: false },
      { loud: true },
      { loud: true },
    ]);
    expect(suite.schemas['session/hello']).toMatchObject({ properties: { who: { $ref: 'shared/person' } } });
    expect(suite.messages[0]).toEqual({
      key: 'session.hello',
      title: 'Hello',
      summary: 'Somebody greets.',
      area: 'session',
      direction: 'c2s',
      event: 'hello',
      room: '/',
      author: 'either',
      schema: 'session/hello',
      ack: 'session/empty-ack',
      every: 30,
    });
    expect(suite.requirements[0]!.scenarios).toEqual(['session/hello']);
    expect(suite.scenarios[0]).toMatchObject({ area: 'session', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(text).toContain('1795238571168352954');
  });

  test('Should have another digest after any change of its content', () => {
    const other = makeFixture();
    try {
      const before = compileSuite(other.root).digest;
      expect((JSON.parse(output.get('generated/suite.json')!) as Suite).digest).toBe(before);
      other.change('conformance/scenarios/server/session/hello.yaml', 'title: A greeting', 'title: Any greeting');
      expect(compileSuite(other.root).digest).not.toBe(before);
    } finally {
      other.remove();
    }
  });
});

describe('bindings and pages', () => {
  test('Should make a field optional that some releases lack, and name its first release', () => {
    const types = output.get('generated/types.ts')!;
    expect(types).toMatch(/@since 1\.1\.0\s+\*\/\s+at\?: number;/);
    expect(types).toMatch(/who: Person;/);
    expect(types).toContain('Source: invented');
  });

  test('Should map each event to its payload and acknowledgement, and document it', () => {
    expect(output.get('generated/event-maps.ts')).toContain('hello: (payload: Hello, ack?: () => void) => void;');
    const page = output.get('docs/reference/session.md')!;
    expect(page).toContain('| `at` | integer | always | since 1.1.0 | When (ns). |');
    expect(page).toContain('[Person](shared.md#person)');
    expect(page).toContain('1795238571168352954');
    expect(output.get('docs/matrix.md')).toContain(
      '| `session/hello` | `session/silent`: A greeting is not acknowledged |',
    );
  });
});
