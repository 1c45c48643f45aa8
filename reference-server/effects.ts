/**
 * What a handler wants to happen, as plain data. Faults filter lists of effects; the interpreter performs them in
 * order.
 *
 * @module
 */
import { ROOMS } from '../generated/sent-messages.js';
import type { Json } from '../src/suite/types.js';

/** Fields that every effect may carry. */
interface Timing {
  /** Milliseconds by which this effect alone is late; the ones behind it do not wait. Only faults set it. */
  late?: number;
}

/** Whom an emit reaches: every session in a room, or one session. */
export type Target = { room: string } | { sid: string };

/** Sends an event. `event` is its newest name; the interpreter writes the name of the release. */
export interface EmitEffect extends Timing {
  effect: 'emit';
  event: string;
  /** `data.type` of the payload, for events that have it. */
  type?: string;
  payload: Json;
  to: Target;
  /** Session that is left out. */
  skip?: string;
  /** Number of the call that waits for the acknowledgement, when one is asked for. */
  call?: number;
}

/** Answers the packet that caused the list of effects. */
export interface AckEffect extends Timing {
  effect: 'ack';
  args: Json[];
  /** Id to answer. Absent: the one that was asked with, and nothing is sent when none was. */
  id?: number;
}

/** Puts a session into a room, or takes it out. */
export interface RoomEffect extends Timing {
  effect: 'join' | 'leave';
  sid: string;
  room: string;
}

/** Stores that `persist` effects write to, with their fields. */
export type Store =
  | 'session'
  | 'chat-message'
  | 'chat'
  | 'channel-member'
  | 'usage'
  | 'user'
  | 'document'
  | 'direct'
  | 'note'
  | 'save'
  | 'conversation';

/** Changes one stored field. */
export interface PersistEffect extends Timing {
  effect: 'persist';
  store: Store;
  op: 'append' | 'prepend' | 'concat' | 'set';
  target: { [id: string]: string };
  field: string;
  value: Json;
  /** Emitted type that asks for it. */
  type?: string;
}

/** Ends a session: the server's Socket.IO DISCONNECT, or the carrying out of the client's. The websocket stays open. */
export interface DisconnectEffect extends Timing {
  effect: 'disconnect';
  sid: string;
  by: 'server' | 'client';
}

/** Hands the answer of a session to the plugin that called it. */
export interface AnswerEffect extends Timing {
  effect: 'answer';
  call: number;
  value: Json;
}

/** Anything a handler may ask for. */
export type Effect = EmitEffect | AckEffect | AnswerEffect | RoomEffect | PersistEffect | DisconnectEffect;

/** Acknowledges with these arguments; none is the usual empty ack. */
export const ack = (...args: Json[]): AckEffect => ({ effect: 'ack', args });

/** What names a room: a person, a channel, a chat, a note or a document. */
export type RoomParameter = keyof typeof ROOMS;

/** The name of a room, by the template that the description has for it. */
export const roomName = (parameter: RoomParameter, id: string): string =>
  ROOMS[parameter].replace(`{${parameter}}`, () => id);

/** Room in which all sessions of a person are. */
export const userRoom = (id: string): string => roomName('user_id', id);

/** Room of a note. */
export const noteRoom = (id: string): string => roomName('note_id', id);

/** Room of a chat, for everybody who follows it. */
export const chatRoom = (id: string): string => roomName('chat_id', id);

/** Room of a channel. */
export const channelRoom = (id: string): string => roomName('channel_id', id);

/** Room of a document. */
export const documentRoom = (id: string): string => roomName('document_id', id);
