/**
 * The model of the bindings, independent of any language. It is made from a suite, for all its releases or for one.
 *
 * @module
 */
import { isMadePerRequest } from '../suite/names.js';
import { project } from '../suite/project.js';
import type { MessageSpec, Range, Schema, Suite } from '../suite/types.js';
import { ackArgumentsOf } from './ack-arguments.js';
import { variantEvents, type EventNaming } from './names.js';
import { Reader } from './read.js';
import type { Argument, Declaration, Doc, Shape } from './shape.js';
import { schemaForAllReleases } from '../suite/schema-for-all-releases.js';

/** A name that an event has on the wire. */
export type EventName = Range & { name: string; /** True: newer releases use another name. */ isOlderName: boolean };

/** An event and its payload. */
export interface EventEntry {
  event: string;
  direction: MessageSpec['direction'];
  names: EventName[];
  summary: string;
  /** Names of its payload types; absent for an event with variants. */
  payload?: string[];
  /** Present for an event with variants. */
  naming?: EventNaming;
  /** Names of its acknowledgement types, and their combined arguments; absent when it is never acknowledged. */
  ack?: { names: string[]; arguments: Argument[] };
  /** True: each request has an event of its own, and `event` is a pattern that the names of these events match. */
  perRequest: boolean;
}

/** The variants of an event. */
export interface EventUnion {
  naming: EventNaming;
  /** The listed values of `data.type`. */
  dataTypeNames: string[];
  /** Names of the TypeScript or Python types of `data` with a listed `type`. */
  dataTypes: string[];
  /** For each type of data, the envelopes (the objects around `data`) that may hold it. */
  pairs: { envelope: string; data: string }[];
  /** Envelopes that may hold any data. */
  envelopesOfAnyData: string[];
}

/** An event that a plugin may emit, or a call that it may make. */
export interface PluginMessage {
  type: string;
  data: string;
  /** Calls only: name of the declaration of its acknowledgement. */
  ack?: string;
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
  /** Events that a plugin may emit. */
  pluginEvents: PluginMessage[];
  /** Calls that a plugin may make. */
  pluginCalls: PluginMessage[];
  /**
   * What a plugin gets when nobody acknowledges its call. `raise`: an exception. `error`: an object with the error.
   * `either`: depends on the release.
   */
  onMissingAck: 'raise' | 'error' | 'either';
}

/** The schemas and messages of one release, or of all releases. */
export interface BindingInput {
  releases: string;
  messages: readonly MessageSpec[];
  schemas: { [id: string]: Schema };
  onMissingAck: Model['onMissingAck'];
}

/**
 * Selects the schemas and messages of one release, or of all releases.
 *
 * @param profile a release; absent: all releases.
 * @throws UnknownProfileError when the release is not in the list.
 */
export function inputFor(suite: Suite, profile?: string): BindingInput {
  if (profile !== undefined) {
    const { messages, schemas, release } = project(suite, profile);
    return {
      releases: profile,
      messages,
      schemas,
      onMissingAck: release.behaviour.call_unanswered,
    };
  }
  const releases = `${suite.releases[0]!.version} to ${suite.releases.at(-1)!.version}`;
  return {
    releases,
    messages: suite.messages,
    schemas: Object.fromEntries(
      Object.entries(suite.schemas).map(([id, schema]) => [id, schemaForAllReleases(schema)]),
    ),
    onMissingAck: 'either',
  };
}

/** Builds the model: declares every type, then groups the messages by event. */
export function modelOf({ releases, messages, schemas, onMissingAck }: BindingInput): Model {
  const reader = new Reader(schemas);
  const envelopes = new Set<string>();
  for (const { envelope, schema, ack } of messages) {
    if (envelope !== undefined) for (const name of envelopesIn(reader, reader.declare(envelope))) envelopes.add(name);
    if (schema !== undefined) reader.declare(schema);
    if (ack !== undefined) reader.declareAck(ack);
  }
  for (const message of messages) addRangeToDoc(reader, message, messages);
  // asyncapi.yaml also describes frames of Engine.IO and Socket.IO, which are not events
  const eventMessages = messages.filter(({ event }) => !/^(engine|socket)\.io:/.test(event));
  const namings = variantEvents(eventMessages);
  const byEvent = new Map(
    eventMessages.map((message) => [
      `${message.direction} ${message.event}`,
      eventMessages.filter(({ event, direction }) => event === message.event && direction === message.direction),
    ]),
  );
  const pluginMessages = firstOfEachType(
    eventMessages.filter(
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
    pluginEvents: pluginMessages
      .filter(({ ack }) => ack === undefined)
      .map((message) => pluginMessage(message, reader)),
    pluginCalls: pluginMessages.filter(({ ack }) => ack !== undefined).map((message) => pluginMessage(message, reader)),
    onMissingAck,
  };
}

/**
 * Adds the range of a message to the documentation of its data type. Only when all messages with that type have the
 * same range: otherwise the range says nothing about the type.
 */
function addRangeToDoc(reader: Reader, { schema, since, until }: MessageSpec, messages: readonly MessageSpec[]): void {
  if (
    schema === undefined ||
    messages.some((other) => other.schema === schema && (other.since !== since || other.until !== until))
  )
    return;
  const { doc } = findDeclaration(reader, reader.declare(schema));
  if (since !== undefined) doc.since ??= since;
  if (until !== undefined) doc.until ??= until;
}

/**
 * The first message of each type. The same type can occur in several messages: the first is what the plugin sends, the
 * others are how the server forwards it.
 */
const firstOfEachType = (messages: readonly MessageSpec[]): MessageSpec[] =>
  messages.filter(({ type }, index) => messages.findIndex((other) => other.type === type) === index);

function pluginMessage({ type, schema, ack, summary, since, until }: MessageSpec, reader: Reader): PluginMessage {
  return {
    type: type!,
    data: reader.declare(schema!),
    doc: { text: summary, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) },
    ...(ack === undefined ? {} : { ack: reader.declareAck(ack) }),
  };
}

