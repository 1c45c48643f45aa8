/**
 * JSON keys whose values are private to one person.
 *
 * @module
 */

/** The kinds of secrets. */
export type SecretName = 'a token' | 'a password' | 'an API key' | 'an e-mail address';

/** What is known of a key. */
interface SecretKey {
  /** The kind of the value, for findings. */
  readonly what: SecretName;
  /**
   * True when TOKEN-n replaces the value before a trace leaves memory. An e-mail address stays: it identifies the
   * person.
   */
  readonly replaced: boolean;
}

/** Keys of REST bodies, facts and control results, whoever wrote them. */
export const SECRET_KEYS: ReadonlyMap<string, SecretKey> = new Map<string, SecretKey>([
  ['email', { what: 'an e-mail address', replaced: false }],
  ['token', { what: 'a token', replaced: true }],
  ['access_token', { what: 'a token', replaced: true }],
  ['refresh_token', { what: 'a token', replaced: true }],
  ['password', { what: 'a password', replaced: true }],
  ['new_password', { what: 'a password', replaced: true }],
  ['api_key', { what: 'an API key', replaced: true }],
]);

/** Finds one of the keys in JSON text. */
export const keyPattern = (which: (key: SecretKey) => boolean = () => true): RegExp =>
  new RegExp(`"(?:${[...SECRET_KEYS].flatMap(([name, key]) => (which(key) ? [name] : [])).join('|')})"`);

/**
 * False for a short or common word. A password such as "admin" also occurs in roles, names and event names, so such a
 * word counts as a secret only under a key of this list.
 */
export const isDistinct = (secret: string): boolean => secret.length >= 8 && !/^[a-z_:-]{1,20}$/i.test(secret);
