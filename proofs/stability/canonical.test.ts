import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../conformance/judge/verdict.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import { stableVerdicts, firstDifference, withoutKeepAlive } from './canonical.js';

const judgement = (observed: number, reason: string): Judgement => ({
  set: '0.1',
  suite: 'digest',
  profile: '0.7.2',
  notes: [],
  verdicts: [
    {
      id: 'CHANNEL-004',
      level: 'MUST',
      area: 'channel',
      outcome: 'fail',
      observed,
      findings: [{ code: 'malformed-packet', reason, line: 12, scenario: 'channel/typing', step: 3, session: 'bob-1' }],
    },
  ],
});

const of = (observed: number, got: string, timeless = observed) =>
  stableVerdicts(judgement(observed, got), judgement(timeless, got));

describe('canonical', () => {
  it('Should ignore ids and line numbers in findings', () => {
    expect(firstDifference(of(3, 'none for 1f'), of(3, 'none for 2a'))).toBeUndefined();
  });

  it('Should describe the first difference', () => {
    expect(firstDifference(of(3, 'none'), of(4, 'none'))).toBeUndefined();
    expect(firstDifference(of(3, 'none'), of(0, 'none'))).toMatch(
      /^CHANNEL-004 was .*"observed":true.*is .*"observed":false/,
    );
    expect(firstDifference(of(3, 'none'), {})).toMatch(/is absent$/);
  });

  it('Should not depend on the number of observations', () => {
    expect(firstDifference(of(3, 'none', 2), of(5, 'none', 2))).toBeUndefined();
  });
});

describe('withoutKeepAlive', () => {
  it('Should leave out pings and pongs only', () => {
    const frame = (text: string): TraceLine => ({ kind: 'frame', conn: 'c1', dir: 's2c', text });
    const rest: TraceLine[] = [{ kind: 'mark', label: '2' }, frame('2probe'), frame('42["events",{}]')];
    expect(withoutKeepAlive([frame('2'), ...rest, frame('3')])).toEqual(rest);
  });
});
