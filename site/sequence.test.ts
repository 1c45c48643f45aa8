import { describe, expect, it } from 'vitest';
import type { Row } from '../conformance/report/sequence/sequence.js';
import type { Scenario, Step } from '../src/suite/types.js';
import { projectFacts } from './testing/facts.js';
import { sequenceOf } from './sequence.js';
import { escapeMermaid, shorten } from './sequence/label.js';
import { mermaidText } from './sequence/mermaid.js';

const proves = ['CHANNEL-004'];
const typing = { channel_id: '$team.id', data: { type: 'typing', data: { typing: true } } };
const linesOf = (...steps: Step[]): string[] => {
  const scenario = {
    id: 'x/y',
    title: 'T',
    area: 'x',
    digest: '',
    people: { ada: 'admin', bob: 'user' },
    sessions: { 'ada-1': 'ada', 'ada-2': 'ada', 'bob-1': 'bob', ghost: 'nobody' },
    steps,
  } satisfies Scenario;
  return mermaidText(sequenceOf(scenario))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(sequenceDiagram|participant|actor)/.test(line));
};

describe('sequenceOf', () => {
  it('Should draw a request with its acknowledgement, and what each session receives', () => {
    const lines = linesOf(
      { call: 'events:channel', as: 'bob-1', send: typing, ack: [] },
      { expect: 'events:channel', at: ['ada-1', 'bob-1'], match: typing, times: 2, proves },
    );
    expect(lines).toEqual([
      'p2->>p4: events:channel typing {typing: true}',
      'p4-->>p2: ack []',
      'p4->>p0: 2 x events:channel typing {typing: true}',
      'p4->>p2: 2 x events:channel typing {typing: true}',
    ]);
  });

  it('Should show an event that must not be sent as a note over the sessions that must not receive it', () => {
    expect(linesOf({ nothing: '*', at: ['ada-1', 'ada-2', 'ghost'], proves })).toEqual([
      'Note over p0,p1: no event',
      'Note over p3: no event',
    ]);
    expect(linesOf({ expect: 'events', at: ['ada-1'], match: typing, times: 0, proves })).toEqual([
      'Note over p0: no events typing',
    ]);
  });

  it('Should draw a frame once for several expectations in a window, and again in the next window', () => {
    const all: Step = { expect: 'events:channel', at: ['ada-1'], match: typing, proves };
    const some: Step = {
      expect: 'events:channel',
      at: ['ada-1'],
      match: { data: { type: 'typing' }, user: { id: '$bob.id' } },
      proves,
    };
    expect(linesOf(all, some)).toHaveLength(1);
    expect(linesOf(all, { emit: 'heartbeat', as: 'ada-1' }, some)).toHaveLength(3);
    expect(linesOf(all, { ...all, match: { data: { type: 'typing', data: { typing: false } } } })).toHaveLength(2);
  });

  it('Should draw REST requests of a person, calls with their answers, and the ends of connections', () => {
    const lines = linesOf(
      {
        trigger: 'run-plugin',
        as: 'ada',
        with: { steps: [{ call: { type: 'input' } }] },
        answers: [{ at: 'ada-1', match: { data: { type: 'input' } }, ack: ['x'] }],
        result: { answers: [{ answer: 'x' }] },
      },
      {
        trigger: 'emit-event',
        as: 'ada',
        with: { chat_id: '$c.id', type: 'status', data: { done: true } },
        refused: true,
      },
      { disconnect: ['ada-1'] },
      { closed: 'leave', at: ['ada-2'], proves },
    );
    expect(lines).toEqual([
      'p0->>p5: run-plugin: call input',
      'p5->>p1: call events input',
      'p1-->>p5: answer [#34;x#34;]',
      'p5-->>p0: {answers: [{answer: #34;x#34;}]}',
      'p0->>p5: emit-event status {done: true}',
      'p5--xp0: refused',
      'p1-xp5: websocket closed',
      'p5-xp2: DISCONNECT',
    ]);
  });

  it('Should escape the syntax of Mermaid in labels, and shorten them', () => {
    expect(escapeMermaid('a;b #1 <x> "q"\n%% $$')).toBe('a#59;b #35;1 #60;x#62; #34;q#34; #37;#37; #36;#36;');
    expect(shorten('x'.repeat(80))).toHaveLength(56);
  });

  it('Should draw every scenario', () => {
    const { suite } = projectFacts();
    const all = [...suite.scenarios, ...(suite.clientScenarios ?? [])];
    expect(all.length).toBeGreaterThan(300);
    for (const scenario of all)
      expect(mermaidText(sequenceOf(scenario)).split('\n').length, scenario.id).toBeGreaterThan(3);
  });
});

describe('mermaidText', () => {
  it('Should draw a sequence of a report', () => {
    const participants = [{ name: 'bob-1' }, { name: 'server' }];
    const rows: Row[] = [
      { kind: 'step', number: 3, text: 'bob-1 calls events:channel', marked: false },
      { kind: 'gap', count: 7 },
      { kind: 'arrow', from: 'bob-1', to: 'server', label: 'events:channel', line: 12, payload: '{}', marked: true },
      { kind: 'note', at: ['bob-1'], text: 'shows nothing' },
      { kind: 'missing', to: 'bob-1' },
    ];
    expect(mermaidText({ participants, rows }).split('\n  ').slice(3)).toEqual([
      'Note over p0,p1: Step 3. bob-1 calls events:channel',
      'Note over p0,p1: 7 rows left out',
      'p0->>p1: events:channel',
      'Note over p0: shows nothing',
      'p1--xp0: did not come',
    ]);
  });

  it('Should refuse a row about an unknown participant', () => {
    const rows: Row[] = [{ kind: 'note', at: ['eve'], text: 'x' }];
    expect(() => mermaidText({ participants: [{ name: 'bob' }], rows })).toThrow('eve is not in the diagram.');
  });
});
