import { describe, expect, it } from 'vitest';
import { Usage } from './usage.js';

describe('Usage', () => {
  it('Should list a model until its last report is older than the time-out', () => {
    const usage = new Usage();
    usage.report('m', 'a', 1000);
    usage.report('m', 'b', 2000);
    expect(usage.models(5000)).toEqual(['m']);
    usage.report('n', 'a', 5000);
    expect(usage.models(5001)).toEqual(['n']);
  });

  it('Should remove the reports of one session, and keep those of others', () => {
    const usage = new Usage(100);
    for (const [model, sid] of [
      ['m', 'a'],
      ['m', 'b'],
      ['n', 'a'],
    ] as const)
      usage.report(model, sid, 0);
    expect(usage.of('a')).toEqual(['m', 'n']);
    for (const model of usage.of('a')) usage.forget(model, 'a');
    expect(usage.models(100)).toEqual(['m']);
    usage.forget('unknown', 'a');
    expect(usage.of('b')).toEqual(['m']);
  });
});
