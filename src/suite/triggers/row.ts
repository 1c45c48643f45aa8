/**
 * The description of one trigger: an action that a scenario performs on the server outside the socket.
 *
 * @module
 */
import type { Capability } from '../capabilities.js';
import { text, texts, type Field, type Fields } from '../field.js';

/** Method and path of a REST call. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path; `{name}` stands for a key of the input. */
  readonly path: string;
}

/** The description of a trigger. */
export interface TriggerRow {
  /** One sentence without a full stop that begins with a verb. */
  readonly does: string;
  /** Capability that the server needs; without it the trigger is not applicable. */
  readonly needs: Capability;
  /** True: only an admin may do it. */
  readonly admin?: true;
  /**
   * Open WebUI's REST call, if the trigger is one call: the built-in subject makes it, and the judge recognizes it in a
   * recording. Source: the product's own REST, executed on 0.6.32 (where it exists), 0.7.2 and 0.12.4.
   */
  readonly route?: Route;
  /** The input, under `with` in a scenario. */
  readonly with: Fields;
  /** The result. */
  readonly result: Field<unknown>;
  /**
   * Sessions outside the scenario that receive events of this trigger: `followers` of any chat, or `everybody` when the
   * channel is a standard one. Scenarios that would receive these events run at another time.
   */
  readonly reaches?: 'followers' | 'everybody';
  /** True: it may take longer than others, since it needs several requests and may install something first. */
  readonly long?: true;
  /**
   * True: it changes an account, `user_id` of the input or else that of the acting person. No other scenario gets that
   * person afterwards.
   */
  readonly changesPerson?: true;
}

/** Fields that most inputs share. */
export const channel_id = text('Channel.');
export const message_id = text('Message.');
export const chat_id = text('Chat.');
export const note_id = text('Note.');
export const group_id = text('Group.');
export const folder_id = text('Folder.');
export const user_id = text('Person.');
export const session_id = text('Session, by its Socket.IO id.');
export const user_ids = texts('People.');
