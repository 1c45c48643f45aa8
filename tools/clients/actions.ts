/**
 * What a client can be told to do.
 *
 * @module
 */

/** What an action needs, such as `channel_id`. */
export type With = { readonly [key: string]: unknown };

/** The actions of a client, by their names in the protocol. */
export interface Actions {
  readonly [name: string]: (given: With) => Promise<void>;
}

/** A text that the action cannot do without. */
export function textIn(given: With, key: string): string {
  const value = given[key];
  if (typeof value === 'string') return value;
  throw new Error(`it needs a text "${key}"`);
}
