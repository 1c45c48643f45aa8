/**
 * No frame leaks personal data.
 *
 * @module
 */
import { unescapeText } from '../unwrap-text.js';
import { rule } from '../define-rule.js';
import type { RuleContext, RuleResult } from '../rule.js';
import { ownTextsIn, type OwnText } from '../own-texts.js';
import { leakFinding, type Leak } from './leak.js';

/** Data that must not be in a frame, and its exceptions. */
interface FoundSecret extends Leak {
  /** True for data that must not be sent even after somebody wrote it. */
  isAlwaysLeak?: true;
}

/** Keys whose value in a frame must not be a text. */
const KEYS = ['token', 'access_token', 'password', 'hashed_password', 'api_key', 'email'];

const KEY = new RegExp(`["'](${KEYS.join('|')})["']\\s*:\\s*["']([^"']+)["']`, 'g');

/** Patterns of values that no frame may contain, by kind. */
const PATTERNS = {
  'a password hash': /\$2[aby]\$\d\d\$[./A-Za-z0-9]{20,}|\$argon2id?\$[^"\s]{20,}/g,
  'a key': /\bsk-[0-9a-f]{32}\b/g,
  'a token': /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/g,
};

/**
 * The server's frames contain no token, password, key or e-mail address of the trace, no text under one of `KEYS`, and
 * no match of `PATTERNS`. E-mail addresses and texts that somebody wrote before may be repeated.
 */
export const noSecrets = rule({
  name: 'no-secrets',
  parameters: {},
  sentence: () =>
    "no frame carries anybody's token, password, key or e-mail address, not in nested texts either, " +
    'unless somebody wrote the address into a text',
}).check(({ trace, secrets }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const find = secretFinder(secrets);
  let ownTexts: OwnText[] | undefined;
  for (const frame of trace.frames) {
    if (frame.dir !== 's2c') continue;
    result.observed += 1;
    const isAuthored = ({ value, isAlwaysLeak }: FoundSecret): boolean => {
      ownTexts ??= isAlwaysLeak ? [] : ownTextsIn(trace);
      return (
        !isAlwaysLeak &&
        ownTexts.some(({ line, text }) => line < frame.line && text.toLowerCase().includes(value.toLowerCase()))
      );
    };
    const found = find(unescapeText(frame.text)).filter((leak) => !isAuthored(leak));
    if (found.length > 0) result.findings.push(leakFinding(frame, { kind: 'secret' }, found));
  }
  return result;
});

function secretFinder(secrets: RuleContext['secrets']): (text: string) => FoundSecret[] {
  const allSecrets = [...secrets].map(([value, secret]) => ({
    value,
    ...secret,
    address: secret.what === 'an e-mail address',
  }));
  const addresses = allSecrets
    .filter(({ address }) => address)
    .map(({ value, what, whose }) => ({ value: value.toLowerCase(), what, whose }));
  // only a foreign recording still has secrets that are not replaced by TOKEN-n
  const plainSecrets = allSecrets.filter(({ value, address }) => !address && !value.startsWith('TOKEN-'));
  return (text) => {
    const found: FoundSecret[] = [...text.matchAll(/TOKEN-\d+/g)].map(([value]) => ({
      value,
      ...(secrets.get(value) ?? { what: 'a token, a password or a key' }),
      always: true,
    }));
    for (const { value, what, whose } of plainSecrets)
      if (text.includes(value)) found.push({ value, what, whose, isAlwaysLeak: true });
    const lower = text.includes('@') ? text.toLowerCase() : '';
    for (const address of lower === '' ? [] : addresses) if (lower.includes(address.value)) found.push(address);
    if (found.length > 0) return found;
    for (const [, name, value] of text.matchAll(KEY)) found.push({ value: value!, what: `a value of the key ${name}` });
    for (const [what, pattern] of Object.entries(PATTERNS))
      for (const [value] of text.matchAll(pattern)) found.push({ value, what });
    return found;
  };
}
