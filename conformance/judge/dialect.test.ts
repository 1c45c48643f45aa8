import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import type { TraceLine } from '../trace/line.js';
import { readTrace } from '../trace/read.js';
import { dialectOf, fittingReleases, resemblance } from './dialect.js';

const suite = loadSuite();
const recording = (release: string): TraceLine[] => {
  const url = new URL(`../recordings/open-webui-${release}.jsonl`, import.meta.url);
  return readTrace(readFileSync(url, 'utf8'), url.pathname);
};
const frame = (dir: 'c2s' | 's2c', text: string): TraceLine => ({ kind: 'frame', conn: 'c', dir, text });
const open = frame('s2c', '0{"sid":"e","upgrades":[],"pingTimeout":20000,"pingInterval":25000,"maxPayload":1000000}');

describe('dialect', () => {
  it.each(['0.7.2', '0.12.4'])('Should recognise the recording of %s', (release) => {
    const dialect = dialectOf(recording(release));
    expect(fittingReleases(suite, dialect)).toEqual([release]);
    expect(resemblance(suite, release, dialect)).toBeUndefined();
  });

  it('Should give the reasons for another verified release', () => {
    expect(resemblance(suite, '0.7.2', dialectOf(recording('0.12.4')))).toEqual({
      releases: ['0.12.4'],
      because: [
        'the open packet announces maxPayload 16777216, where 0.7.2 announces 1000000',
        'it speaks "events:note", which 0.7.2 calls "note-events"',
        'it speaks "encryption:available", which 0.7.2 does not have',
      ],
    });
    expect(resemblance(suite, '0.12.4', dialectOf([open]))?.releases, 'before any event').toEqual(['0.6.32', '0.7.2']);
    expect(resemblance(suite, '0.7.2', dialectOf([open, frame('s2c', '42["chat-events",{}]')]))).toEqual({
      releases: ['0.6.32'],
      because: ['it speaks "chat-events", which 0.7.2 calls "events"'],
    });
  });

  it('Should recognise an old server without events by the events that it acknowledges', () => {
    const asked = [open, frame('c2s', '421["events:channel",{}]'), frame('c2s', '422["channel-events",{}]')];
    expect(fittingReleases(suite, dialectOf([...asked, frame('s2c', '432[]')]))).toEqual(['0.6.32']);
    expect(fittingReleases(suite, dialectOf([...asked, frame('s2c', '431[]')]))).toEqual(['0.7.2']);
    expect(fittingReleases(suite, dialectOf([...asked, frame('s2c', '431[]'), frame('s2c', '432[]')]))).toEqual([
      '0.6.32',
      '0.7.2',
    ]);
  });

  it('Should report nothing without evidence, or when no verified release fits better', () => {
    expect(resemblance(suite, '0.7.2', dialectOf([]))).toBeUndefined();
    expect(
      resemblance(
        suite,
        '0.7.2',
        dialectOf([frame('s2c', open.kind === 'frame' ? open.text!.replace('1000000', '5') : '')]),
      ),
    ).toBeUndefined();
    expect(resemblance(suite, '0.9.0', dialectOf([open, frame('s2c', '42["events",{}]')]))).toBeUndefined();
  });
});
