import { describe, expect, it } from 'vitest';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { Json } from '../../src/suite/types.js';
import type { RunLine, TraceLine } from './line.js';
import { readTrace, TraceError } from './read.js';
import { Recorder } from './recorder.js';

const run: RunLine = {
  kind: 'run',
  format: 1,
  set: '0.1',
  suite: 'd',
  profile: '0.7.2',
  forced: false,
  subject: 's',
  target: 'http://x',
  capabilities: [],
  quick: false,
};
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.abc-def_ghi';
const frame = (text: string): TraceLine => ({ kind: 'frame', conn: 'c', dir: 'c2s', text });

function record(...lines: TraceLine[]): string {
  const recorder = new Recorder();
  recorder.registerSecret(JWT);
  recorder.begin(run);
  for (const line of lines) recorder.write(line);
  return recorder.lines.map((line) => stringifyJson(line as unknown as Json)).join('\n');
}

describe('Recorder', () => {
  it('Should write the run line first, before lines recorded earlier', () => {
    const seen: TraceLine[] = [];
    const recorder = new Recorder((line) => seen.push(line));
    recorder.write({ kind: 'mark', label: 'early' });
    expect(seen).toEqual([]);
    recorder.begin(run);
    recorder.write({ kind: 'mark', label: 'late' });
    expect(seen.map((line) => (line.kind === 'mark' ? line.label : line.kind))).toEqual(['run', 'early', 'late']);
    expect(recorder.lines).toEqual(seen);
  });

  it('Should stamp lines with microseconds that never decrease', () => {
    const recorder = new Recorder();
    recorder.begin(run);
    for (let count = 0; count < 5; count++) recorder.write({ kind: 'mark', label: 'x' });
    const stamps = recorder.lines.map(({ at_us: at }) => at!);
    expect([...stamps].sort((a, b) => a - b)).toEqual(stamps);
  });

  it('Should give one secret the same name everywhere, also inside texts and paths', () => {
    const text = record(
      frame(`40{"token":"${JWT}"}`),
      { kind: 'mark', label: `seen ${JWT}` },
      {
        kind: 'rest',
        actor: 'a',
        method: 'POST',
        path: '/hooks/hook-key-123456',
        status: 200,
        body: { token: 'hook-key-123456' },
        response_text: '{"ok":true}',
      },
    );
    expect(text).not.toContain(JWT);
    expect(text).toContain('"40{\\"token\\":\\"TOKEN-1\\"}"');
    expect(text).toContain('seen TOKEN-1');
    expect(text).toContain('/hooks/TOKEN-2');
  });

  it('Should replace a secret that was registered after the line was recorded but before the run began', () => {
    const recorder = new Recorder();
    recorder.write({ kind: 'mark', label: `seen ${JWT}` });
    recorder.registerSecret(JWT);
    recorder.begin(run);
    expect(recorder.lines[1]).toMatchObject({ label: 'seen TOKEN-1' });
  });

  it.each(['token', 'password', 'api_key'])(
    'Should replace the value of "%s" in bodies, facts and results without registration',
    (key) => {
      const text = record(
        {
          kind: 'rest',
          actor: 'a',
          method: 'GET',
          path: '/',
          status: 200,
          body: { [key]: 'sesame-1' },
          response_text: `{"deep":[{"${key}":"sesame-2"}],"at":17957649031234567890}`,
        },
        { kind: 'fact', run: 'r', name: 'bob', value: { [key]: 'sesame-3' } },
        {
          kind: 'control',
          run: 'r',
          index: 0,
          trigger: 't',
          person: 'p',
          with: { [key]: 'sesame-4' },
          ok: true,
          result_text: `{"${key}":"sesame-5"}`,
        },
      );
      expect(text).not.toContain('sesame');
      expect(text).toContain('17957649031234567890');
    },
  );

  it('Should keep roles that equal a common word used as a password', () => {
    const text = record(
      { kind: 'rest', actor: 'a', method: 'POST', path: '/', status: 200, body: { password: 'admin' } },
      frame('42["events",{"role":"admin"}]'),
    );
    expect(text).toContain('\\"role\\":\\"admin\\"');
    expect(text).not.toContain('"password":"admin"');
  });

  it('Should replace a secret with quotes in its JSON-escaped form', () => {
    const recorder = new Recorder();
    recorder.registerSecret('pa"ss\\word-1');
    recorder.begin(run);
    recorder.write(frame(`42["x",${JSON.stringify({ p: 'pa"ss\\word-1' })}]`));
    expect(recorder.lines[1]).toMatchObject({ text: '42["x",{"p":"TOKEN-1"}]' });
  });

  it('Should not change the line that it is given', () => {
    const recorder = new Recorder();
    recorder.begin(run);
    const line: TraceLine = { kind: 'fact', run: 'r', name: 'bob', value: { token: 'sesame-1' } };
    recorder.write(line);
    expect(line.value).toEqual({ token: 'sesame-1' });
  });
});

describe('readTrace', () => {
  it('Should read the lines of the recorder without losing a digit', () => {
    const text = record(
      { kind: 'rest', actor: 'a', method: 'GET', path: '/', status: 200, body: { at: 17957649031234567890n } },
      frame('2'),
    );
    const lines = readTrace(`${text}\n\n`, 'a.jsonl');
    expect(lines.map(({ kind }) => kind)).toEqual(['run', 'rest', 'frame']);
    expect(lines[1]).toMatchObject({ body: { at: 17957649031234567890n } });
  });

  it('Should read raw recordings: no run line, numbers for connections, no kind', () => {
    const text = [
      '{"seq":1,"at_us":5,"kind":"frame","actor":"bob","conn":"bob-1","dir":"s2c","text":"2"}',
      '{"at_us":0,"conn":1,"event":"handshake","status":101}',
      '{"at_us":1,"conn":1,"dir":"c2s","base64":"AAA="}',
      '{"at_us":9,"conn":1,"event":"closed"}',
    ].join('\n');
    expect(readTrace(text, 'raw.jsonl')).toMatchObject([
      { kind: 'frame', conn: 'bob-1' },
      { kind: 'open', conn: '1' },
      { kind: 'frame', conn: '1', base64: 'AAA=' },
      { kind: 'close', conn: '1', code: 1005 },
    ]);
  });

  it.each([
    ['an empty file', '', /^a.jsonl: the file is empty/],
    ['text', '{"kind":"mark","label":"x"}\nhello', /^a.jsonl:2: not JSON/],
    ['an array', '[1]', /^a.jsonl:1: expected a JSON object/],
    ['an unknown kind', '{"kind":"picture"}', /^a.jsonl:1: expected "kind" to be one of run, .* got "picture"/],
    [
      'a missing key',
      '{"kind":"frame","dir":"s2c","text":"2"}',
      /^a.jsonl:1: a frame line needs "conn" \(string\), got nothing/,
    ],
    ['a wrong direction', '{"kind":"frame","conn":"c","dir":"up","text":"2"}', /"dir" c2s or s2c, got "up"/],
    ['two contents', '{"kind":"frame","conn":"c","dir":"c2s","text":"2","base64":""}', /either "text" or "base64"/],
    ['a newer format', JSON.stringify({ ...run, format: 2 }), /expected trace format 1, got 2/],
    ['a gap', '{"kind":"mark","label":"x"}\n\n{"kind":"mark","label":"x"}', /^a.jsonl:2: not JSON/],
  ])('Should refuse %s with file and line', (_what, text, message) => {
    expect(() => readTrace(text, 'a.jsonl')).toThrow(TraceError);
    expect(() => readTrace(text, 'a.jsonl')).toThrow(message);
  });
});
