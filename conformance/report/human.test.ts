import { describe, expect, it } from 'vitest';
import { renderHuman } from './human.js';
import { everyOutcome, sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

const plain = { colour: false, verbose: false };

describe('human report', () => {
  it('Should show failures, counts of the rest, and the summary at the end', async () => {
    await expect(renderHuman(sampleReport(everyOutcome()), plain)).toMatchFileSnapshot('testing/human.txt');
  });

  it('Should print one line for each requirement when verbose', () => {
    const text = renderHuman(sampleReport(everyOutcome()), { ...plain, verbose: true });
    for (const { id } of everyOutcome()) expect(text).toMatch(new RegExp(`^ {4}\\S+ +${id}`, 'm'));
    expect(text).toContain('ok     CHANNEL-001');
  });

  it('Should mention a forced profile in the first line', () => {
    expect(renderHuman(sampleReport([], { forced: true }), plain).split('\n')[0]).toContain(
      'profile 0.7.2 (forced with --profile)',
    );
  });

  it('Should mention that the rules of an unverified release are not verified', () => {
    const [first, second] = renderHuman(sampleReport([], { forced: true, unverified: true }), plain).split('\n');
    expect(first).toContain('profile 0.7.2 (forced with --profile, not verified)');
    expect(second).toBe(
      "  not verified    this set was not verified with a real 0.7.2: a failure may be the set's mistake",
    );
  });

  it('Should print no escape sequence without colours, not even one of the server', () => {
    expect(renderHuman(sampleReport(everyOutcome()), plain)).not.toContain('\u001b');
    expect(renderHuman(sampleReport(everyOutcome()), { ...plain, colour: true })).toContain('\u001b[31mFAIL');
  });

  it('Should shorten a long frame and many findings', () => {
    const failure = sampleFailure('EVENTS-001');
    const finding = { ...failure.findings[0]!, wire: 'x'.repeat(5000) };
    const text = renderHuman(sampleReport([{ ...failure, findings: Array.from({ length: 5 }, () => finding) }]), plain);
    expect(text).toContain('… (5000 characters)');
    expect(text).toContain('and 2 more such findings (--verbose shows all)');
  });

  it('Should report leftovers, trouble and an interruption', () => {
    const known = { file: 'k.txt', failing: [], passing: ['EVENTS-001'], unjudged: ['EVENTS-007'] };
    const report = sampleReport([sampleVerdict('EVENTS-001', 'pass')], {
      known,
      left: ['account a@b'],
      trouble: 'the server went away',
      interrupted: true,
    });
    const text = renderHuman(report, plain);
    expect(text).toContain('EVENTS-001 is listed in k.txt as known failing, but passes: remove it there');
    expect(text).toContain('not judged here: EVENTS-007');
    expect(text).toContain('account a@b');
    expect(text).toContain('the server went away');
    expect(text).toContain('the run was cut short');
  });

  it('Should name another release that fits the traffic in the first line', () => {
    const resembles = { releases: ['0.6.32'], because: ['it speaks "chat-events", which 0.7.2 calls "events"'] };
    const [first, second] = renderHuman(sampleReport([], { resembles, forced: true }), plain).split('\n');
    expect(first).toContain('profile 0.7.2 (forced with --profile)   looks like 0.6.32   open-webui');
    expect(second).toBe(
      '  looks like      0.6.32 and not 0.7.2: it speaks "chat-events", which 0.7.2 calls "events"; ' +
        '--profile 0.6.32 judges it as such',
    );
  });
});
