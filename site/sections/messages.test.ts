import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaForAllReleases } from '../../src/suite/schema-for-all-releases.js';
import type { Json, MessageSpec, Schema } from '../../src/suite/types.js';
import { toDoubles } from '../../src/wire/lossless.js';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { frameOf, invalidPayloads, validPayloads } from './messages/examples.js';
import { messages } from './messages.js';
import { typesOf } from './messages/types.js';

let facts: Facts;
let pages: Map<string, string>;
beforeAll(() => {
  facts = projectFacts();
  pages = new Map(messages.pages(facts).map(({ path, body }) => [path, body]));
});

const message = (key: string): MessageSpec => facts.suite.messages.find((one) => one.key === key)!;
const section = (body: string, id: string): string =>
  new RegExp(`^## .*\\{#${id}\\}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(body)?.[1] ?? '';

describe('the page of a message', () => {
  it('Should exist for every message, with a link in the sidebar', () => {
    expect(pages.size).toBe(facts.suite.messages.length);
    expect(pages.size).toBeGreaterThan(100);
    const links = messages
      .sidebar(facts)
      .flatMap(({ items }) => items!.flatMap((area) => area.items!.map(({ link }) => link)));
    expect(links.sort()).toEqual([...pages.keys()].map((path) => `/${path}`).sort());
  });

  it('Should name the sender, the receivers, what the web client shows and what the server stores', () => {
    const status = pages.get('messages/events/status')!;
    expect(section(status, 'shown')).toContain('stands above the message');
    expect(section(status, 'stored')).toContain('statusHistory');
    expect(status).toContain('<code v-pre>chat-events</code> until 0.6.32');
    expect(status).toContain('| Sent by | a plugin');
    expect(status).toMatch(
      new RegExp(
        String.raw`\| Sent to \| <code v-pre>user:&#123;user&#95;id&#125;<\/code> \(A person: All sessions ` +
          String.raw`of one person\.\)<br><code v-pre>chat:`,
      ),
    );
    expect(section(pages.get('messages/events/chat-message-delta')!, 'stored')).toContain('gone after a reload');
  });

  it('Should list the fields of the envelope and of data, with releases and units', () => {
    const payload = section(pages.get('messages/events/status')!, 'payload');
    expect(payload).toContain('| <code v-pre>chat&#95;id</code> | string or null | yes |');
    expect(payload).toContain('| <code v-pre>data.data.items&#91;&#93;.title</code> | string or null | no |');
    expect(payload).toMatch(/internal<\/code> \| <code v-pre>true<\/code> \| no \| since 0\.11\.0/);
    expect(section(pages.get('messages/transport/open')!, 'payload')).toMatch(
      /pingInterval<\/code> \| integer \| ms \| yes/,
    );
  });

  it('Should list the requirements that a rule, or a step with this type, checks on it', () => {
    const status = section(pages.get('messages/events/status')!, 'requirements');
    for (const id of ['EVENTS-020', 'EVENTS-036', 'EVENTS-060'])
      expect(status).toContain(`[${id}](/requirements/events#${id})`);
    for (const id of ['EVENTS-021', 'EVENTS-038']) expect(status).not.toContain(id);
    const typing = section(pages.get('messages/channel/typing')!, 'requirements');
    for (const id of ['CHANNEL-001', 'CHANNEL-004', 'CHANNEL-006']) expect(typing).toContain(id);
    expect(section(pages.get('messages/channel/typing')!, 'scenarios')).toContain(
      '(/scenarios/channel#channel-typing)',
    );
    expect(section(pages.get('messages/events/files')!, 'requirements')).toContain('EVENTS-039');
  });

  it('Should refuse a message without an example', () => {
    const text = (path: string): string => (path === 'schemas/session/heartbeat.schema.json' ? '{}' : facts.text(path));
    expect(() => messages.pages({ ...facts, text })).toThrow('session.heartbeat has no example');
  });
});

