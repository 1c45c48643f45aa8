import { describe, expect, it } from 'vitest';
import { repeatTrace } from './repeat.js';

const id = '00000001-1111-4111-8111-111111111111';
const recorded = [
  { kind: 'run', run: undefined, profile: '0.7.2' },
  { kind: 'open', conn: 'c1', run: 's1' },
  { kind: 'frame', conn: 'c1', dir: 's2c', text: '40{"sid":"-aB-9-56789012345678"}' },
  { kind: 'frame', conn: 'c1', dir: 'c2s', text: `42["user-join",{"token":"TOKEN-1","id":"${id}"}]` },
  { kind: 'frame', conn: 'c1', dir: 's2c', text: `42["note_${id}:-aB-9-56789012345678:x"]` },
  { kind: 'fence', run: 's1', index: 0, asked: { c1: 7 } },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

describe('repeatTrace', () => {
  const { text, copies } = repeatTrace(`${recorded}\n`, 10);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('Should reach the length with whole copies after one run line', () => {
    expect(copies).toBe(2);
    expect(lines).toHaveLength(1 + 2 * 5);
    expect(lines.filter(({ kind }) => kind === 'run')).toHaveLength(1);
  });

  it('Should not change the first copy', () => {
    expect(text.startsWith(recorded)).toBe(true);
  });

  it('Should give each copy its own connections, runs, tokens and ids', () => {
    const copy = lines.slice(6, 11);
    expect(copy[0]).toEqual({ kind: 'open', conn: 'c1#1', run: 's1#1' });
    expect(copy[1].text).toBe('40{"sid":"00000001-aB-9-56789012345678"}');
    expect(copy[2].text).toBe('42["user-join",{"token":"TOKEN-100001","id":"00000002-1111-4111-8111-111111111111"}]');
    expect(copy[3].text).toBe('42["note_00000002-1111-4111-8111-111111111111:00000001-aB-9-56789012345678:x"]');
    expect(copy[4]).toEqual({ kind: 'fence', run: 's1#1', index: 0, asked: { 'c1#1': 7 } });
  });
});
