import { describe, expect, it } from 'vitest';
import { Calibration } from './calibration.js';

describe('Calibration', () => {
  const half = new Calibration(130_500);

  it('Should state how fast the machine is', () => {
    expect(half.sentence).toMatch(/^calibration: .* 130500 deliveries\/s, 50 % of the 261000 /u);
  });

  it('Should allow twice the seconds, and half the rate, on a machine of half the speed', () => {
    expect(half.secondsFigure({ measured: 5.9, target: 3 })).toEqual({
      figure: '5.90 s',
      target: '<= 3 s (here 6.0 s)',
      isMet: true,
    });
    expect(half.secondsFigure({ measured: 6.1, target: 3 }).isMet).toBe(false);
    expect(half.rateFigure({ measured: 26_000, target: 50_000 })).toEqual({
      figure: '26k events/s',
      target: '>= 50k events/s (here 25k)',
      isMet: true,
    });
    expect(half.rateFigure({ measured: 24_000, target: 50_000 }).isMet).toBe(false);
  });

  it('Should allow less on a faster machine', () => {
    expect(new Calibration(522_000).secondsFigure({ measured: 2, target: 3 }).isMet).toBe(false);
  });
});
