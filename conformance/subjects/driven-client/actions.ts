/**
 * What a client can be told to do.
 *
 * @module
 */

/** What an action needs, such as `channel_id`. */
export type With = { readonly [key: string]: unknown };

/** Does something; rejects with a sentence when it cannot be done now. */
export type Action = (given: With) => Promise<void>;

/** The actions of a client, by their names in the protocol. */
export interface Actions {
  readonly [name: string]: Action;
}

/** What every client here can do. */
export const EVERYWHERE = [
  'open-home',
  'open-chat',
  'open-channel',
  'open-note',
  'type',
  'post',
  'answer',
  'dismiss',
  'hide',
  'show',
] as const;
/** What only a person at a browser can do to the official client. */
export const IN_A_BROWSER = ['reload'] as const;

/** A text that the action cannot do without. */
export function textIn(given: With, key: string): string {
  const value = given[key];
  if (typeof value === 'string') return value;
  throw new Error(`it needs a text "${key}"`);
}
