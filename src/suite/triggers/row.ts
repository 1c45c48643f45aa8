/**
 * One trigger: something that a scenario makes somebody do on the server, besides its socket.
 *
 * @module
 */
import type { Capability } from '../capabilities.js';
import { text, texts, type Field, type Fields } from '../field.js';

/** Method and path of a REST call. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `{name}` for what comes from the input. */
  readonly path: string;
}

/** What is known of a trigger. */
export interface TriggerRow {
  /** One sentence without a full stop that begins with a verb. */
  readonly does: string;
  /** Without it the trigger is not applicable. */
  readonly needs: Capability;
  /** Only an admin may do it. */
  readonly admin?: true;
  /**
   * Open WebUI's REST call, where it is one call: the built-in subject makes it, and the judge recognises it in a
   * recording. Source: the product's own REST, executed on 0.6.32 (those it has), 0.7.2 and 0.12.4.
   */
  readonly route?: Route;
  /** The input, under `with` in a scenario. */
  readonly with: Fields;
  /** The result. */
  readonly result: Field<unknown>;
  /**
   * Sessions outside the scenario that get events by it, so that scenarios which would see them run at another time:
   * `followers` of any chat, or `everybody` where the channel is a standard one.
   */
  readonly reaches?: 'followers' | 'everybody';
  /** It works through several requests and answers, and may install something first: it may take longer than others. */
  readonly long?: true;
  /**
   * Whose account is another afterwards, so that nobody else gets that person: `user_id` of the input, or who does
   * it.
   */
  readonly changesPerson?: true;
}

/** The id of a channel, and so on, as most inputs have them. */
export const channel_id = text('Channel.');
export const message_id = text('Message.');
export const chat_id = text('Chat.');
export const note_id = text('Note.');
export const group_id = text('Group.');
export const folder_id = text('Folder.');
export const user_id = text('Person.');
export const session_id = text('Session, by its Socket.IO id.');
export const user_ids = texts('People.');
