/**
 * Effects: the actions that a handler requests, as plain data. Faults filter lists of effects; the interpreter performs
 * the effects in order.
 *
 * @module
 */
import { ROOMS } from '../generated/sent-messages.js';
import type { Json } from '../src/suite/types.js';

/** Fields that every effect may have. */
interface Timing {
  /** Milliseconds by which this effect is delayed; later effects do not wait for it. Only faults set it. */
  late?: number;
}

/** Receivers of an emit: every session in a room, or one session. */
export type Target = { room: string } | { sid: string };

/** Sends an event. `event` is its newest name; the interpreter writes the name of the release. */
export interface EmitEffect extends Timing {
  effect: 'emit';
  event: string;
  /** `data.type` of the payload, for events that have it. */
  type?: string;
  payload: Json;
  to: Target;
  /** Session in the room that does not receive the event. */
  skip?: string;
  /** Number of the call that waits for the acknowledgement, when the server requests one. */
  call?: number;
}

/** Acknowledges the packet that caused the list of effects. */
export interface AckEffect extends Timing {
  effect: 'ack';
  args: Json[];
  /** Ack id. Absent: the ack id of the packet; without one nothing is sent. */
  id?: number;
}

/** Adds a session to a room, or removes it. */
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
  /** Type of the event that causes the change. */
  type?: string;
}

/** Ends a session: sends the server's Socket.IO DISCONNECT, or performs the client's. The websocket stays open. */
export interface DisconnectEffect extends Timing {
  effect: 'disconnect';
  sid: string;
  by: 'server' | 'client';
}

/** Passes the answer of a session to the plugin that called it. */
export interface AnswerEffect extends Timing {
  effect: 'answer';
  call: number;
  value: Json;
}

/** Any effect. */
export type Effect = EmitEffect | AckEffect | AnswerEffect | RoomEffect | PersistEffect | DisconnectEffect;

/** An acknowledgement with these arguments; without arguments, the usual empty ack. */
export const ack = (...args: Json[]): AckEffect => ({ effect: 'ack', args });

/** The parameter in the name of a room: the id of a user, channel, chat, note or document. */
export type RoomParameter = keyof typeof ROOMS;

/** The name of a room, by its template in the description. */
export const roomName = (parameter: RoomParameter, id: string): string =>
  ROOMS[parameter].replace(`{${parameter}}`, () => id);

/** Room of all sessions of a user. */
export const userRoom = (id: string): string => roomName('user_id', id);

/** Room of a note. */
export const noteRoom = (id: string): string => roomName('note_id', id);

/** Room of a chat, for the sessions that follow it. */
export const chatRoom = (id: string): string => roomName('chat_id', id);

/** Room of a channel. */
export const channelRoom = (id: string): string => roomName('channel_id', id);

/** Room of a document. */
export const documentRoom = (id: string): string => roomName('document_id', id);
