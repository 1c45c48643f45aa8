/**
 * Whose tokens, passwords, keys and e-mail addresses the trace knows.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { parseJson } from '../../src/wire/lossless.js';
import type { RestLine, TraceLine } from '../trace/line.js';
import { isDistinct, keyPattern, SECRET_KEYS, type SecretName } from '../trace/secret-keys.js';
import { without } from './unwrap-text.js';
import type { Finding } from './finding.js';

/** What is known of something that belongs to one person. */
export interface Secret {
  what: SecretName;
  /** Id of the person, where the trace tells. */
  whose?: string | undefined;
}

const TELLING = keyPattern();

/** A token that was replaced when it was recorded is distinct too. */
const isFound = (value: string): boolean => /^TOKEN-\d+$/.test(value) || isDistinct(value);

/** Every secret that the lines of a trace hold. Of several owners of one the first counts. */
export function secretsIn(lines: readonly TraceLine[]): Map<string, Secret> {
  const secrets = new Map<string, Secret>();
  for (const line of lines) {
    if (line.kind === 'fact') learnSecrets(secrets, line.value);
    else if (line.kind === 'rest') learnFromRest(secrets, line);
  }
  return secrets;
}

/** Adds the secrets in a value, found by the keys that they stand under. */
function learnSecrets(secrets: Map<string, Secret>, value: Json | undefined): void {
  if (Array.isArray(value)) value.forEach((item) => learnSecrets(secrets, item));
  if (!isObject(value)) return;
  const owner = value['user_id'] ?? value['id'];
  for (const [key, item] of Object.entries(value)) {
    const what = SECRET_KEYS.get(key)?.what;
    if (what === undefined || typeof item !== 'string' || !isFound(item)) learnSecrets(secrets, item);
    else if (secrets.get(item)?.whose === undefined)
      secrets.set(item, { what, ...(typeof owner === 'string' ? { whose: owner } : {}) });
  }
}

/** Adds what a request and its answer tell. */
function learnFromRest(secrets: Map<string, Secret>, { body, response, response_text: text }: RestLine): void {
  learnSecrets(secrets, body);
  learnSecrets(secrets, response);
  if (text === undefined || !TELLING.test(text)) return;
  try {
    learnSecrets(secrets, parseJson(text));
  } catch {
    // an answer that is no JSON names no keys
  }
}

/** The finding without what the trace knows to be secret, whatever it was about. */
export function veiled(finding: Finding, secrets: ReadonlyMap<string, Secret>): Finding {
  const entries = Object.entries(finding).map(([key, field]: [string, unknown]) => [
    key,
    // counts, ids and lines are the judge's; a number in a value of the traffic may be a password
    OWN.has(key) || (typeof field === 'number' && !VALUES.has(key)) ? field : veiledValue(field, secrets),
  ]);
  return Object.fromEntries(entries) as Finding;
}

/** Fields of a finding that the judge, or who wrote the scenario, named. */
const OWN: ReadonlySet<string> = new Set<keyof Finding>(['code', 'scenario', 'session']);

/** Fields that hold a value of the traffic, which may be a bare number. */
const VALUES: ReadonlySet<string> = new Set(['pattern', 'actual', 'expected', 'first', 'second', 'user']);

function veiledValue(value: unknown, secrets: ReadonlyMap<string, Secret>): unknown {
  if (typeof value === 'string') return veiledText(value, secrets);
  if (typeof value === 'number' || typeof value === 'bigint') {
    const digits = String(value);
    const shown = veiledText(digits, secrets);
    return shown === digits ? value : shown;
  }
  if (Array.isArray(value)) return value.map((item) => veiledValue(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [veiledText(key, secrets), veiledValue(item, secrets)]),
  );
}

/** The text without what the trace knows to be secret. */
export function veiledText(text: string, secrets: ReadonlyMap<string, Secret>): string {
  let rest = text;
  // a token that was replaced when it was recorded is none any more
  for (const [value, secret] of secrets)
    if (!value.startsWith('TOKEN-')) rest = without(rest, value, `<${nameOf(secret)}>`);
  return rest;
}

/** `a token of user 123`, for a report that must not show the token. */
export function nameOf({ what, whose }: { what: string; whose?: string | undefined }): string {
  return whose === undefined ? what : `${what} of user ${whose}`;
}
