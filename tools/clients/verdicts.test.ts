import { describe, expect, it } from 'vitest';
import { renderResults, stableFields, type ReportFile } from '../../support/committed-verdicts.js';
import { findingsIn, failingIds } from './verdicts.js';

const report: ReportFile = {
  set: '0.1',
  profile: '0.12.4',
  requirements: [
    {
      id: 'CLIENT-008',
      level: 'SHOULD',
      outcome: 'warn',
      findings: [{ expected: 'one connection', got: '2', session: 'client-1:2' }],
    },
    {
      id: 'CLIENT-002',
      level: 'MUST',
      outcome: 'fail',
      findings: [
        {
          expected: 'no request',
          got: '1',
          wire: 'POST http://127.0.0.1:4711/api/v1/channels/3eeff40d-8216-454a-8ebd-c50253df7cec/messages/post',
          scenario: 'client/own-message',
          step: 2,
        },
        {
          expected: 'exactly one acknowledgement of call 700012',
          got: 'none, at 1795283299123',
          wire: '42["events",{"sid":"G5mDAjwKca529EXVAAAA","model":"owrt-34354b2a.plain","token":"TOKEN-4"}]',
        },
        { expected: 'a third one', got: 'of the same' },
      ],
    },
    { id: 'CLIENT-001', level: 'MUST', outcome: 'pass', findings: [] },
    { id: 'CLIENT-042', level: 'SHOULD', outcome: 'known-failing', findings: [{ expected: 'an answer', got: 'none' }] },
  ],
};

describe('the verdicts on a client', () => {
  it('Should list as red the requirements that fail or warn, except those known to fail', () => {
    expect(failingIds(report)).toEqual(['CLIENT-002', 'CLIENT-008']);
  });

  it('Should keep the findings, without the parts that differ between runs', () => {
    expect(findingsIn(report)).toEqual({
      'CLIENT-002': [
        {
          expected: 'no request',
          got: '1',
          wire: 'POST http://HOST:PORT/api/v1/channels/UUID/messages/post',
          scenario: 'client/own-message',
          step: 2,
        },
        {
          expected: 'exactly one acknowledgement of call ID',
          got: 'none, at TIME',
          wire: '42["events",{"sid":"SID","model":"owrt-RUN.plain","token":"TOKEN"}]',
        },
      ],
      'CLIENT-008': [{ expected: 'one connection', got: '2', session: 'client-1:2' }],
      'CLIENT-042': [{ expected: 'an answer', got: 'none' }],
    });
  });

  it('Should be unchanged after writing them as JSON and reading them back', () => {
    const results = { ...stableFields(report, 'some-client', '1.0.0'), findings: findingsIn(report) };
    expect(JSON.parse(renderResults(results))).toEqual(results);
  });
});