describe('the examples', () => {
  const fits = (ofSome: (schema: Schema) => Schema): ((spec: MessageSpec, payload: Json) => boolean) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const [id, schema] of Object.entries(facts.suite.schemas))
      ajv.addSchema({
        ...(JSON.parse(JSON.stringify(ofSome(schema)).replaceAll('"$ref":"', '"$ref":"/')) as object),
        $id: `/${id}`,
      });
    const valid = (id: string | undefined, value: unknown): boolean =>
      id === undefined || ajv.getSchema(`/${id}`)!(value) === true;
    return ({ envelope, schema }, payload) => {
      const value = toDoubles(payload) as { data?: unknown };
      return valid(envelope, value) && valid(schema, envelope === undefined ? value : value.data);
    };
  };

  it('Should be valid or invalid as the page says', () => {
    const check = fits(schemaForAllReleases);
    // an example may lack a field that only older releases lack
    const newest = fits((schema) => schema);
    let invalid = 0;
    for (const spec of facts.suite.messages) {
      for (const payload of validPayloads(facts, spec))
        expect(check(spec, payload), `${spec.key} ${frameOf(spec, payload)}`).toBe(true);
      const invalidOnes = invalidPayloads(facts, spec);
      for (const { payload } of invalidOnes)
        expect(newest(spec, payload), `${spec.key} ${frameOf(spec, payload)}`).toBe(false);
      invalid += invalidOnes.length;
    }
    expect(invalid).toBeGreaterThan(200);
  });

  it('Should be shown as frames of the wire, with every digit', () => {
    expect(frameOf(message('call.confirmation'), null)).toBe('421["events",null]');
    expect(frameOf(message('events.status'), {})).toBe('42["events",{}]');
    expect(frameOf(message('transport.connected'), { sid: 'x' })).toBe('40{"sid":"x"}');
    const [posted] = validPayloads(facts, message('channel.message'));
    expect(frameOf(message('channel.message'), posted!)).toMatch(/"created_at":\d{19}\b/);
    const { message_id: id, data } = posted as { message_id: string; data: { data: { id: string } } };
    expect(id).toBe(data.data.id);
  });
});

describe('the types', () => {
  it('Should be TypeScript that compiles by itself', () => {
    const files = new Map(
      facts.suite.messages.map((spec, index) => [
        `/m${index}.ts`,
        `${typesOf(facts.suite, spec).typescript}\nexport {};`,
      ]),
    );
    files.set('/spoilt.ts', 'export type A = Missing;');
    const options = {
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
      lib: ['lib.es5.d.ts'],
      skipLibCheck: true,
    };
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists, getSourceFile } = host;
    Object.assign(host, {
      readFile: (path: string) => files.get(path) ?? readFile(path),
      fileExists: (path: string) => files.has(path) || fileExists(path),
      getSourceFile: (path: string, ...more: [ts.ScriptTarget]) =>
        files.has(path)
          ? ts.createSourceFile(path, files.get(path)!, ts.ScriptTarget.ES2022)
          : getSourceFile(path, ...more),
    });
    const problems = ts
      .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
      .map(({ messageText, file }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(problems).toEqual(["/spoilt.ts: Cannot find name 'Missing'."]);
  });

  it('Should name the payload after its data', () => {
    const { typescript, python } = typesOf(facts.suite, message('events.status'));
    expect(typescript).toMatch(
      /^export interface StatusPayload \{\n {2}chat_id: string \| null;[^}]*\n {2}data: StatusEvent;\n\}/,
    );
    expect(typescript).not.toContain('EventsEnvelopeData');
    expect(python).toContain('StatusPayload: TypeAlias = EventsEnvelope[StatusEvent]');
    expect(typesOf(facts.suite, message('session.user-join')).typescript).toContain(
      'export type UserJoinAck = [] | [UserJoinAckValue];',
    );
  });
});
