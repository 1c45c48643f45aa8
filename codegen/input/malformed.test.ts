import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generate } from '../generate.js';
import { compileSuite } from '../suite/compile.js';
import { makeFixture, type Fixture } from '../testing/fixture.js';
import type { Suite } from '../../src/suite/types.js';

const FILE = 'conformance/malformed/cases.yaml';
const CASES = `values: [{ case: "null", args: [null] }, { case: two arguments, args: [<payload>, 2] }]
fields: { "null": null, text: x, object: {} }
frames: [{ case: no JSON, text: "4{" }]
surroundings: {}
bind: { id: $bob.id, at: 1 }
passed_on: []
answers: [{ event: hello, cases: ["who: text"], ack: none, since: 1.1.0 }]
`;
const REQUIREMENTS = ['INPUT-001', 'INPUT-002', 'INPUT-003', 'INPUT-004']
  .map(
    (id) =>
      `- id: ${id}\n  level: MUST\n  actor: server\n  statement: Nothing bad happens in the case ` +
      `${id}.\n  since: 1.1.0\n  source: { release: 1.0.0 }\n`,
  )
  .join('');
let fixture: Fixture;

beforeEach(() => {
  fixture = makeFixture();
  // each generated scenario ends with a user-join
  fixture.change('asyncapi.yaml', 'event: hello', 'event: user-join');
  fixture.change('conformance/scenarios/server/session/hello.yaml', 'call: hello', 'call: user-join');
  fixture.put(FILE, CASES.replace('event: hello', 'event: user-join'));
  fixture.put('conformance/requirements/input.yaml', REQUIREMENTS);
});
afterEach(() => fixture.remove());

// compiles without the check that each requirement has a mutant: these have none
const suiteOf = (): Suite => compileSuite(fixture.root);

describe('the scenarios of malformed input', () => {
  test('Should contain every value, and every required field both missing and of each wrong kind', async () => {
    const { scenarios } = suiteOf();
    expect(scenarios.map(({ id }) => id)).toEqual(['input/session', 'input/transport', 'session/hello']);
    const step = scenarios[0]!.steps[1] as Extract<(typeof scenarios)[0]['steps'][0], { frames: unknown }>;
    expect(step.frames.map((entry) => [entry.case.replace('user-join, ', ''), entry.args])).toEqual([
      ['null', [null]],
      ['two arguments', [{ who: { id: '$bob.id' }, at: 1 }, 2]],
      ['without who', [{ at: 1 }]],
      ['who: null', [{ who: null, at: 1 }]],
      ['who: text', [{ who: 'x', at: 1 }]],
      ['without who.id', [{ who: {}, at: 1 }]],
      ['who.id: null', [{ who: { id: null }, at: 1 }]],
      ['who.id: object', [{ who: { id: {} }, at: 1 }]],
      ['without at', [{ who: { id: '$bob.id' } }]],
      ['at: null', [{ who: { id: '$bob.id' }, at: null }]],
      ['at: text', [{ who: { id: '$bob.id' }, at: 'x' }]],
      ['at: object', [{ who: { id: '$bob.id' }, at: {} }]],
    ]);
    expect(step.frames[4]!.acks).toEqual([{ ack: 'none', since: '1.1.0' }]);
  });

  test('Should refuse an answer to an unknown case', async () => {
    fixture.change(FILE, 'who: text', 'who: txt');
    await expect(generate(fixture.root)).rejects.toThrow(`${FILE}:7: There is no case "who: txt" of user-join.`);
  });

  test('Should refuse a key that the format does not define', async () => {
    fixture.change(FILE, 'passed_on', 'past_on');
    await expect(generate(fixture.root)).rejects.toThrow(`${FILE}:1: The key "passed_on" is missing`);
  });
});
