import { describe, expect, it } from 'vitest';
import { docsLink } from '../../src/suite/docs-link.js';
import { renderJson, type JsonReport } from './json.js';
import { everyOutcome, sampleReport } from './testing/sample.js';

describe('JSON report', () => {
  const parsed = JSON.parse(
    renderJson(sampleReport(everyOutcome(), { trouble: 'the server went away' })),
  ) as JsonReport;

  it('Should have the documented top-level keys', () => {
    const { requirements, ...head } = parsed;
    expect(requirements).toHaveLength(9);
    expect(head).toEqual({
      $schema: 'https://open-webui-realtime.github.io/conformance/formats/report.schema.json',
      format: 1,
      command: 'owrt server http://127.0.0.1:8080 --trace out.jsonl',
      at: '2026-01-31T12:00:00.000Z',
      conformant: false,
      exit_code: 3,
      set: '0.1',
      suite: 'digest',
      profile: '0.7.2',
      forced: false,
      verified: true,
      target: 'http://127.0.0.1:8080',
      subject: 'open-webui',
      version: '0.7.2',
      strict: false,
      partial: false,
      interrupted: false,
      trouble: 'the server went away',
      seconds: 1.94,
      scenarios: 12,
      counts: {
        pass: 1,
        fail: 1,
        warn: 1,
        info: 1,
        'known-failing': 0,
        'not-applicable': 2,
        'not-observed': 1,
        excluded: 1,
        'harness-error': 1,
      },
      notes: [],
      left: [],
    });
  });

  it('Should link each requirement to the published documents', () => {
    for (const { id, docs } of parsed.requirements) expect(docs).toBe(docsLink(id));
  });

  it('Should contain findings, and replay commands for failures', () => {
    const failed = parsed.requirements.find(({ id }) => id === 'CHANNEL-004');
    expect(failed).toMatchObject({
      outcome: 'fail',
      slow: false,
      observed: 1,
      replay: 'owrt judge out.jsonl --only CHANNEL-004',
    });
    expect(failed?.findings[0]).toMatchObject({ scenario: 'channel/typing', step: 3, line: 41 });
  });

  it('Should contain the reason of an unjudged requirement, and no replay command', () => {
    const missing = parsed.requirements.find(({ id }) => id === 'EVENTS-001');
    expect(missing).toMatchObject({ outcome: 'not-applicable', reason: 'the server has no webhooks', findings: [] });
    expect(missing).not.toHaveProperty('replay');
    expect(parsed.requirements.find(({ id }) => id === 'TRANSPORT-009')?.slow).toBe(true);
  });
});
