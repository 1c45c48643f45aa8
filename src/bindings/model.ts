/**
 * The model of the bindings, independent of any language. It is made from a suite, for all its releases or for one.
 *
 * @module
 */
import { isMadePerRequest } from '../suite/names.js';
import { project } from '../suite/project.js';
import type { MessageSpec, Range, Schema, Suite } from '../suite/types.js';
import { argumentsOf } from './answers.js';
import { variantEvents, type EventNaming } from './names.js';
import { Reader } from './read.js';
import type { Argument, Declaration, Doc, Shape } from './shape.js';
import { wholeRange } from '../suite/whole-range.js';

/** A name that an event has on the wire. */
export type EventName = Range & { name: string; /** True: newer releases use another name. */ old: boolean };

/** An event and its payload. */
export interface EventEntry {
  event: string;
  direction: MessageSpec['direction'];
  names: EventName[];
  summary: string;
  /** Names of its payload types; absent for an event with variants. */
  payload?: string[];
  naming?: EventNaming;
  /** Names of its acknowledgements, and their combined arguments; absent when it has none. */
  answers?: { names: string[]; arguments: Argument[] };
  /** True: each request has an event of its own, and `event` is the pattern of their names. */
  perRequest: boolean;
}

/** The variants of an event. */
export interface EventUnion {
  naming: EventNaming;
  /** Known values of `data.type`. */
  types: string[];
  /** Names of the types of known `data`. */
  members: string[];
  /** The envelopes that each type of data may have. */
  pairs: { envelope: string; data: string }[];
  /** Envelopes that may hold any data. */
  open: string[];
}

/** An event that a plugin may emit, or a call that it may make. */
export interface PluginMessage {
  type: string;
  data: string;
  /** Calls only: name of the declaration of its acknowledgement. */
  answer?: string;
  doc: Doc;
}

/** Everything that the bindings declare. */
export interface Model {
  /** Release or range of releases, as text. */
  releases: string;
  declarations: Declaration[];
  /** Names of declarations that are envelopes. */
  envelopes: Set<string>;
  unions: EventUnion[];
  events: EventEntry[];
  emitted: PluginMessage[];
  called: PluginMessage[];
  /** What a plugin gets when nobody answers its call: an exception, an object with the error, or either by release. */
  unanswered: 'raise' | 'error' | 'either';
}

/** The schemas and messages of one release, or of all releases. */
export interface Material {
  releases: string;
  messages: readonly MessageSpec[];
  schemas: { [id: string]: Schema };
  unanswered: Model['unanswered'];
}

/**
 * Selects the schemas and messages of one release, or of all releases.
 *
 * @param profile a release; absent: all releases.
 * @throws UnknownProfileError when the release is not in the list.
 */
export function materialOf(suite: Suite, profile?: string): Material {
  if (profile !== undefined) {
    const { messages, schemas, release } = project(suite, profile);
    return {
      releases: profile,
      messages,
      schemas,
      unanswered: release.behaviour.call_unanswered,
    };
  }
  const releases = `${suite.releases[0]!.version} to ${suite.releases.at(-1)!.version}`;
  return {
    releases,
    messages: suite.messages,
    schemas: Object.fromEntries(Object.entries(suite.schemas).map(([id, schema]) => [id, wholeRange(schema)])),
    unanswered: 'either',
  };
}

/** Builds the model: declares every type, then groups the messages by event. */
export function modelOf({ releases, messages, schemas, unanswered }: Material): Model {
  const reader = new Reader(schemas);
  const envelopes = new Set<string>();
  for (const { envelope, schema, ack } of messages) {
    if (envelope !== undefined) for (const name of envelopesIn(reader, reader.declare(envelope))) envelopes.add(name);
    if (schema !== undefined) reader.declare(schema);
    if (ack !== undefined) reader.declareAnswer(ack);
  }
  for (const message of messages) documentRange(reader, message, messages);
  // asyncapi.yaml also describes frames of Engine.IO and Socket.IO, which are not events
  const spoken = messages.filter(({ event }) => !/^(engine|socket)\.io:/.test(event));
  const namings = variantEvents(spoken);
  const byEvent = new Map(
    spoken.map((message) => [
      `${message.direction} ${message.event}`,
      spoken.filter(({ event, direction }) => event === message.event && direction === message.direction),
    ]),
  );
  const plugin = byType(
    spoken.filter(
      ({ event, direction, type, author }) =>
        event === 'events' && direction === 's2c' && type !== '*' && (author === 'plugin' || author === 'either'),
    ),
  );
  return {
    releases,
    declarations: reader.declarations,
    envelopes,
    unions: namings.map((naming) =>
      unionOfEvent(naming, byEvent.get(`${naming.direction} ${naming.event}`) ?? [], reader),
    ),
    events: [...byEvent.values()].map((specs) => entryOf(specs, namings, reader)),
    emitted: plugin.filter(({ ack }) => ack === undefined).map((message) => pluginMessage(message, reader)),
    called: plugin.filter(({ ack }) => ack !== undefined).map((message) => pluginMessage(message, reader)),
    unanswered,
  };
}