function entryOf(specs: readonly MessageSpec[], namings: readonly EventNaming[], reader: Reader): EventEntry {
  const { event, direction } = specs[0]!;
  const naming = namings.find((one) => one.event === event && one.direction === direction);
  const acks = unique(specs.flatMap(({ ack }) => ack ?? []));
  const ack = {
    names: acks.map((id) => reader.declareAck(id)),
    arguments: ackArgumentsOf(acks.map((id) => shapeOf(reader, reader.declareAck(id)))),
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
    ...(acks.length === 0 ? {} : { ack }),
  };
}

/** The newest name and every older one; for one release, only the name that this release uses. */
function namesOf(specs: readonly MessageSpec[]): EventName[] {
  const { event, wire, since, until } = specs[0]!;
  if (wire !== undefined) return [{ name: wire, isOlderName: false }];
  const names = specs.flatMap((message) => message.names ?? []);
  const ownRange =
    specs.length === 1 ? { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) } : {};
  const own = names.find(({ name }) => name === event) ?? { ...ownRange, name: event };
  const older = new Map(names.filter(({ name }) => name !== event).map((entry) => [entry.name, entry]));
  return [{ ...own, isOlderName: false }, ...[...older.values()].map((entry) => ({ ...entry, isOlderName: true }))];
}

function unionOfEvent(naming: EventNaming, specs: readonly MessageSpec[], reader: Reader): EventUnion {
  const listed = specs.filter(({ type }) => type !== undefined && type !== '*');
  const catchAll = specs.filter(({ type }) => type === '*');
  const pairs = listed.flatMap(({ envelope, schema, type }) => {
    const envelopes = envelope === undefined ? [] : envelopesIn(reader, reader.declare(envelope));
    return envelopes
      .filter((name) => envelopeAllowsType(reader, name, type!))
      .map((name) => ({ envelope: name, data: reader.declare(schema!) }));
  });
  return {
    naming,
    dataTypeNames: unique(listed.map(({ type }) => type!)),
    dataTypes: unique(listed.map(({ schema }) => reader.declare(schema!))),
    pairs: [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()],
    envelopesOfAnyData: unique(
      (catchAll.length > 0 ? catchAll : listed).flatMap(({ envelope }) =>
        envelope === undefined ? [] : envelopesIn(reader, reader.declare(envelope)),
      ),
    ),
  };
}

const findDeclaration = (reader: Reader, name: string): Declaration =>
  reader.declarations.find((declaration) => declaration.name === name)!;

function shapeOf(reader: Reader, name: string): Shape {
  const declaration = findDeclaration(reader, name);
  return declaration.kind === 'object' ? { kind: 'name', name } : declaration.shape;
}

/** If the envelope is a union, the names of its members, else its own name. */
function envelopesIn(reader: Reader, name: string): string[] {
  const declaration = findDeclaration(reader, name);
  if (declaration.kind === 'object') return [name];
  const shapes = declaration.shape.kind === 'union' ? declaration.shape.of : [declaration.shape];
  return shapes.flatMap((shape) => (shape.kind === 'name' ? envelopesIn(reader, shape.name) : []));
}

/** False when the envelope requires another `data.type`. */
function envelopeAllowsType(reader: Reader, envelope: string, type: string): boolean {
  const [data] = fieldShapes(reader, envelope, 'data');
  const [typeField] = data?.kind === 'name' ? fieldShapes(reader, data.name, 'type') : [];
  return typeField?.kind !== 'literal' || typeField.value === type;
}

function fieldShapes(reader: Reader, name: string, key: string): Shape[] {
  const declaration = findDeclaration(reader, name);
  return declaration.kind === 'object'
    ? declaration.fields.filter((field) => field.name === key).map(({ shape }) => shape)
    : [];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
