import { describe, expect, it } from 'vitest';
import type { MessageSpec } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';

const own: MessageSpec = {
  key: 'terminal',
  title: 't',
  summary: '',
  area: 'call',
  direction: 's2c',
  room: '/',
  author: 'either',
  event: 'events',
  type: 'request:terminal',
  schema: 'call/terminal',
};
const script = [
  { call: { type: 'execute', data: { code: '1' } } },
  { together: [{ call: { type: 'input', data: { title: 'A' } } }] },
];

function outcome(rule: 'asked-once' | 'as-asked', frames: string[], steps?: typeof script): string {
  const suite = suiteOf([requirement('CALLS', { ambient: ambient(rule, { event: 'events' }) })], []);
  const lines: TraceLine[] = [
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
    ...(steps === undefined ? [] : [{ kind: 'scenario', run: 'r1', id: 'x', digest: 'd' } as const]),
    { kind: 'open', conn: 'b', ...(steps === undefined ? {} : { run: 'r1' }), session: 'bob-1' },
    ...frames.map((text): TraceLine => ({ kind: 'frame', conn: 'b', dir: 's2c', text })),
    ...(steps === undefined
      ? []
      : [
          {
            kind: 'control',
            run: 'r1',
            index: 0,
            trigger: 'run-plugin',
            person: 'ada',
            with: { steps },
            ok: true,
            result_text: '{}',
          } as const,
          { kind: 'done', run: 'r1' } as const,
        ]),
  ];
  const schemas = {
    ...suite.schemas,
    'call/terminal': { type: 'object', properties: { data: { type: 'object', required: ['path'] } } },
  };
  return judge(lines, { suite: { ...suite, messages: [...suite.messages, own], schemas }, profile: '0.7.2' })
    .verdicts[0]!.outcome;
}
const call = (id: number | '', type: string, data: object): string =>
  `42${id}["events",{"data":${JSON.stringify({ type, data })}}]`;

describe('Rule asked-once', () => {
  it('Should accept distinct ack ids and refuse a reused one', () => {
    expect(outcome('asked-once', [call(1, 'execute', {}), call(2, 'execute', {}), call('', 'execute', {})])).toBe(
      'pass',
    );
    expect(outcome('asked-once', [call(1, 'execute', {}), call(1, 'execute', {})])).toBe('fail');
  });
});

describe('Rule as-asked', () => {
  it('Should accept the calls in a plugin script, with an interaction_id added', () => {
    expect(
      outcome(
        'as-asked',
        [call(1, 'execute', { code: '1' }), call(2, 'input', { title: 'A', interaction_id: 'i' })],
        script,
      ),
    ).toBe('pass');
  });

  it.each([
    ['wrote otherwise', call(1, 'execute', { code: '2' })],
    ['did not write', call(1, 'own', {})],
    ['wrote, with an interaction_id that is no text', call(1, 'input', { title: 'A', interaction_id: 1 })],
  ])('Should refuse what the plugin %s', (_what, frame) => {
    expect(outcome('as-asked', [frame], script)).toBe('fail');
  });

  it("Should judge the server's own calls by their schema, and no plugin calls without their script", () => {
    expect(outcome('as-asked', [call(1, 'request:terminal', { path: '/' })])).toBe('pass');
    expect(outcome('as-asked', [call(1, 'request:terminal', {})])).toBe('fail');
    expect(outcome('as-asked', [call(1, 'execute', { code: '2' })])).toBe('not-observed');
  });
});
