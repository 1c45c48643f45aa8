/**
 * Writes the Python module: TypedDicts, unions on `data.type`, names as `Literal`, and the functions that a plugin
 * receives.
 *
 * @module
 */
import type { EventEntry, EventUnion, Model } from '../model.js';
import { nameDoc, originText, type Origin } from '../text.js';
import { ackType, renderDeclarations } from './declarations.js';
import { renderPlugin } from './plugin.js';
import { alias, comment, docstring, literalAlias, quote, WIDTH } from './text.js';

/** Name of the file. */
export const PYTHON_FILE = 'open_webui_realtime.py';

/** Python text of the model. It needs Python 3.11 and only the standard library. */
export function renderPython(model: Model, origin: Origin): string {
  const blocks = [
    ...(model.envelopes.size === 0 ? [] : ['Data = TypeVar("Data")']),
    ...renderDeclarations(model.declarations, model.envelopes),
    ...model.unions.flatMap(renderUnion),
    ...renderMaps(model.events),
    ...renderPlugin(model),
  ];
  const body = blocks.join('\n\n\n');
  const moduleDoc = docstring(
    {
      text:
        `Types of the Open WebUI realtime protocol, ${model.releases}; unofficial.\n\nA plugin types ` +
        `what it is handed as \`EventEmitter\` and \`EventCaller\`. Only type checkers need this module: ` +
        `import it under \`TYPE_CHECKING\`.`,
    },
    '',
  );
  return [`# ${originText(origin)}`, ...moduleDoc, '', ...imports(body), '', '', body, ''].join('\n');
}

const ABC = ['Awaitable', 'Mapping'];
const TYPING = [
  'Generic',
  'Literal',
  'NotRequired',
  'Protocol',
  'TypeAlias',
  'TypedDict',
  'TypeVar',
  'Union',
  'final',
  'overload',
];

/** The import statements that the body needs. */
export function imports(body: string): string[] {
  const code = body.replaceAll(/"""[^]*?"""/g, '');
  const used = (list: readonly string[]): string[] => list.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const [abc, typing] = [used(ABC), used(TYPING)];
  return [
    ...(abc.length === 0 ? [] : [`from collections.abc import ${abc.join(', ')}`]),
    ...(typing.length === 0 ? [] : ['from typing import (', ...typing.map((name) => `    ${name},`), ')']),
  ];
}

function renderUnion({ naming, dataTypeNames, dataTypes, pairs, envelopesOfAnyData }: EventUnion): string[] {
  const { event, direction, knownData, anyData, payload, anyPayload } = naming;
  const eventText = `\`${event}\` (${direction === 's2c' ? 'server to client' : 'client to server'})`;
  const withData = (envelope: string): string =>
    genericEnvelope(envelope, [...new Set(pairs.filter((pair) => pair.envelope === envelope).map(({ data }) => data))]);
  return [
    alias(knownData, dataTypes, { text: `What ${eventText} carries in \`data\`; \`["type"]\` tells which.` }),
    literalAlias(`${knownData}Type`, dataTypeNames, { text: `Values of \`data["type"]\` of ${eventText}.` }),
    [
      `class ${anyData}(TypedDict):`,
      ...docstring({ text: `Any \`data\` of ${eventText}, types that are not listed included.` }, '    '),
      '',
      '    type: str',
      '    data: NotRequired[object]',
    ].join('\n'),
    alias(payload, [...new Set(pairs.map(({ envelope }) => envelope))].map(withData), {
      text: `Payload of ${eventText} with a known \`data\`.`,
    }),
    alias(
      anyPayload,
      envelopesOfAnyData.map((envelope) => `${envelope}[${anyData}]`),
      { text: `Payload of ${eventText} with any \`data\`.` },
    ),
  ];
}

function genericEnvelope(envelope: string, data: readonly string[]): string {
  const flat = `${envelope}[${data.join(' | ')}]`;
  return flat.length <= WIDTH / 2 ? flat : `${envelope}[\n        ${data.join('\n        | ')}\n    ]`;
}

function renderMaps(events: readonly EventEntry[]): string[] {
  const listed = events.filter(({ perRequest }) => !perRequest);
  const [sent, received] = (['c2s', 's2c'] as const).map((direction) =>
    listed.filter((entry) => entry.direction === direction),
  ) as [EventEntry[], EventEntry[]];
  const wireNames = (entries: readonly EventEntry[]): string[] =>
    entries.flatMap((entry) => entry.names.map(({ name }) => name));
  const acknowledged = sent.filter(({ ack }) => ack !== undefined);
  return [
    literalAlias('ServerEventName', wireNames(received), { text: 'Names of the events that a server sends.' }),
    literalAlias('ClientEventName', wireNames(sent), { text: 'Names of the events that a client sends.' }),
    eventMap('ServerEvents', received, payloadOf, 'Payload of each event that a server sends.'),
    eventMap('ClientEvents', sent, payloadOf, 'Payload of each event that a client sends.'),
    eventMap(
      'ClientEventAnswers',
      acknowledged,
      ({ ack }) => ackType(ack!.arguments),
      'Answer to each event that a client sends, as `call` of python-socketio returns it.',
    ),
  ];
}

const payloadOf = ({ naming, payload = [] }: EventEntry): string => naming?.payload ?? payload.join(' | ');

function eventMap(
  name: string,
  entries: readonly EventEntry[],
  type: (entry: EventEntry) => string,
  text: string,
): string {
  const lines = entries.flatMap((entry) =>
    entry.names.flatMap((one) => [
      ...comment(nameDoc(entry.summary, entry.event, one), '        '),
      `        ${quote(one.name)}: ${type(entry)},`,
    ]),
  );
  return [
    `${name} = TypedDict(`,
    `    ${quote(name)},`,
    '    {',
    ...lines,
    '    },',
    '    total=False,',
    ')',
    ...docstring({ text }, ''),
  ].join('\n');
}
