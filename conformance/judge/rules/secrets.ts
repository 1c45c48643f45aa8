/**
 * Nothing personal leaks in any frame.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { JsonObject } from '../../../src/suite/types.js';
import { plain } from '../unwrap-text.js';
import type { Rule, Seen } from '../rule.js';
import { saidIn, type Said } from '../own-texts.js';
import { nameOf } from '../secrets.js';
import type { Timeline } from '../decoded-trace.js';
import { leaked, type Leak } from './leak.js';

/** What a frame may hold, and when not. */
interface Found extends Leak {
  /** Nobody has a reason to send it, not even after somebody wrote it. */
  always?: true;
}

/**
 * `no-secrets {keys, patterns}`: no token, password, key or e-mail address that the trace knows stands in a frame of the server, nor a text under
 * one of `keys`, nor what one of `patterns` (by the name of what it finds) finds. E-mail addresses and texts that somebody wrote before may be repeated.
 */
export const noSecrets: Rule = ({ timeline }, parameters) => {
  const seen: Seen = { observed: 0, findings: [] };
  const find = finder(timeline, parameters);
  let said: Said[] | undefined;
  for (const frame of timeline.frames) {
    if (frame.dir !== 's2c') continue;
    seen.observed += 1;
    const written = ({ value, always }: Found): boolean => {
      said ??= always ? [] : saidIn(timeline);
      return (
        !always && said.some(({ line, text }) => line < frame.line && text.toLowerCase().includes(value.toLowerCase()))
      );
    };
    const found = find(plain(frame.text)).filter((leak) => !written(leak));
    if (found.length > 0)
      seen.findings.push(leaked(frame, 'no token, password, key or e-mail address of anybody', found));
  }
  return seen;
};

function finder({ secrets }: Timeline, { keys, patterns }: JsonObject): (text: string) => Found[] {
  const all = [...secrets].map(([value, secret]) => ({
    value,
    what: nameOf(secret),
    address: secret.what === 'an e-mail address',
  }));
  const addresses = all
    .filter(({ address }) => address)
    .map(({ value, what }) => ({ value: value.toLowerCase(), what }));
  // only a recording of somebody else's still has secrets that are not named TOKEN-n
  const bare = all.filter(({ value, address }) => !address && !value.startsWith('TOKEN-'));
  const key = new RegExp(
    `["'](${(Array.isArray(keys) ? keys : []).map(String).join('|')})["']\\s*:\\s*["']([^"']+)["']`,
    'g',
  );
  const forms = Object.entries(isObject(patterns) ? patterns : {}).map(([what, pattern]) => ({
    what,
    pattern: new RegExp(String(pattern), 'g'),
  }));
  return (text) => {
    const found: Found[] = [...text.matchAll(/TOKEN-\d+/g)].map(([value]) => ({
      value,
      what: secretName(secrets, value),
      always: true,
    }));
    for (const { value, what } of bare) if (text.includes(value)) found.push({ value, what, always: true });
    const lower = text.includes('@') ? text.toLowerCase() : '';
    for (const { value, what } of lower === '' ? [] : addresses) if (lower.includes(value)) found.push({ value, what });
    if (found.length > 0) return found;
    for (const [, name, value] of text.matchAll(key)) found.push({ value: value!, what: `a value of the key ${name}` });
    for (const { what, pattern } of forms) for (const [value] of text.matchAll(pattern)) found.push({ value, what });
    return found;
  };
}

const secretName = (secrets: Timeline['secrets'], value: string): string => {
  const secret = secrets.get(value);
  return secret === undefined ? 'a token, a password or a key' : nameOf(secret);
};
