import { describe, expect, it } from 'vitest';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';

const JOIN = '["doc:join",{"document_id":"d1"}]';
const STATE = '42["doc:state",{"document_id":"d1","state":[0,0]}]';
const sent = (text: string): TraceLine => ({ kind: 'frame', conn: 'b', dir: 'c2s', text });
const got = (text: string): TraceLine => ({ kind: 'frame', conn: 'b', dir: 's2c', text });

const head: TraceLine[] = [
  {
    kind: 'run',
    format: 1,
    set: 't',
    suite: 'x',
    profile: '0.7.2',
    forced: false,
    subject: 's',
    target: 'u',
    capabilities: [],
    quick: true,
  },
  { kind: 'open', conn: 'b', run: 'r1', session: 'bob-1' },
];

describe('Rule answer-first', () => {
  const rule = requirement('FIRST', {
    ambient: ambient('answer-first', { event: 'doc:join', answer: 'doc:state', key: 'document_id' }),
  });
  const outcome = (...lines: TraceLine[]): string =>
    judge([...head, ...lines], { suite: suiteOf([rule], []), profile: '0.7.2' }).verdicts[0]!.outcome;

  it('Should require the answer before the ack', () => {
    expect(outcome(sent(`421${JOIN}`), got(STATE), got('431[]'))).toBe('pass');
    expect(outcome(sent(`421${JOIN}`), got('431[]'), got(STATE))).toBe('fail');
  });

  it('Should not assign the answer to another request or another document', () => {
    expect(outcome(sent(`421${JOIN}`), got('431[]'), got('42["doc:state",{"document_id":"d2","state":[0,0]}]'))).toBe(
      'not-observed',
    );
    expect(
      outcome(
        sent(`421${JOIN}`),
        got('431[]'),
        sent('422["doc:state",{"document_id":"d1"}]'),
        got(STATE),
        got('432[]'),
      ),
    ).toBe('not-observed');
  });
});
