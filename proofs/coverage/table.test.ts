import { describe, expect, it } from 'vitest';
import { readExclusions } from './exclusions.js';
import { problemsOf, type TableRow } from './table.js';

const row = (name: string, rest: Partial<TableRow> = {}): TableRow => ({
  kind: 'field',
  name,
  area: 'a',
  verified: true,
  ...rest,
});
const excluded = { reason: 'read only' as const, why: 'nobody has seen it' };

describe('problemsOf', () => {
  it('Should accept rows that a scenario shows and rows that are excluded', () => {
    const rows = [row('a/x one', { scenario: 's' }), row('a/x two', { excluded })];
    expect(problemsOf(rows, [], 0.5)).toEqual([]);
  });

  it('Should report a row that nothing shows, an unneeded exclusion, and an exclusion without a row', () => {
    const exclusions = readExclusions('[{ reason: read only, why: nobody has seen it, rows: [a/y *] }]');
    const rows = [row('a/x one'), row('a/x two', { verified: false }), row('a/x three', { scenario: 's', excluded })];
    expect(problemsOf(rows, exclusions, 1)).toEqual([
      'field a/x one: no scenario shows it',
      'field a/x two: no scenario shows it (no verified release has it)',
      'field a/x three: is excluded, but s shows it',
      'exclusion a/y *: there is no such row',
    ]);
  });

  it('Should allow at most one excluded row in ten', () => {
    const rows = (count: number): TableRow[] =>
      Array.from({ length: 10 }, (_, at) => row(`a/x ${at}`, at < count ? { excluded } : { scenario: 's' }));
    expect(problemsOf(rows(1), [], 0.1)).toEqual([]);
    expect(problemsOf(rows(2), [], 0.1)).toEqual(['2 of 10 rows are excluded; at most 10 % may be']);
  });
});

describe('readExclusions', () => {
  it('Should cover a name, or with a star all names that begin with it', () => {
    const [one, all] = readExclusions(
      '[{ reason: off by default, why: it is off by default, rows: [a/x one, a/y *] }]',
    );
    expect([one!.covers('a/x one'), one!.covers('a/x one more'), all!.covers('a/y z'), all!.covers('a/x z')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each([
    [
      'a reason outside the list',
      '[{ reason: lazy, why: there was no time, rows: [x] }]',
      /reason of entry 1 must be not triggerable/,
    ],
    ['no why', '[{ reason: read only, rows: [x] }]', /entry 1 has no sentence under "why"/],
    ['no rows', '[{ reason: read only, why: nobody has seen it }]', /entry 1 names no rows/],
  ])('Should refuse %s', (_what, text, message) => {
    expect(() => readExclusions(text)).toThrow(message);
  });
});
