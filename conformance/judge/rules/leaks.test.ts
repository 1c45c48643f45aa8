import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../../src/suite/load.js';
import { project } from '../../../src/suite/project.js';
import type { JsonObject } from '../../../src/suite/types.js';
import { describeFinding } from '../../report/finding-text.js';
import { readTrace } from '../../trace/read.js';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import type { Verdict } from '../verdict.js';
import { decodeTrace } from '../decoded-trace.js';
import { buildAccessModel } from '../access-model.js';

const suite = loadSuite();
const RULES = ['SECURITY-001', 'SECURITY-002', 'SECURITY-003', 'SECURITY-004', 'SECURITY-005', 'TRANSPORT-007'];

/** Forms in which a value may be written. */
const DISGUISES: { [name: string]: (value: string) => unknown } = {
  plain: (value) => value,
  'in a text': (value) => `see ${value}.`,
  'in JSON in a text': (value) => JSON.stringify({ a: value }),
  'in JSON in JSON in a text': (value) => JSON.stringify({ a: JSON.stringify({ b: [value] }) }),
  'as a key': (value) => ({ [value]: 1 }),
  escaped: (value) =>
    JSON.stringify({ a: value }).replace(value[0]!, `\\u${value.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

function read(profile: string): {
  lines: TraceLine[];
  secrets: { [id: string]: string[] };
  whose: string;
  eve: number;
} {
  const lines = readTrace(
    readFileSync(new URL(`../../recordings/open-webui-${profile}.jsonl`, import.meta.url), 'utf8'),
    profile,
  );
  const projection = project(suite, profile);
  const trace = decodeTrace(lines, projection);
  const access = buildAccessModel(trace, projection);
  const bob = trace.facts.find((fact) => fact['name'] === 'Bob')!;
  const eve = trace.facts.find((fact) => fact['name'] === 'Eve')!;
  const own = (ids: Iterable<[string, unknown]>, is: (value: unknown) => boolean): string =>
    [...ids].find(([, value]) => is(value))![0];
  const bobs = trace.conns.find((conn) => access.users.get(conn)!.has(String(bob['id'])))!;
  const connected = bobs.frames.find(({ dir, text }) => dir === 's2c' && text.startsWith('40'))!;
  // a frame to eve, who has no access to bob's objects
  const frame = trace.conns
    .filter((conn) => access.users.get(conn)!.has(String(eve['id'])))
    .flatMap(({ frames }) => frames)
    .find(({ dir, text }) => dir === 's2c' && text.startsWith('43'))!;
  return {
    lines,
    whose: String(bob['id']),
    eve: frame.line,
    secrets: {
      'SECURITY-001': [own(access.chatOwners, (owner) => owner === bob['id'])],
      'SECURITY-004': [(JSON.parse(connected.text.slice(2)) as { sid: string }).sid],
      'TRANSPORT-007': [
        String(bob['token']),
        String(bob['email']),
        '$2b$12$C6UzMDM.H6dfI/f/IKxGhuQvP1nq3wTqX1y0YvRkQkN0u8WcX6b9e',
        'sk-0123456789abcdef0123456789abcdef',
      ],
    },
  };
}

const verdictsOn = (lines: readonly TraceLine[], profile: string, only: string[]): Verdict[] =>
  judge(lines, { suite, profile, only: new Set(only) }).verdicts;

function planted(lines: readonly TraceLine[], at: number, value: unknown): TraceLine[] {
  return lines.map((line, index) =>
    index + 1 === at && line.kind === 'frame'
      ? { ...line, text: line.text!.replace(/\[.*$/s, JSON.stringify([{ hint: value }])) }
      : line,
  );
}

describe.each(['0.7.2', '0.12.4'])('Leaks in the recording of %s', (profile) => {
  const { lines, secrets, whose, eve } = read(profile);

  it('Should report no leak in the unchanged recording', () => {
    expect(verdictsOn(lines, profile, RULES).map(({ id, outcome, findings }) => ({ id, outcome, findings }))).toEqual(
      RULES.map((id) => ({ id, outcome: 'pass', findings: [] })),
    );
  });

  const cases = Object.entries(secrets).flatMap(([id, values]) =>
    values.flatMap((value, nth) => Object.keys(DISGUISES).map((disguise) => [id, nth, disguise, value] as const)),
  );
  it.each(cases)('Should report by %s a planted value (%i, %s) without showing it', (id, _nth, disguise, value) => {
    const [verdict] = verdictsOn(planted(lines, eve, DISGUISES[disguise]!(value)), profile, [id]);
    expect(verdict!.outcome).toBe('fail');
    const shown = JSON.stringify(verdict!.findings);
    expect(shown).not.toContain(value);
    expect(shown).not.toContain(JSON.stringify(value).slice(1, -1));
    if (id !== 'TRANSPORT-007' || value.includes('@'))
      expect(describeFinding(verdict!.findings[0]!).got).toContain(whose);
  });
});

describe('Texts that somebody wrote', () => {
  const run: TraceLine = {
    kind: 'run',
    format: 1,
    set: 't',
    suite: 'x',
    profile: '0.7.2',
    forced: false,
    subject: 's',
    target: 'u',
    capabilities: ['channels', 'chats', 'events', 'notes'],
    quick: true,
  };
  const rest: TraceLine = {
    kind: 'rest',
    actor: 'anon',
    method: 'POST',
    path: '/api/v1/auths/add',
    status: 200,
    response: { id: 'bob-of-the-test', email: 'bob@example.test' } as JsonObject,
  };
  const frame = (conn: string, dir: 'c2s' | 's2c', text: string): TraceLine => ({ kind: 'frame', conn, dir, text });
  const typing = (text: string): string =>
    `42["events:channel",{"channel_id":"c1","data":{"type":"typing","data":{"text":"${text}"}}}]`;
  const outcome = (...lines: TraceLine[]): string =>
    verdictsOn([run, rest, ...lines], '0.7.2', ['TRANSPORT-007'])[0]!.outcome;

  it('Should allow an address to be repeated after it was written', () => {
    expect(
      outcome(frame('a', 'c2s', typing('ask bob@example.test')), frame('b', 's2c', typing('ask bob@example.test'))),
    ).toBe('pass');
    expect(
      outcome(frame('b', 's2c', typing('ask bob@example.test')), frame('a', 'c2s', typing('ask bob@example.test'))),
    ).toBe('fail');
    expect(outcome(frame('b', 's2c', typing('ask BOB@example.test')))).toBe('fail');
  });

  it('Should report a repeated token', () => {
    expect(
      outcome(frame('a', 'c2s', '42["user-join",{"auth":{"token":"TOKEN-1"}}]'), frame('b', 's2c', typing('TOKEN-1'))),
    ).toBe('fail');
  });
});
