import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSuite } from '../../suite/load.js';
import type { Schema } from '../../suite/types.js';
import { generateBindings } from '../generate.js';

const suite = loadSuite();
const directory = mkdtempSync(join(tmpdir(), 'owrt-types-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function write(name: string, profile?: string): string {
  const [text = ''] = generateBindings(suite, {
    lang: 'typescript',
    version: '1.2.3',
    ...(profile === undefined ? {} : { profile }),
  }).values();
  return file(name, text);
}

function file(name: string, text: string): string {
  writeFileSync(join(directory, `${name}.ts`), text);
  return join(directory, `${name}.ts`);
}

/** The compiler's diagnostics under its strictest options. */
function faultsIn(files: string[]): string[] {
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, file, start = 0 }) =>
        `${file?.text.slice(start, start + 60) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

const generated = (name: string): string => fileURLToPath(new URL(`../../../generated/${name}.ts`, import.meta.url));

describe('the TypeScript module', () => {
  it('Should compile, and accept the values of every type that the package exports', () => {
    // an interface without fields accepts any value, and is assignable to no other type
    const empty = ({ type, properties, additionalProperties }: Schema): boolean =>
      type === 'object' && properties === undefined && additionalProperties === false;
    const titles = Object.values(suite.schemas)
      .filter((schema) => !empty(schema))
      .map(({ title }) => String(title));
    const unions = [
      'KnownEvent',
      'EventsPayload',
      'ChannelEvent',
      'ChannelEventPayload',
      'ChannelRequestPayload',
      'ChatRequestPayload',
      'AnyEventsPayload',
    ];
    const own = write('all');
    const check = file(
      'check',
      [
        `import type * as Own from '${own}';`,
        `import type * as Types from '${generated('types')}';`,
        `import type * as Maps from '${generated('event-maps')}';`,
        'import type { Socket } from ' +
          `'${fileURLToPath(import.meta.resolve('socket.io-client')).replace(
            /dist.*|build.*/,
            'build/esm/index.d.ts',
          )}';`,
        ...titles.map((title) => `export const ${title}: (value: Types.${title}) => Own.${title} = (value) => value;`),
        ...unions.map((name) => `export const ${name}: (value: Maps.${name}) => Own.${name} = (value) => value;`),
        'export const received: keyof Own.ServerToClientEvents extends keyof Maps.ServerToClientEvents ? ' +
          'keyof Maps.ServerToClientEvents extends keyof Own.ServerToClientEvents ? true : false : false = ' +
          'true;',
        'export const sent: keyof Own.ClientToServerEvents extends keyof Maps.ClientToServerEvents ? ' +
          'keyof Maps.ClientToServerEvents extends keyof Own.ClientToServerEvents ? true : false : false = ' +
          'true;',
        'export async function use(socket: Socket<Own.ServerToClientEvents, ' +
          'Own.AcknowledgedClientToServerEvents>): Promise<string | undefined> {',
        "  socket.on('events', ({ data }, ack) => { if (data.type === 'status') ack?.(data.data.done === true); });",
        "  const me = await socket.emitWithAck('user-join', { auth: { token: 't' } });",
        '  return me?.name;',
        '}',
      ].join('\n'),
    );
    expect(faultsIn([check])).toEqual([]);
  });

  it('Should have, for each event, a payload assignable to and from that of the package', () => {
    const spoken = suite.messages.filter(({ event }) => !/^(engine|socket)\.io:/.test(event) && !event.includes('{'));
    const events = [...new Set(spoken.map(({ direction, event }) => `${direction} ${event}`))].map((name) => {
      const map = name.startsWith('s2c ') ? 'ServerToClientEvents' : 'ClientToServerEvents';
      return { name, payload: (module: string) => `Parameters<${module}.${map}['${name.slice(4)}']>[0]` };
    });
    expect(events.length).toBeGreaterThan(30);
    const check = file(
      'agree',
      [
        `import type * as Own from '${write('own')}';`,
        `import type * as Maps from '${generated('event-maps')}';`,
        // an interface has no implicit index signature: without Plain, equal types of other spelling would differ
        'type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;',
        ...events.flatMap(({ name, payload }) => [
          `export const from = (value: Plain<${payload('Own')}>): ${payload('Maps')} => value; // ${name}`,
          `export const to = (value: Plain<${payload('Maps')}>): ${payload('Own')} => value; // ${name}`,
        ]),
      ]
        .map((line, index) => line.replace(/const (from|to) =/, `const $1${index} =`))
        .join('\n'),
    );
    expect(faultsIn([check])).toEqual([]);
  });

  it('Should report a payload that is not assignable', () => {
    const wrong = file(
      'disagree',
      [
        `import type * as Own from '${write('own')}';`,
        'type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;',
        "type Loose = { type: string; data: Own.StatusEvent['data'] };",
        'export const to = (value: Plain<Loose>): Own.StatusEvent => value;',
      ].join('\n'),
    );
    expect(faultsIn([wrong])).toEqual([
      expect.stringContaining("Type 'string' is not assignable to type '\"status\"'"),
    ]);
  });

  it('Should use the event names of the release, without fields of other releases', () => {
    const [old, now] = [write('old', '0.6.32'), write('now', '0.12.4')];
    const check = file(
      'names',
      [
        `import type * as Old from '${old}';`,
        `import type * as Now from '${now}';`,
        "export const event: Parameters<Old.ServerToClientEvents['chat-events']>[0] extends " +
          'Old.EventsPayload ? true : false = true;',
        "export const missing: keyof Old.ServerToClientEvents & ('events' | 'automation:result') extends " +
          'never ? true : false = true;',
        "export const app: Now.ChannelMessage['app_id'] = null;",
        "export const none: 'app_id' extends keyof Old.ChannelMessage ? true : false = false;",
        "export function of(data: Now.KnownEvent): string { return data.type === 'replace' ? data.data.content : ''; }",
      ].join('\n'),
    );
    const wrong = file(
      'wrong',
      `import type { StatusEvent } from '${now}';\nexport const event: StatusEvent = { type: 'status', ` +
        `data: { done: 'no' } };`,
    );
    expect(faultsIn([check, wrong])).toEqual([
      expect.stringContaining("Type 'string' is not assignable to type 'boolean'"),
    ]);
  });
});
