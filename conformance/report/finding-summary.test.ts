import { describe, expect, it } from 'vitest';
import type { Fault } from '../judge/finding.js';
import { commonSummary, eventOf, faultKey, hasPattern, isAboutCount } from './finding-summary.js';
import { everyFault } from './testing/every-fault.js';

const missing: Fault = { code: 'missing-event', event: 'events', sender: 'server' };

describe('commonSummary and faultKey', () => {
  it('Should give the most frequent summary, and of equals the first', () => {
    const refused: Fault = { code: 'refused', trigger: 'create-note', status: 403 };
    const others: Fault[] = [
      { ...missing, pattern: { text: 'a, matching {"b"}' } },
      { ...missing, pattern: { text: 'c; the nearest was [1]' } },
    ];
    expect(commonSummary([refused, ...others])).toEqual({
      expected: 'at least one "events"',
      got: '0',
      count: 2,
      of: 3,
    });
    expect(commonSummary([refused, others[0]!])).toMatchObject({
      expected: 'create-note to be accepted',
      count: 1,
      of: 2,
    });
    expect(commonSummary([])).toBeUndefined();
  });

  it('Should recognise findings about a count by their code', () => {
    const about = [missing, ...everyFault()].filter(isAboutCount).map(({ code }) => code);
    // with a near match, the fault is the contents and not the count
    expect(about).toEqual(['missing-event', 'wrong-count', 'delivery-count']);
  });

  it('Should give the event of a finding, and whether it has a pattern', () => {
    expect(eventOf(missing)).toBe('events');
    expect(eventOf({ code: 'missing-event', event: 'request', sender: 'client' })).toBeUndefined();
    expect(eventOf({ code: 'unexpected-event', event: '*', sender: 'server', allowed: 0, count: 1 })).toBeUndefined();
    expect(eventOf({ code: 'missing-join' })).toBeUndefined();
    expect([hasPattern(missing), hasPattern({ ...missing, pattern: {} })]).toEqual([false, true]);
  });

  it('Should give one key to equal faults with different ids and places', () => {
    const key = (digit: string, line: number): string =>
      faultKey({ ...missing, pattern: { chat: `${digit.repeat(8)}-b87e-4d81-b8c5-c77b6a2d10e4` }, line, wire: digit });
    expect(key('1', 3)).toBe(key('2', 4));
    expect(new Set(everyFault().map(faultKey)).size).toBe(everyFault().length);
    expect(faultKey({ ...missing, pattern: 'a' })).not.toBe(faultKey({ ...missing, pattern: 'b' }));
  });
});
