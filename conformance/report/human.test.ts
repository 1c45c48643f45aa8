import { describe, expect, it } from 'vitest';
import { renderHuman } from './human.js';
import { everyOutcome, sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

const plain = { colour: false, verbose: false };

describe('human report', () => {
  it('Should show failures, counts of the rest, and the summary at the end', () => {
    expect(renderHuman(sampleReport(everyOutcome()), plain)).toMatchInlineSnapshot(`
      "server  http://127.0.0.1:8080   profile 0.7.2   open-webui, version 0.7.2   12 scenarios, 9 requirements
        channel         1 pass, 1 fail, 1 warn, 1 info
          FAIL   CHANNEL-004    MUST    Statement of CHANNEL-004.
                 expected  1 "events:channel"
                 got       0
                 wire      42["events:channel",{"a":"<b> & \\x1b[31m"}]
                 where     scenario channel/typing, step 3, session ada-desk, trace line 41
                 source    Open WebUI 0.7.2, socket/main.py
                 docs      https://open-webui-realtime.github.io/requirements/CHANNEL-004
                 replay    owrt judge out.jsonl --only CHANNEL-004
          warn   CHANNEL-005    MUST    Statement of CHANNEL-005.
                 expected  1 "events:channel"
                 got       0
                 wire      42["events:channel",{"a":"<b> & \\x1b[31m"}]
                 where     scenario channel/typing, step 3, session ada-desk, trace line 41
                 source    Open WebUI 0.7.2, socket/main.py
                 docs      https://open-webui-realtime.github.io/requirements/CHANNEL-005
                 replay    owrt judge out.jsonl --only CHANNEL-005
          info   CHANNEL-006    MUST    Statement of CHANNEL-006.
                 expected  1 "events:channel"
                 got       0
                 wire      42["events:channel",{"a":"<b> & \\x1b[31m"}]
                 where     scenario channel/typing, step 3, session ada-desk, trace line 41
                 source    Open WebUI 0.7.2, socket/main.py
                 docs      https://open-webui-realtime.github.io/requirements/CHANNEL-006
                 replay    owrt judge out.jsonl --only CHANNEL-006
        events          2 not applicable, 1 excluded, 1 harness errors
        slow scenarios  1 not observed
        harness errors  EVENTS-004   the server went away
        not applicable  EVENTS-001, EVENTS-002   the server has no webhooks
        not observed    TRANSPORT-009   left out by --quick
        excluded        EVENTS-003   not triggerable
      9 requirements: 1 pass, 1 fail, 1 warn, 1 info, 2 not applicable, 1 not observed, 1 excluded, 1 harness errors   1.9 s
      "
    `);
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
