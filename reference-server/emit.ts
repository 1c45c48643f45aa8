/**
 * Makes emit effects from the description. A handler names a message by its key; the name of the event, its room, its
 * envelope and the fields of the release come from the data.
 *
 * @module
 */
import type { SentMessage, SentMessages } from '../generated/sent-messages.js';
import type { Json, JsonObject, MessageSpec, Projection, Suite } from '../src/suite/types.js';
import { roomName, type EmitEffect, type RoomParameter, type Target } from './effects.js';

/** One session, instead of the room that a message usually goes to. */
export interface OneSession {
  session_id: string;
}

/** The ids that name the receivers of a message. */
export type Receivers<Key extends SentMessage> = SentMessages[Key] | OneSession;

/** Makes emit effects for one release. */
export interface Emitter {
  /**
   * A message that the server authors.
   *
   * @param fields the payload; with an envelope the fields of the envelope, in which `data` does not contain the type.
   */
  emit<Key extends SentMessage>(key: Key, to: Receivers<Key>, fields: JsonObject): EmitEffect;
  /**
   * A message that a client or a plugin authors: its content is passed on unchanged.
   *
   * @param fields the payload; with an envelope the fields of the envelope, in which `data` contains the type.
   */
  relay<Key extends SentMessage>(key: Key, to: Receivers<Key>, fields: JsonObject): EmitEffect;
  /**
   * The data of an event of this type, without fields that the release does not have. Data of an unknown type is
   * returned unchanged.
   */
  eventData(type: string, data: Json): Json;
}

/** Drops the fields that the release does not have, by schema id. */
type ShapeFunction = (schema: string, value: JsonObject) => JsonObject;

/** The emitter of a release. A message that the release does not have is made in its newest form. */
export function emitterOf(suite: Suite, projection: Projection, shape: ShapeFunction): Emitter {
  const messages = [...suite.messages, ...projection.messages].filter(({ direction }) => direction === 's2c');
  const byKey = new Map(messages.map((message) => [message.key, message]));
  const authored = byKey.get('events.unknown' satisfies SentMessage);
  const schemas = new Map(
    projection.messages
      .filter(({ event, envelope }) => event === authored?.event && envelope === authored.envelope)
      .map(({ type, schema }) => [type, schema]),
  );
  const specOf = (key: SentMessage): MessageSpec => {
    const spec = byKey.get(key);
    if (!spec) throw new Error(`The suite describes no message ${key}.`);
    return spec;
  };
  return {
    emit(key, to, fields) {
      const { envelope, schema, type, ...spec } = specOf(key);
      if (envelope === undefined) return effect(spec, to, schema === undefined ? fields : shape(schema, fields));
      const data = { type: type!, ...('data' in fields ? { data: fields['data']! } : {}) };
      const payload = shape(envelope, { ...fields, data });
      if ('data' in payload) payload['data'] = schema === undefined ? data : shape(schema, data);
      return effect(spec, to, payload, type);
    },
    relay(key, to, fields) {
      const { envelope, ...spec } = specOf(key);
      if (envelope === undefined) return effect(spec, to, fields);
      const { type = '' } = fields['data'] as JsonObject;
      return effect(spec, to, shape(envelope, fields), String(type));
    },
    eventData(type, data) {
      const schema = schemas.get(type);
      return (schema === undefined ? undefined : shape(schema, { type, data })['data']) ?? data;
    },
  };
}

function effect(
  { event }: Pick<MessageSpec, 'event'>,
  to: Receivers<SentMessage>,
  payload: Json,
  type?: string,
): EmitEffect {
  const { sender, ...parameter } = to as { sender?: string; [parameter: string]: string };
  return {
    effect: 'emit',
    event,
    ...(type === undefined ? {} : { type }),
    payload,
    to: targetOf(parameter),
    ...(sender === undefined ? {} : { skip: sender }),
  };
}

function targetOf(parameter: { [name: string]: string }): Target {
  const [[name, id]] = Object.entries(parameter) as [[RoomParameter | keyof OneSession, string]];
  return name === 'session_id' ? { sid: id } : { room: roomName(name, id) };
}
