/**
 * Reads the parts of `asyncapi.yaml` that the suite does not contain: operations, and messages for acknowledgements.
 *
 * @module
 */
import { parse } from 'yaml';
import { isObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';

/** One operation. A scenario shows it with one of its messages and, if it has a reply, one message of the reply. */
export interface Operation {
  name: string;
  messages: string[];
  /** Messages of the reply; absent when the operation has none. */
  reply?: string[];
}

/** The names in an AsyncAPI document. */
export interface Document {
  messages: string[];
  operations: Operation[];
  /** Messages that are acknowledgements, by the schema id of their arguments. */
  acks: Map<string, string>;
}

const SCHEMA_FILE = /^\.\/schemas\/(.+)\.schema\.json$/;

/** Reads the names in the text of an AsyncAPI document. */
export function readDocument(text: string): Document {
  const document = parse(text) as JsonObject;
  const messages = entries(entries(document).get('components'), 'messages');
  const operations = entries(document, 'operations');
  const acks = [...messages].flatMap(([name, message]): [string, string][] => {
    if (!isObject(message) || isObject(message['x-socketio'])) return [];
    const file = SCHEMA_FILE.exec(String(entries(message, 'payload').get('$ref')));
    return file ? [[file[1]!, name]] : [];
  });
  return {
    messages: [...messages.keys()],
    operations: [...operations].map(([name, value]) => operationOf(name, value)),
    acks: new Map(acks),
  };
}

function operationOf(name: string, value: Json): Operation {
  const reply = entries(value).get('reply');
  return { name, messages: messageNames(value), ...(reply === undefined ? {} : { reply: messageNames(reply) }) };
}

function messageNames(value: Json): string[] {
  const messages = entries(value).get('messages');
  return Array.isArray(messages)
    ? messages.map((message) => String(entries(message).get('$ref')).split('/').at(-1)!)
    : [];
}

function entries(value: Json | undefined, key?: string): Map<string, Json> {
  const inner = key === undefined || !isObject(value) ? value : value[key];
  return new Map(Object.entries(isObject(inner) ? inner : {}));
}
