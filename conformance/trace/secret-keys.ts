/**
 * Keys of JSON whose values belong to one person and to nobody else.
 *
 * @module
 */

/** What a secret is. */
export type SecretName = 'a token' | 'a password' | 'an API key' | 'an e-mail address';

/** What is known of a key. */
interface SecretKey {
  /** What stands there, for findings. */
  readonly what: SecretName;
  /** True: it is replaced by TOKEN-n before a trace leaves memory. An address is shown: it says who somebody is. */
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
 * False for a short or everyday word. As a password ("admin") it is found in roles, names and event names too, so it
 * counts as a secret only under a key that says so.
 */
export const isDistinct = (secret: string): boolean => secret.length >= 8 && !/^[a-z_:-]{1,20}$/i.test(secret);