/** Adds the range of releases to the documentation of data that only some releases send. */
function documentRange(reader: Reader, { schema, since, until }: MessageSpec, messages: readonly MessageSpec[]): void {
  if (
    schema === undefined ||
    messages.some((other) => other.schema === schema && (other.since !== since || other.until !== until))
  )
    return;
  const { doc } = find(reader, reader.declare(schema));
  if (since !== undefined) doc.since ??= since;
  if (until !== undefined) doc.until ??= until;
}

/** The first message of each type: it has the shape that its author writes; the others are copies by the server. */
const byType = (messages: readonly MessageSpec[]): MessageSpec[] =>
  messages.filter(({ type }, index) => messages.findIndex((other) => other.type === type) === index);

function pluginMessage({ type, schema, ack, summary, since, until }: MessageSpec, reader: Reader): PluginMessage {
  return {
    type: type!,
    data: reader.declare(schema!),
    doc: { text: summary, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) },
    ...(ack === undefined ? {} : { answer: reader.declareAnswer(ack) }),
  };
}

function entryOf(specs: readonly MessageSpec[], namings: readonly EventNaming[], reader: Reader): EventEntry {
  const { event, direction } = specs[0]!;
  const naming = namings.find((one) => one.event === event && one.direction === direction);
  const acks = unique(specs.flatMap(({ ack }) => ack ?? []));
  const answers = {
    names: acks.map((id) => reader.declareAnswer(id)),
    arguments: argumentsOf(acks.map((id) => shapeOf(reader, reader.declareAnswer(id)))),
  };
  return {
    event,
    direction,
    names: namesOf(specs),
    perRequest: isMadePerRequest(event),
    summary: naming ? '' : specs.map(({ summary }) => summary).join(' '),
    ...(naming
      ? { naming }
      : { payload: unique(specs.map(({ schema, envelope }) => reader.declare((schema ?? envelope)!))) }),
    ...(acks.length === 0 ? {} : { answers }),
  };
}

/** The newest name and every older one; for one release, only its own name. */
function namesOf(specs: readonly MessageSpec[]): EventName[] {
  const { event, wire, since, until } = specs[0]!;
  if (wire !== undefined) return [{ name: wire, old: false }];
  const names = specs.flatMap((message) => message.names ?? []);
  const whole =
    specs.length === 1 ? { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) } : {};
  const own = names.find(({ name }) => name === event) ?? { ...whole, name: event };
  const older = new Map(names.filter(({ name }) => name !== event).map((entry) => [entry.name, entry]));
  return [{ ...own, old: false }, ...[...older.values()].map((entry) => ({ ...entry, old: true }))];
}

function unionOfEvent(naming: EventNaming, specs: readonly MessageSpec[], reader: Reader): EventUnion {
  const known = specs.filter(({ type }) => type !== undefined && type !== '*');
  const catchAll = specs.filter(({ type }) => type === '*');
  const pairs = known.flatMap(({ envelope, schema, type }) => {
    const around = envelope === undefined ? [] : envelopesIn(reader, reader.declare(envelope));
    return around
      .filter((name) => allowsType(reader, name, type!))
      .map((name) => ({ envelope: name, data: reader.declare(schema!) }));
  });
  return {
    naming,
    types: unique(known.map(({ type }) => type!)),
    members: unique(known.map(({ schema }) => reader.declare(schema!))),
    pairs: [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()],
    open: unique(
      (catchAll.length > 0 ? catchAll : known).flatMap(({ envelope }) =>
        envelope === undefined ? [] : envelopesIn(reader, reader.declare(envelope)),
      ),
    ),
  };
}

const find = (reader: Reader, name: string): Declaration =>
  reader.declarations.find((declaration) => declaration.name === name)!;

function shapeOf(reader: Reader, name: string): Shape {
  const declaration = find(reader, name);
  return declaration.kind === 'object' ? { kind: 'name', name } : declaration.shape;
}

/** Names of the object types in an envelope: its own, or those of its alternatives. */
function envelopesIn(reader: Reader, name: string): string[] {
  const declaration = find(reader, name);
  if (declaration.kind === 'object') return [name];
  const shapes = declaration.shape.kind === 'union' ? declaration.shape.of : [declaration.shape];
  return shapes.flatMap((shape) => (shape.kind === 'name' ? envelopesIn(reader, shape.name) : []));
}

/** False when the envelope requires another `data.type`. */
function allowsType(reader: Reader, envelope: string, type: string): boolean {
  const [data] = fieldShapes(reader, envelope, 'data');
  const [named] = data?.kind === 'name' ? fieldShapes(reader, data.name, 'type') : [];
  return named?.kind !== 'literal' || named.value === type;
}

function fieldShapes(reader: Reader, name: string, key: string): Shape[] {
  const declaration = find(reader, name);
  return declaration.kind === 'object'
    ? declaration.fields.filter((field) => field.name === key).map(({ shape }) => shape)
    : [];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
