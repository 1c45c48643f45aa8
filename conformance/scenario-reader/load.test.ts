import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { canonicalJson } from './canonical.js';
import type { SuiteContext } from './context.js';
import { loadScenario } from './load.js';
import { ScenarioError } from './scenario-error.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-scenario-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const surroundings: SuiteContext = {
  releases: [{ version: '1.0.0' }],
  messages: [],
  requirements: [{ id: 'SESSION-001', actor: 'server' }],
  schemas: {},
};
const GOOD =
  'id: session/mine\ntitle: My own scenario\npeople: { bob: user }\nsessions: { bob-1: bob ' +
  '}\nsteps:\n  - connect: [bob-1]\n  - join: [bob-1]\n    proves: [SESSION-001]\n';

const TRIGGERING = `id: session/mine
title: My own scenario
needs: [channels, messages]
people: { bob: user }
sessions: { bob-1: bob }
given: [{ channel: team, owner: bob }]
steps:
  - trigger: post-message
    as: bob
    with: { channel_id: $team.id, content: hello }
  - join: [bob-1]
    proves: [SESSION-001]
`;

function load(text: string | undefined): ReturnType<typeof loadScenario> {
  const file = join(folder, 'mine.yaml');
  rmSync(file, { force: true });
  if (text !== undefined) writeFileSync(file, text);
  return loadScenario(file, surroundings);
}

function refused(text: string | undefined): string {
  try {
    load(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
  throw new Error('The scenario was accepted.');
}

describe('loadScenario', () => {
  test('Should give area and digest, the same for the same content', () => {
    const scenario = load(GOOD);
    expect(scenario).toMatchObject({ id: 'session/mine', area: 'session' });
    expect(load(`# another comment\n${GOOD}`).digest).toBe(scenario.digest);
    expect(load(GOOD.replace('own', 'other')).digest).not.toBe(scenario.digest);
  });

  test('Should report every problem with file and line', () => {
    expect(refused(GOOD.replace('SESSION-001', 'SESSION-002').replace('connect: [bob-1]', 'connect: [bob-2]'))).toBe(
      'mine.yaml:6: There is no session "bob-2"; the scenario has bob-1.\nmine.yaml:7: There is no ' +
        'requirement SESSION-002.',
    );
    expect(refused(GOOD.replace('title: My own', 'titel: My own'))).toContain(
      'mine.yaml:2: The key "titel" is not known here',
    );
  });

  test.each([
    ['trigger', 'post-message', 'post-mesage', 8, '"trigger" is "post-mesage", but must be one of "create-channel"'],
    ['key of an input', 'content:', 'contents:', 10, 'The key "contents" is not known here; known are channel_id'],
    ['key that is missing', ', content: hello', '', 10, 'The key "content" is missing: Text of the message.'],
    ['kind of value', 'hello', '[hello]', 10, '"content" is ["hello"], but it must be string.'],
    ['input that is missing', /    with:.*\n/, '', 8, 'The key "with" is missing: Posts a message.'],
    ['capability', 'messages]', 'mesages]', 3, 'Entry 2 is "mesages", but must be one of "channels"'],
    ['kind of step', 'join:', 'joins:', 11, 'A step needs one of the keys connect, join, call'],
  ])('Should report a wrong %s with file and line', (_what, from, to, line, message) => {
    expect(load(TRIGGERING).id).toBe('session/mine');
    expect(refused(TRIGGERING.replace(from, to))).toContain(`mine.yaml:${line}: ${message}`);
  });

  test('Should report a missing file and a file that is not YAML', () => {
    expect(refused(undefined)).toBe('mine.yaml: this file cannot be read (ENOENT).');
    expect(refused(GOOD.replace('{ bob: user }', '{ bob: user'))).toMatch(/^mine\.yaml:\d+: this is not valid YAML: /);
  });
});

describe('formats', () => {
  test.each([
    'conformance/formats/scenario',
    'conformance/formats/requirement',
    'generated/ambient',
    'conformance/formats/mutant',
  ])('Should describe every key of %s and allow no other', (name) => {
    const schema = JSON.parse(
      readFileSync(new URL(`../../${name}.schema.json`, import.meta.url), 'utf8'),
    ) as JsonObject;
    const walk = (value: Json | undefined, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const object = value as JsonObject;
      if (object['type'] === 'object' && object['properties'])
        expect([path, object['additionalProperties']]).toEqual([path, false]);
      for (const [key, property] of Object.entries((object['properties'] ?? {}) as JsonObject)) {
        expect([`${path}.${key}`, (property as JsonObject)['description']]).toEqual([
          `${path}.${key}`,
          expect.stringMatching(/\.$/),
        ]);
      }
      // a condition has no description
      for (const [key, child] of Object.entries(object)) if (key !== 'if') walk(child, `${path}.${key}`);
    };
    walk(schema, name);
  });
});

describe('canonicalJson', () => {
  test('Should ignore the order of keys and keep big integers', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: 9007199254740993n })).toBe(
      '{"a":9007199254740993,"b":[1,{"c":"x","d":null}]}',
    );
  });
});
