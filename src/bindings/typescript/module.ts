/**
 * Writes the TypeScript module: payloads, unions on `data.type`, and the event maps of socket.io, for one release or
 * for all.
 *
 * @module
 */
import type { EventUnion, Model } from '../model.js';
import type { Declaration } from '../shape.js';
import { originText, type Origin } from '../text.js';
import { renderMaps } from './maps.js';
import { comment, key, quote, typeOf } from './text.js';

/** Name of the file. */
export const TYPESCRIPT_FILE = 'open-webui-realtime.ts';

/** TypeScript text of the model. It has no imports. */
export function renderTypescript(model: Model, origin: Origin): string {
  const words = comment(
    { text: `Types of the Open WebUI realtime protocol, ${model.releases}; unofficial.\n\n@module` },
    '',
  );
  const blocks = [
    [`// ${originText(origin)}`, ...words].join('\n'),
    ...model.declarations.map(renderDeclaration),
    ...(model.unions.length === 0 ? [] : [WITH]),
    ...model.unions.flatMap(renderUnion),
    ...model.unions.flatMap((union) => renderAnswers(union, model.called)),
    ...renderMaps(model.events, answering(model)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const WITH = `/** An envelope around one kind of data. */
type With<Envelope, Data> = Omit<Envelope, 'data'> & { data: Data };`;

/** TypeScript text of one declaration. */
export function renderDeclaration(declaration: Declaration): string {
  const head = comment(declaration.doc, '');
  if (declaration.kind !== 'object')
    return [...head, `export type ${declaration.name} = ${typeOf(declaration.shape)};`].join('\n');
  const { name, fields, open } = declaration;
  if (fields.length === 0 && !open) return [...head, `export type ${name} = Record<string, never>;`].join('\n');
  const lines = fields.flatMap((field) => [
    ...comment(field.doc, '  '),
    `  ${key(field.name)}${field.required ? '' : '?'}: ${typeOf(field.shape)};`,
  ]);
  return [...head, `export interface ${name} {`, ...lines, ...(open ? ['  [key: string]: unknown;'] : []), '}'].join(
    '\n',
  );
}

function renderUnion({ naming, types, members, pairs, open }: EventUnion): string[] {
  const { event, direction, known, any, payload, anyPayload } = naming;
  const which = `\`${event}\` (${direction === 's2c' ? 'server to client' : 'client to server'})`;
  const union = (name: string, parts: readonly string[]): string =>
    `export type ${name} =\n${[...new Set(parts)].map((part) => `  | ${part}`).join('\n')};`;
  return [
    [...comment({ text: `What ${which} carries in \`data\`: narrows on \`type\`.` }, ''), union(known, members)].join(
      '\n',
    ),
    [...comment({ text: `Values of \`data.type\` of ${which}.` }, ''), union(`${known}Type`, types.map(quote))].join(
      '\n',
    ),
    [
      ...comment({ text: `Any \`data\` of ${which}, types that are not listed included.` }, ''),
      `export interface ${any} {\n  type: string;\n  data?: unknown;\n}`,
    ].join('\n'),
    [
      ...comment({ text: `Payload of ${which} with a known \`data\`.` }, ''),
      union(
        payload,
        pairs.map(({ envelope, data }) => `With<${envelope}, ${data}>`),
      ),
    ].join('\n'),
    [
      ...comment({ text: `Payload of ${which} with any \`data\`.` }, ''),
      union(
        anyPayload,
        open.map((envelope) => `With<${envelope}, ${any}>`),
      ),
    ].join('\n'),
  ];
}

/** The event whose variants are calls. */
const answering = ({ unions, called }: Model): string | undefined =>
  unions.find(({ types, naming }) => naming.direction === 's2c' && called.some(({ type }) => types.includes(type)))
    ?.naming.answers;

function renderAnswers({ naming, types }: EventUnion, called: Model['called']): string[] {
  const calls = naming.direction === 's2c' ? called.filter(({ type }) => types.includes(type)) : [];
  if (calls.length === 0) return [];
  const lines = calls.flatMap(({ type, answer, doc }) => [...comment(doc, '  '), `  ${key(type)}: ${answer!};`]);
  const head = comment(
    {
      text:
        `Arguments of the acknowledgement of \`${naming.event}\`, by the \`data.type\` with which a ` +
        'server asks for one.',
    },
    '',
  );
  return [[...head, `export interface ${naming.answers} {`, ...lines, '}'].join('\n')];
}
