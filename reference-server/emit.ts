/**
 * Makes emit effects from the description: handlers name a message by its key, and what the event is called, which room
 * it goes to, what its envelope is and which fields the release has come from the data.
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

/** What names the receivers of a message. */
export type Receivers<Key extends SentMessage> = SentMessages[Key] | OneSession;

/** Makes emit effects for one release. */
export interface Emitter {
  /**
   * A message of the server itself.
   *
   * @param fields the payload; with an envelope its fields, of which `data` is what stands beside the type.
   */
  emit<Key extends SentMessage>(key: Key, to: Receivers<Key>, fields: JsonObject): EmitEffect;
  /**
   * A message whose content somebody else wrote, a client or a plugin: it is passed on as it is.
   *
   * @param fields the payload; with an envelope its fields, of which `data` holds the type already.
   */
  relay<Key extends SentMessage>(key: Key, to: Receivers<Key>, fields: JsonObject): EmitEffect;
  /**
   * The data of an event of this type with the fields that the release has; of a type that is not described as it is.
   */
  eventData(type: string, data: Json): Json;
}

/** Leaves out the fields that the release does not have, by schema id. */
type Shape = (schema: string, value: JsonObject) => JsonObject;

/** The emitter of a release. A message that the release does not have yet has its newest form. */
export function emitterOf(suite: Suite, projection: Projection, shape: Shape): Emitter {
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
