/**
 * The tokens, passwords, keys and e-mail addresses in a trace, and their owners.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { parseJson } from '../../src/wire/lossless.js';
import type { RestLine, TraceLine } from '../trace/line.js';
import { isDistinct, keyPattern, SECRET_KEYS, type SecretName } from '../trace/secret-keys.js';
import { replaceInText } from './unwrap-text.js';
import type { Finding } from './finding.js';

/** A secret value. */
export interface Secret {
  what: SecretName;
  /** Id of its owner, if known from the trace. */
  whose?: string | undefined;
}

const SECRET_KEY = keyPattern();

/** True for a distinct value. The TOKEN-n of a redacted token is distinct too. */
const isSecretValue = (value: string): boolean => /^TOKEN-\d+$/.test(value) || isDistinct(value);

/** All secrets in the lines of a trace. If a secret has several owners, the first counts. */
export function secretsIn(lines: readonly TraceLine[]): Map<string, Secret> {
  const secrets = new Map<string, Secret>();
  for (const line of lines) {
    if (line.kind === 'fact') learnSecrets(secrets, line.value);
    else if (line.kind === 'rest') learnFromRest(secrets, line);
  }
  return secrets;
}

/** Adds the secrets in a value, recognised by their keys. */
function learnSecrets(secrets: Map<string, Secret>, value: Json | undefined): void {
  if (Array.isArray(value)) value.forEach((item) => learnSecrets(secrets, item));
  if (!isObject(value)) return;
  const owner = value['user_id'] ?? value['id'];
  for (const [key, item] of Object.entries(value)) {
    const what = SECRET_KEYS.get(key)?.what;
    if (what === undefined || typeof item !== 'string' || !isSecretValue(item)) learnSecrets(secrets, item);
    else if (secrets.get(item)?.whose === undefined)
      secrets.set(item, { what, ...(typeof owner === 'string' ? { whose: owner } : {}) });
  }
}

/** Adds the secrets in a request and its response. */
function learnFromRest(secrets: Map<string, Secret>, { body, response, response_text: text }: RestLine): void {
  learnSecrets(secrets, body);
  learnSecrets(secrets, response);
  if (text === undefined || !SECRET_KEY.test(text)) return;
  try {
    learnSecrets(secrets, parseJson(text));
  } catch {
    // a response that is not JSON has no keys
  }
}

/** The finding with all known secrets replaced by their names. */
export function hideSecrets(finding: Finding, secrets: ReadonlyMap<string, Secret>): Finding {
  const entries = Object.entries(finding).map(([key, field]: [string, unknown]) => [
    key,
    // counts, ids and lines are the judge's own; a number inside a value of the traffic may be a password
    JUDGE_FIELDS.has(key) || (typeof field === 'number' && !TRAFFIC_FIELDS.has(key))
      ? field
      : hideSecretsInValue(field, secrets),
  ]);
  return Object.fromEntries(entries) as Finding;
}

/** Fields of a finding that the judge or the author of the scenario wrote. */
const JUDGE_FIELDS: ReadonlySet<string> = new Set<keyof Finding>(['code', 'scenario', 'session']);

/** Fields with a value from the traffic, which may be a number. */
const TRAFFIC_FIELDS: ReadonlySet<string> = new Set(['pattern', 'actual', 'expected', 'first', 'second', 'user']);

function hideSecretsInValue(value: unknown, secrets: ReadonlyMap<string, Secret>): unknown {
  if (typeof value === 'string') return hideSecretsInText(value, secrets);
  if (typeof value === 'number' || typeof value === 'bigint') {
    const digits = String(value);
    const shown = hideSecretsInText(digits, secrets);
    return shown === digits ? value : shown;
  }
  if (Array.isArray(value)) return value.map((item) => hideSecretsInValue(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [hideSecretsInText(key, secrets), hideSecretsInValue(item, secrets)]),
  );
}

/** The text with all known secrets replaced by their names. */
export function hideSecretsInText(text: string, secrets: ReadonlyMap<string, Secret>): string {
  let rest = text;
  // a token that the recorder replaced by TOKEN-n is no longer secret
  for (const [value, secret] of secrets)
    if (!value.startsWith('TOKEN-')) rest = replaceInText(rest, value, `<${secretLabel(secret)}>`);
  return rest;
}

/** Name of a secret in a report, such as `a token of user 123`. */
export function secretLabel({ what, whose }: { what: string; whose?: string | undefined }): string {
  return whose === undefined ? what : `${what} of user ${whose}`;
}
