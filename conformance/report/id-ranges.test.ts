import { describe, expect, it } from 'vitest';
import { foldIds } from './id-ranges.js';

const ids = (area: string, ...numbers: number[]): string[] =>
  numbers.map((number) => `${area}-${String(number).padStart(3, '0')}`);

describe('foldIds', () => {
  const all = [...ids('CALL', 1, 2, 3), ...ids('COMPLETION', 1, 2, 4, 5, 6)];

  it('Should fold neighbours, also across numbers that the report does not have', () => {
    expect(foldIds(all, all)).toBe('CALL-001..003, COMPLETION-001..006');
  });

  it('Should not fold across a requirement that is not listed', () => {
    const some = all.filter((id) => id !== 'COMPLETION-004');
    expect(foldIds(some, all)).toBe('CALL-001..003, COMPLETION-001, COMPLETION-002, COMPLETION-005, COMPLETION-006');
  });

  it('Should list two neighbours, an unknown id, and an empty list', () => {
    expect(foldIds(['CALL-001', 'CALL-002', 'X-001'], all)).toBe('CALL-001, CALL-002, X-001');
    expect(foldIds([], all)).toBe('');
  });
});
