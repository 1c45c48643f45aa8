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
  const moduleDoc = comment(
    { text: `Types of the Open WebUI realtime protocol, ${model.releases}; unofficial.\n\n@module` },
    '',
  );
  const blocks = [
    [`// ${originText(origin)}`, ...moduleDoc].join('\n'),
    ...model.declarations.map(renderDeclaration),
    ...(model.unions.length === 0 ? [] : [WITH_TYPE]),
    ...model.unions.flatMap(renderUnion),
    ...model.unions.flatMap((union) => renderAcks(union, model.pluginCalls)),
    ...renderMaps(model.events, acksTypeName(model)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const WITH_TYPE = `/** An envelope around one kind of data. */
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

function renderUnion({ naming, dataTypeNames, dataTypes, pairs, envelopesOfAnyData }: EventUnion): string[] {
  const { event, direction, knownData, anyData, payload, anyPayload } = naming;
  const eventText = `\`${event}\` (${direction === 's2c' ? 'server to client' : 'client to server'})`;
  const union = (name: string, parts: readonly string[]): string =>
    `export type ${name} =\n${[...new Set(parts)].map((part) => `  | ${part}`).join('\n')};`;
  return [
    [
      ...comment({ text: `What ${eventText} carries in \`data\`: narrows on \`type\`.` }, ''),
      union(knownData, dataTypes),
    ].join('\n'),
    [
      ...comment({ text: `Values of \`data.type\` of ${eventText}.` }, ''),
      union(`${knownData}Type`, dataTypeNames.map(quote)),
    ].join('\n'),
    [
      ...comment({ text: `Any \`data\` of ${eventText}, types that are not listed included.` }, ''),
      `export interface ${anyData} {\n  type: string;\n  data?: unknown;\n}`,
    ].join('\n'),
    [
      ...comment({ text: `Payload of ${eventText} with a known \`data\`.` }, ''),
      union(
        payload,
        pairs.map(({ envelope, data }) => `With<${envelope}, ${data}>`),
      ),
    ].join('\n'),
    [
      ...comment({ text: `Payload of ${eventText} with any \`data\`.` }, ''),
      union(
        anyPayload,
        envelopesOfAnyData.map((envelope) => `With<${envelope}, ${anyData}>`),
      ),
    ].join('\n'),
  ];
}

/** The event whose variants are calls. */
const acksTypeName = ({ unions, pluginCalls }: Model): string | undefined =>
  unions.find(
    ({ dataTypeNames, naming }) =>
      naming.direction === 's2c' && pluginCalls.some(({ type }) => dataTypeNames.includes(type)),
  )?.naming.acks;

function renderAcks({ naming, dataTypeNames }: EventUnion, called: Model['pluginCalls']): string[] {
  const calls = naming.direction === 's2c' ? called.filter(({ type }) => dataTypeNames.includes(type)) : [];
  if (calls.length === 0) return [];
  const lines = calls.flatMap(({ type, ack, doc }) => [...comment(doc, '  '), `  ${key(type)}: ${ack!};`]);
  const head = comment(
    {
      text:
        `Arguments of the acknowledgement of \`${naming.event}\`, by the \`data.type\` with which a ` +
        'server asks for one.',
    },
    '',
  );
  return [[...head, `export interface ${naming.acks} {`, ...lines, '}'].join('\n')];
}
