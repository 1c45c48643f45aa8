/**
 * The actions of a driven client.
 *
 * @module
 */

/** Input of an action, such as `channel_id`. */
export type ActionInput = { readonly [key: string]: unknown };

/** Performs the action. Rejects with a sentence when the client cannot do it now. */
export type Action = (input: ActionInput) => Promise<void>;

/** The actions of a client, by their protocol names. */
export interface Actions {
  readonly [name: string]: Action;
}

/** Actions of every client in this folder. */
export const COMMON_ACTIONS = [
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
/** Actions that only a person at a browser can perform, with the official client. */
export const BROWSER_ACTIONS = ['reload'] as const;

/** A required text of the input. */
export function textIn(input: ActionInput, key: string): string {
  const value = input[key];
  if (typeof value === 'string') return value;
  throw new Error(`it needs a text "${key}"`);
}
