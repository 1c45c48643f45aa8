import { describe, expect, it } from 'vitest';
import { docsLink } from '../../src/suite/docs-link.js';
import type { Finding } from '../judge/finding.js';
import { renderJunit } from './junit.js';
import { everyOutcome, sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

/** Checks nesting and escaping. Returns the number of each element. */
function elements(xml: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/u, '');
  for (const [, close, name = '', attributes = '', self] of body.matchAll(
    /<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>/gu,
  )) {
    if (close === '/') expect(open.pop()).toBe(name);
    else {
      counts[name] = (counts[name] ?? 0) + 1;
      if (self !== '/') open.push(name);
    }
    expect(attributes).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#10);)/u);
  }
  expect(open).toEqual([]);
  expect(body.replace(/<\/?[\w-]+(?: [\w-]+="[^"<]*")*\/?>/gu, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/u);
  return counts;
}

describe('JUnit report', () => {
  it('Should map every outcome and count them per area', () => {
    const xml = renderJunit(sampleReport(everyOutcome()));
    expect(elements(xml)).toEqual({
      testsuites: 1,
      testsuite: 3,
      testcase: 9,
      failure: 1,
      error: 1,
      skipped: 4,
      'system-out': 2,
    });
    expect(xml).toContain('<testsuite name="channel" tests="4" failures="1" errors="0" skipped="0">');
    expect(xml).toContain('<testsuite name="events" tests="4" failures="0" errors="1" skipped="3">');
    expect(xml).toContain('<skipped message="not-applicable: the server has no webhooks"/>');
  });

  it('Should link each failure to the published documents', () => {
    expect(renderJunit(sampleReport(everyOutcome())).match(/docs: https:[\w./-]*/gu)).toEqual(
      ['CHANNEL-004', 'CHANNEL-005', 'CHANNEL-006', 'EVENTS-004'].map((id) => `docs: ${docsLink(id)}`),
    );
  });

  it('Should escape what the server sent and replace what XML cannot hold', () => {
    const failure = sampleFailure('EVENTS-001');
    const finding: Finding = { code: 'malformed-packet', reason: 'a\n"b" <c>\u0000\ud800', wire: '<b> & \u001b[31m' };
    const xml = renderJunit(sampleReport([{ ...failure, findings: [finding] }]));
    elements(xml);
    expect(xml).toContain('message="a&#10;&quot;b&quot; &lt;c&gt;\ufffd\ufffd"');
    expect(xml).toContain('&lt;b&gt; &amp; \ufffd[31m');
  });

  it('Should fail a known-failing entry that passes, and a warning when strict', () => {
    const known = { file: 'k.txt', failing: [], passing: ['EVENTS-001'], unjudged: [] };
    const verdicts = [sampleVerdict('EVENTS-001', 'pass'), sampleFailure('EVENTS-002', 'warn')];
    expect(elements(renderJunit(sampleReport(verdicts, { known, strict: true })))).toMatchObject({ failure: 2 });
    expect(elements(renderJunit(sampleReport(verdicts)))).toMatchObject({ 'system-out': 1, testcase: 2 });
  });
});
