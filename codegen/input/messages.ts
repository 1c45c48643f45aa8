/**
 * Reads every message of `asyncapi.yaml` that has `x-socketio` into the form of the suite.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Author, Json, JsonObject, MessageSpec, Range } from '../../src/suite/types.js';
import type { Path, YamlText } from '../../conformance/scenario-reader/yaml-text.js';

import { Problems } from '../problems.js';
import { readYaml } from './files.js';
import type { Schemas } from './schemas.js';

const FILE = 'asyncapi.yaml';
const KEYS = new Set([
  'key',
  'event',
  'type',
  'names',
  'direction',
  'area',
  'room',
  'skipSender',
  'ack',
  'envelope',
  'schema',
  'every',
  'enters',
  'leaves',
  'refusal',
]);

/** Reads all messages in the order of the document. */
export function readMessages(root: string, schemas: Schemas, versions: ReadonlySet<string>): MessageSpec[] {
  const yaml = readYaml(root, FILE);
  const problems = new Problems();
  const messages: MessageSpec[] = [];
  for (const { path, message } of messagesIn(yaml.value)) {
    const report = (text: string, ...at: Path): void => problems.add(yaml.place([...path, ...at]), text);
    const spec = readMessage(message, String(path.at(-1)), report);
    if (!spec) continue;
    if (messages.some((other) => other.key === spec.key)) report(`The key "${spec.key}" is used by two messages.`);
    checkReferences(spec, schemas, versions, report);
    messages.push(spec);
  }
  if (messages.length === 0)
    problems.add(yaml.place(['components', 'messages']), 'There is no message with x-socketio.');
  problems.throwIfAny();
  return messages;
}

/** Finds the messages in `components` and in channels. References to messages are skipped. */
function messagesIn(document: YamlText['value']): { path: Path; message: JsonObject }[] {
  const root = isObject(document) ? document : {};
  const components = isObject(root['components']) ? root['components'] : {};
  const channels = isObject(root['channels']) ? Object.entries(root['channels']) : [];
  const places: [Path, Json | undefined][] = [
    [['components', 'messages'], components['messages']],
    ...channels.map(([name, channel]): [Path, Json | undefined] => [
      ['channels', name, 'messages'],
      isObject(channel) ? channel['messages'] : undefined,
    ]),
  ];
  return places.flatMap(([path, messages]) =>
    Object.entries(isObject(messages) ? messages : {}).flatMap(([name, message]) =>
      isObject(message) && isObject(message['x-socketio']) ? [{ path: [...path, name], message }] : [],
    ),
  );
}

type Report = (text: string, ...at: Path) => void;

function readMessage(message: JsonObject, name: string, report: Report): MessageSpec | undefined {
  const io = message['x-socketio'] as JsonObject;
  for (const key of Object.keys(io).filter((entry) => !KEYS.has(entry)))
    report(`x-socketio has no key "${key}"; it has ${[...KEYS].join(', ')}.`, 'x-socketio', key);
  const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
  const [title, summary, event, area, room] = [
    message['title'],
    message['summary'],
    io['event'],
    io['area'],
    io['room'],
  ].map(text);
  const direction = io['direction'];
  const author = message['x-author'];
  if (!title || !summary) report('A message needs "title" and "summary".');
  if (!event || !area || !room) report('x-socketio needs "event", "area" and "room".', 'x-socketio');
  if (direction !== 'c2s' && direction !== 's2c')
    report('The direction must be c2s or s2c.', 'x-socketio', 'direction');
  if (!isAuthor(author)) report('The key "x-author" must be server, plugin or either.', 'x-author');
  for (const key of ['x-shown', 'x-stored'])
    if (key in message && !text(message[key])?.trim()) report(`The key "${key}" must be a text.`, key);
  if (
    !title ||
    !summary ||
    !event ||
    !area ||
    !room ||
    (direction !== 'c2s' && direction !== 's2c') ||
    !isAuthor(author)
  )
    return undefined;
  const optional = {
    type: text(io['type']),
    envelope: text(io['envelope']),
    schema: text(io['schema']),
    ack: text(io['ack']),
    shown: text(message['x-shown']),
    stored: text(message['x-stored']),
    since: text(message['x-since']),
    until: text(message['x-until']),
  };
  return {
    key: text(io['key']) ?? name,
    title,
    summary: summary.trim().replace(/\s+/g, ' '),
    area,
    direction,
    event,
    ...(Array.isArray(io['names']) ? { names: io['names'] as unknown as (Range & { name: string })[] } : {}),
    room,
    ...(io['skipSender'] === true ? { skipSender: true } : {}),
    author,
    ...clientFacts(io, report),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** Facts that only a client needs: interval of the heartbeat, rooms to enter after a reconnect, refusals of calls. */
function clientFacts(io: JsonObject, report: Report): Pick<MessageSpec, 'every' | 'enters' | 'leaves' | 'refusal'> {
  const { every, enters, leaves, refusal } = io;
  const by = isObject(enters) ? enters['by'] : undefined;
  if (every !== undefined && !(typeof every === 'number' && every > 0))
    report('The key "every" must be a number of seconds.', 'x-socketio', 'every');
  if (enters !== undefined && !(Array.isArray(by) && by.every((key) => typeof key === 'string')))
    report('The key "enters" must be { by: [keys of the payload that name the room] }.', 'x-socketio', 'enters');
  if (leaves !== undefined && typeof leaves !== 'string')
    report('The key "leaves" must be the key of the message that entered.', 'x-socketio', 'leaves');
  if (refusal !== undefined && !Array.isArray(refusal))
    report('The key "refusal" must be the list of acknowledgement arguments.', 'x-socketio', 'refusal');
  return {
    ...(typeof every === 'number' ? { every } : {}),
    ...(Array.isArray(by) ? { enters: by.map(String) } : {}),
    ...(typeof leaves === 'string' ? { leaves } : {}),
    ...(Array.isArray(refusal) ? { refusal } : {}),
  };
}

const isAuthor = (value: Json | undefined): value is Author =>
  value === 'server' || value === 'plugin' || value === 'either';

function checkReferences(spec: MessageSpec, schemas: Schemas, versions: ReadonlySet<string>, report: Report): void {
  for (const key of ['envelope', 'schema', 'ack'] as const) {
    const id = spec[key];
    if (id !== undefined && !(id in schemas)) report(`There is no schema "${id}".`, 'x-socketio', key);
  }
  for (const version of [spec.since, spec.until, ...(spec.names ?? []).flatMap((name) => [name.since, name.until])]) {
    if (version !== undefined && !versions.has(String(version)))
      report(`"${String(version)}" is not a release listed in versions.yaml.`);
  }
}
