import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generate } from './generate.js';
import { InputError } from './problems.js';
import { makeFixture, type Fixture } from './testing/fixture.js';

const SCENARIO = 'conformance/scenarios/server/session/hello.yaml';
const REQUIREMENTS = 'conformance/requirements/session.yaml';
const HELLO = 'schemas/session/hello.schema.json';
const MUTANT = 'conformance/mutants/server/session/silent.yaml';
let fixture: Fixture;

beforeEach(() => {
  fixture = makeFixture();
});
afterEach(() => fixture.remove());

/** The message with which generating fails. */
async function problems(): Promise<string> {
  const error: unknown = await generate(fixture.root).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

describe('generate refuses', () => {
  test.each([
    ['versions.yaml', undefined, undefined, 'versions.yaml: this file is missing.'],
    ['asyncapi.yaml', undefined, undefined, 'asyncapi.yaml: this file is missing.'],
    ['versions.yaml', 'verified: false', 'verified: maybe', 'versions.yaml:4: A release needs "version"'],
    ['versions.yaml', '"1.1.0"', '"1.0.0"', 'versions.yaml:5: The release 1.0.0 is listed twice.'],
    [
      'versions.yaml',
      '{ loud: true }',
      '{ lout: true }',
      'versions.yaml:5: The behaviour "lout" is not listed under "behaviours" in versions.yaml.',
    ],
    [
      'versions.yaml',
      '{ loud: true }',
      '{ loud: very }',
      'versions.yaml:5: The behaviour "loud" is "very", but must be a boolean.',
    ],
    [
      'versions.yaml',
      'behaviour: { loud: false }',
      'behaviour: {}',
      'versions.yaml:4: The first release must list every behaviour; "loud" is missing.',
    ],
    [
      'versions.yaml',
      'values: boolean',
      'values: bool',
      'versions.yaml:2: The behaviour "loud" needs "values": boolean, number or a list of texts.',
    ],
    [HELLO, '1.1.0', '9.9.9', `${HELLO}: "x-since": "9.9.9" is not a release`],
    [
      HELLO,
      '../shared/person',
      '../shared/nobody',
      `${HELLO}: The reference "../shared/nobody.schema.json" is not the path of a schema`,
    ],
    [HELLO, '"Hello"', '"Person"', `The title Person is already used by ${HELLO}.`],
    [HELLO, '{', '[', `${HELLO}:1: This is not valid JSON`],
    [HELLO, '"type":"object"', '"type":"objekt"', `${HELLO}:1: This is not a valid 2020-12 schema: type must be`],
    [
      'asyncapi.yaml',
      'schema: session/hello',
      'schema: session/hallo',
      'asyncapi.yaml:21: There is no schema "session/hallo".',
    ],
    ['asyncapi.yaml', 'direction: c2s', 'direction: up', 'The direction must be c2s or s2c.'],
    [
      'asyncapi.yaml',
      'x-author: either',
      'x-author: either\n      x-shown: [a dialog]',
      'The key "x-shown" must be a text.',
    ],
    [
      'asyncapi.yaml',
      "hello: { $ref: '#/components/messages/hello' }",
      'hullo: {}',
      'asyncapi.yaml:17: No channel lists the message "hello"; add it to "messages" of the channel whose address is /.',
    ],
    [
      'asyncapi.yaml',
      "[{ $ref: '#/channels/namespace/messages/hello' }]",
      '[]',
      'asyncapi.yaml:17: No operation lists the message "hello"; add it to "messages" of one that ' +
        'receives on its channel.',
    ],
    [
      'asyncapi.yaml',
      ', ack: session/empty-ack',
      '',
      'schemas/session/empty-ack.schema.json: No message and no other schema uses this; add a message ' +
        'with "schema: session/empty-ack" to asyncapi.yaml.',
    ],
    [MUTANT, undefined, undefined, 'conformance/mutants/server/session: No mutant tests SESSION-001'],
    [
      REQUIREMENTS,
      'level: MUST',
      'level: OUGHT',
      `${REQUIREMENTS}:2: "level" is "OUGHT", but must be one of "MUST", "SHOULD", "MAY".`,
    ],
    [REQUIREMENTS, 'level: MUST', 'level: MUST\n  levle: MUST', `${REQUIREMENTS}:3: The key "levle" is not known here`],
    [REQUIREMENTS, '  source:', '  since: "3.0"\n  source:', 'SESSION-001: "3.0" is not a release'],
    [SCENARIO, 'people: {', 'people: {{', `${SCENARIO}:4: this is not valid YAML`],
    [SCENARIO, 'proves: [SESSION-001]', 'proves: [SESSION-002]', `${SCENARIO}:7: There is no requirement SESSION-002.`],
    [SCENARIO, 'id: session/hello', 'id: session/hallo', `${SCENARIO}: The id "session/hallo" belongs to`],
    [
      SCENARIO,
      'title:',
      'since: "1.1.0"\ntitle:',
      `${REQUIREMENTS}:1: SESSION-001 holds in 1.0.0, where no scenario proves it`,
    ],
    [
      SCENARIO,
      'title:',
      'needs: [chats]\ntitle:',
      'SESSION-001 is only proven by scenarios that need more than it does; list chats',
    ],
    [MUTANT, 'SESSION-001', 'SESSION-009', `${MUTANT}:2: There is no requirement SESSION-009.`],
    [MUTANT, 'operator: drop', 'operator: forget-ack', `${MUTANT}:5: "operator" is "forget-ack"`],
  ])('Should refuse %s with %s as %s', async (path, from, to, expected) => {
    if (from === undefined || to === undefined) fixture.put(path);
    else fixture.change(path, from, to);
    const message = await problems();
    expect(message).toContain(expected);
    expect(message).not.toContain(fixture.root);
  });

  test('Should refuse an unchecked requirement, and more than one excluded requirement in ten', async () => {
    const requirement =
      '- id: SESSION-002\n  level: MAY\n  actor: server\n  statement: A greeting is answered in ' +
      'kind.\n  source: { release: 1.0.0 }\n';
    fixture.change(REQUIREMENTS, '- id', `${requirement}- id`);
    expect(await problems()).toContain(
      `${REQUIREMENTS}:1: SESSION-002 is neither proven by a scenario step, nor ambient, nor excluded.`,
    );
    fixture.change(
      REQUIREMENTS,
      '- id: SESSION-001',
      '  excluded: { reason: read only, why: Nobody can see whether it is. }\n- id: SESSION-001',
    );
    expect(await problems()).toContain('1 of 2 requirements are excluded; at most one in ten may be.');
  });

  test.each([
    ['{ rule: distnct }', 3, '"rule" is "distnct", but must be one of "payload", '],
    ['{ rule: payload, with: { event: hello, tpye: x } }', 3, 'The key "tpye" is not known here; known are event,'],
    ['{ rule: payload }', 3, 'The key "with" is missing: Parameters of the rule payload.'],
    ['{ rule: distinct, with: { event: hello } }', 3, 'The key "keys" is missing: Keys of the payload that'],
    ['{ rule: ack-once, with: { event: hello } }', 3, 'The key "event" is not known here.'],
    ['{ rule: same-sequence, with: { room: chanel } }', 3, '"room" is "chanel", but must be one of "user", "channel"'],
    ['{ rule: ack-shape, with: { event: hullo } }', 1, 'SESSION-001: there is no event "hullo" of a client.'],
    ['{ rule: payload, with: { event: hello } }', 1, 'SESSION-001: there is no event "hello" of the server.'],
  ])('Should refuse a requirement with the ambient check %s', async (ambient, line, expected) => {
    fixture.change(REQUIREMENTS, '  actor:', `  ambient: ${ambient}\n  actor:`);
    expect(await problems()).toContain(`${REQUIREMENTS}:${line}: ${expected}`);
  });

  test('Should refuse a requirement id that is used twice', async () => {
    fixture.change(
      REQUIREMENTS,
      '- id',
      '- id: SESSION-001\n  level: MAY\n  actor: server\n  statement: A greeting is answered in ' +
        'kind.\n  source: { release: 1.0.0 }\n- id',
    );
    expect(await problems()).toContain(`SESSION-001 is already used at ${REQUIREMENTS}:1.`);
  });

  test('Should report the errors of the AsyncAPI parser with their lines', async () => {
    fixture.change('asyncapi.yaml', "    address: '/'", "    addres: '/'");
    expect(await problems()).toMatch(/^asyncapi\.yaml:\d+: channels\.namespace.*addres/m);
  });
});
