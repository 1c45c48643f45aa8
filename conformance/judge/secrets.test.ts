import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/suite/types.js';
import { describeFinding } from '../report/finding-text.js';
import { everyFault } from '../report/testing/every-fault.js';
import { hideSecrets, type Secret } from './secrets.js';

const PASSWORD = '4711-0815-42';
const DIGITS = '49301234567';
const secrets = new Map<string, Secret>([
  [PASSWORD, { what: 'a password', whose: 'u1' }],
  [DIGITS, { what: 'an API key' }],
  ['TOKEN-1', { what: 'a token' }],
]);

/** The data with the password added to every text, as a key and as a nested value. */
function planted(value: unknown): unknown {
  if (typeof value === 'string') return `${value} ${PASSWORD.toUpperCase()}`;
  if (Array.isArray(value)) return [...value.map(planted), PASSWORD];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, planted(item)]);
  return { ...Object.fromEntries(entries), [`key ${PASSWORD}`]: PASSWORD } as object;
}

const text = { code: 'wrong-value', path: 'namespace', expected: '/', actual: '/x' } as const;

describe('veiled', () => {
  it.each(['pattern', 'actual', 'mismatch', 'nearest', 'reason', 'wire', 'exit', 'user', 'expected', 'other'])(
    'Should not show a secret in %s or in the sentences',
    (field) => {
      const faults = [...everyFault(), { code: 'missing-join' as const, wire: '42["x"]' }, text].filter(
        (one) => field in one && typeof one[field as keyof typeof one] !== 'number',
      );
      expect(faults).not.toEqual([]);
      for (const fault of faults) {
        const spoilt = { ...fault, [field]: planted(fault[field as keyof typeof fault]) };
        const shown = hideSecrets(spoilt, secrets);
        const all = JSON.stringify([shown, describeFinding(shown)], (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        expect(all.toLowerCase()).not.toContain(PASSWORD.toLowerCase());
        expect(all).toContain('<a password of user u1>');
      }
    },
  );

  it('Should replace a secret number, and keep counts, places and recorded tokens', () => {
    const pattern: Json = { digits: 49301234567, long: 349301234567000000000n, token: 'TOKEN-1', count: 2 };
    const place = { line: 49301234567, scenario: PASSWORD, step: 3, session: PASSWORD };
    const fault = { code: 'wrong-count', event: 'e', sender: 'server', times: 1, count: 2 } as const;
    expect(hideSecrets({ ...fault, pattern, ...place }, secrets)).toEqual({
      ...fault,
      pattern: { digits: '<an API key>', long: '3<an API key>000000000', token: 'TOKEN-1', count: 2 },
      ...place,
    });
    const value = { code: 'different-fields', event: 'e', paths: ['a', 'b'], first: 49301234567 } as const;
    expect(hideSecrets({ ...value, paths: ['a', 'b'] }, secrets)).toMatchObject({ first: '<an API key>' });
  });
});
