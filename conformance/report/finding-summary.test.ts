import { describe, expect, it } from 'vitest';
import type { Fault } from '../judge/finding.js';
import { commonSummary, eventOf, faultKey, hasPattern, isAboutCount } from './finding-summary.js';
import { everyFault } from './testing/every-fault.js';

const missing: Fault = { code: 'missing-event', event: 'events', sender: 'server' };

describe('What findings have in common', () => {
  it('Should be what most of them say, of equals the first', () => {
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

  it('Should tell whether a finding is about a count from its code', () => {
    const about = [missing, ...everyFault()].filter(isAboutCount).map(({ code }) => code);
    // something came that was near: what is wrong then is not how often
    expect(about).toEqual(['missing-event', 'wrong-count', 'delivery-count']);
  });

  it('Should know which event it is about, and whether a payload is needed to tell', () => {
    expect(eventOf(missing)).toBe('events');
    expect(eventOf({ code: 'missing-event', event: 'request', sender: 'client' })).toBeUndefined();
    expect(eventOf({ code: 'unexpected-event', event: '*', sender: 'server', allowed: 0, count: 1 })).toBeUndefined();
    expect(eventOf({ code: 'missing-join' })).toBeUndefined();
    expect([hasPattern(missing), hasPattern({ ...missing, pattern: {} })]).toEqual([false, true]);
  });

  it('Should have one key for the same fault, whichever ids it names and wherever it shows', () => {
    const of = (digit: string, line: number): string =>
      faultKey({ ...missing, pattern: { chat: `${digit.repeat(8)}-b87e-4d81-b8c5-c77b6a2d10e4` }, line, wire: digit });
    expect(of('1', 3)).toBe(of('2', 4));
    expect(new Set(everyFault().map(faultKey)).size).toBe(everyFault().length);
    expect(faultKey({ ...missing, pattern: 'a' })).not.toBe(faultKey({ ...missing, pattern: 'b' }));
  });
});
