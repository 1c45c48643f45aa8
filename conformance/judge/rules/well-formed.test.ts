import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../report/finding-text.js';
import type { TraceLine } from '../../trace/line.js';
import { closed, got, inside, opened, rule, sent } from '../testing/client-trace.js';

const BINARY = '451-["x",{"_placeholder":true,"num":0}]';

/** Number of observations, and what each finding received. */
const seen = (sender: 'server' | 'client', ...lines: TraceLine[]): [number, string[]] => {
  const { observed, findings } = rule('well-formed', { sender }, ...lines);
  return [observed, findings.map((finding) => describeFinding(finding).got)];
};
const bytes = (dir: 'c2s' | 's2c'): TraceLine => ({ kind: 'frame', conn: 'a', dir, base64: 'AQID' });

describe('well-formed, of a client', () => {
  it('Should require valid packets in the default namespace', () => {
    expect(seen('client', ...inside())).toEqual([2, []]);
    expect(seen('client', opened(), sent('42/admin,["x"]'))).toEqual([1, ['/admin']]);
    expect(seen('client', opened(), sent('hello'))[1]).toEqual([expect.stringContaining('no Engine.IO packet type')]);
  });

  it('Should refuse packets that only a server sends', () => {
    expect(seen('client', opened(), sent('2'))[1]).toEqual(['a client sends no ping packet']);
    expect(seen('client', opened(), sent('3'))[1]).toEqual([]);
  });
});

describe('well-formed, of a server', () => {
  it.each([
    ['text that is no packet', 'garbage', 'no Engine.IO packet type starts with "g"'],
    ['NaN', '42["events",{"score":NaN}]', 'the event packet holds no JSON: NaN is not JSON'],
    ['Infinity in an ack', '430[-Infinity]', 'the ack packet holds no JSON: -Infinity is not JSON'],
    ['NaN in a text, and no JSON', '42["NaN",]', 'the event packet holds no JSON'],
    ['a packet that is cut', '42["events",{"a":1}', 'the event packet holds no JSON'],
    ['a reserved event name', '42["connect",{}]', 'the event name "connect" is reserved'],
    ['a pong', '3', 'a server sends no pong packet'],
    ['another namespace', '42/other,["events",{}]', '/other'],
    ['a binary packet without a count', '45["x"]', 'a binary-event packet needs the number of its attachments'],
    ['attachments of a plain event', '421-["x"]', 'a packet of type event has no attachments'],
    ['an ack without an id', '43[]', 'an ack packet needs an id and an array'],
  ])('Should refuse %s', (_what, text, reason) => {
    expect(seen('server', ...inside(), got(text))[1]).toEqual([reason]);
  });

  it('Should accept NaN in a text, and numbers that are too large', () => {
    expect(seen('server', ...inside(), got('42["x","NaN",1e400,"\\ud800"]'))[1]).toEqual([]);
  });

  it('Should accept the refusal of a namespace that the client asked for', () => {
    expect(seen('server', ...inside(), sent('40/admin,'), got('44/admin,{"message":"no"}'))[1]).toEqual([]);
    expect(seen('server', ...inside(), got('44/admin,{"message":"no"}'))[1]).toEqual(['/admin']);
  });

  it('Should require every announced attachment before the next packet, pings apart', () => {
    expect(seen('server', ...inside(), got(BINARY), bytes('s2c'), got('42["y"]'))[1]).toEqual([]);
    expect(seen('server', ...inside(), got(BINARY), got('2'), bytes('s2c'), got('42["y"]'))[1]).toEqual([]);
    expect(seen('server', ...inside(), got(BINARY), bytes('c2s'), got('42["y"]'))[1]).toEqual([
      'it announces 1 attachment, and none followed',
    ]);
    expect(seen('server', ...inside(), got(BINARY), got('42["y"]'), bytes('s2c'))[1]).toEqual([
      'it announces 1 attachment, and none followed',
      'a binary frame that no packet announces',
    ]);
    expect(seen('server', ...inside(), got(BINARY), closed())[1]).toHaveLength(1);
    expect(seen('server', ...inside(), got(BINARY), got('2'))[1]).toHaveLength(1);
  });

  it('Should not judge a packet at the end of a trace, whose attachments may not be recorded', () => {
    expect(seen('server', ...inside(), got(BINARY))[1]).toEqual([]);
  });
});
