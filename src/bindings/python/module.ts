/**
 * Writes the Python module: TypedDicts, unions on `data.type`, names as `Literal`, and the functions that a plugin
 * receives.
 *
 * @module
 */
import type { EventEntry, EventUnion, Model } from '../model.js';
import { nameDoc, originText, type Origin } from '../text.js';
import { answerType, renderDeclarations } from './declarations.js';
import { renderPlugin } from './plugin.js';
import { alias, comment, docstring, names, quote, WIDTH } from './text.js';

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
  const words = docstring(
    {
      text:
        `Types of the Open WebUI realtime protocol, ${model.releases}; unofficial.\n\nA plugin types ` +
        `what it is handed as \`EventEmitter\` and \`EventCaller\`. Only type checkers need this module: ` +
        `import it under \`TYPE_CHECKING\`.`,
    },
    '',
  );
  return [`# ${originText(origin)}`, ...words, '', ...imports(body), '', '', body, ''].join('\n');
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

function renderUnion({ naming, types, members, pairs, open }: EventUnion): string[] {
  const { event, direction, known, any, payload, anyPayload } = naming;
  const which = `\`${event}\` (${direction === 's2c' ? 'server to client' : 'client to server'})`;
  const around = (envelope: string): string =>
    parametrised(envelope, [...new Set(pairs.filter((pair) => pair.envelope === envelope).map(({ data }) => data))]);
  return [
    alias(known, members, { text: `What ${which} carries in \`data\`; \`["type"]\` tells which.` }),
    names(`${known}Type`, types, { text: `Values of \`data["type"]\` of ${which}.` }),
    [
      `class ${any}(TypedDict):`,
      ...docstring({ text: `Any \`data\` of ${which}, types that are not listed included.` }, '    '),
      '',
      '    type: str',
      '    data: NotRequired[object]',
    ].join('\n'),
    alias(payload, [...new Set(pairs.map(({ envelope }) => envelope))].map(around), {
      text: `Payload of ${which} with a known \`data\`.`,
    }),
    alias(
      anyPayload,
      open.map((envelope) => `${envelope}[${any}]`),
      { text: `Payload of ${which} with any \`data\`.` },
    ),
  ];
}

function parametrised(envelope: string, data: readonly string[]): string {
  const flat = `${envelope}[${data.join(' | ')}]`;
  return flat.length <= WIDTH / 2 ? flat : `${envelope}[\n        ${data.join('\n        | ')}\n    ]`;
}

function renderMaps(events: readonly EventEntry[]): string[] {
  const listed = events.filter(({ perRequest }) => !perRequest);
  const [sent, received] = (['c2s', 's2c'] as const).map((direction) =>
    listed.filter((entry) => entry.direction === direction),
  ) as [EventEntry[], EventEntry[]];
  const all = (entries: readonly EventEntry[]): string[] =>
    entries.flatMap((entry) => entry.names.map(({ name }) => name));
  const answered = sent.filter(({ answers }) => answers !== undefined);
  return [
    names('ServerEventName', all(received), { text: 'Names of the events that a server sends.' }),
    names('ClientEventName', all(sent), { text: 'Names of the events that a client sends.' }),
    map('ServerEvents', received, payloadOf, 'Payload of each event that a server sends.'),
    map('ClientEvents', sent, payloadOf, 'Payload of each event that a client sends.'),
    map(
      'ClientEventAnswers',
      answered,
      ({ answers }) => answerType(answers!.arguments),
      'Answer to each event that a client sends, as `call` of python-socketio returns it.',
    ),
  ];
}

const payloadOf = ({ naming, payload = [] }: EventEntry): string => naming?.payload ?? payload.join(' | ');

function map(name: string, entries: readonly EventEntry[], type: (entry: EventEntry) => string, text: string): string {
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
