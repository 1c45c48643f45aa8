import { describe, expect, it } from 'vitest';
import { renderBadge, toBadge } from './badge.js';
import type { Report } from './report.js';
import { sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

const pass = sampleVerdict('CHANNEL-001', 'pass');
const unseen = sampleVerdict('CHANNEL-002', 'not-observed', { reason: 'nothing shows it' });
const failures = ['CHANNEL-003', 'CHANNEL-004', 'CHANNEL-005'].map((id) => sampleFailure(id));

describe('The badge', () => {
  it.each<[string, Report, string, string]>([
    ['about a conformant server', sampleReport([pass, unseen]), 'conformant', 'brightgreen'],
    ['about a server that fails', sampleReport([pass, ...failures]), '3 MUST failed', 'red'],
    ['about a run that judged nothing', sampleReport([unseen]), 'nothing judged', 'lightgrey'],
    ['about no requirements at all', sampleReport([]), 'nothing judged', 'lightgrey'],
    ['about a run that was cut short', sampleReport([pass], { interrupted: true }), 'not finished', 'orange'],
    [
      'about a part of the requirements',
      sampleReport([pass, unseen], { partial: true }),
      '1 requirement checked',
      'yellowgreen',
    ],
    ['about a failure in a part', sampleReport([pass, ...failures], { partial: true }), '3 MUST failed', 'red'],
    [
      'about a stale list',
      sampleReport([pass], { known: { file: 'known.txt', failing: [], passing: ['CHANNEL-001'], unjudged: [] } }),
      '1 listed as known failing passes',
      'red',
    ],
    [
      'about a strict run',
      sampleReport([pass, sampleFailure('CHANNEL-003', 'warn')], { strict: true }),
      '1 SHOULD failed',
      'red',
    ],
  ])('Should show the conclusion %s', (_what, report, message, color) => {
    expect(toBadge(report)).toEqual({ schemaVersion: 1, label: 'open-webui wire 0.7.2', message, color });
  });

  it('Should mention that a client was judged', () => {
    expect(JSON.parse(renderBadge(sampleReport([pass], { role: 'client' })))).toMatchObject({
      label: 'open-webui wire client 0.7.2',
    });
  });
});
