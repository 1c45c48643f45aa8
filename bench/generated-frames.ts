/**
 * Sends generated frames to the reference server, which must not crash, send events to others or use more memory.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { run, tail } from '../support/run.js';
import type { Figure } from './table.js';

/** Runs `npm run fuzz` with this number of frames. */
export async function measureGeneratedFrames(frames: number): Promise<Figure> {
  const script = fileURLToPath(new URL('../proofs/fuzz/main.ts', import.meta.url));
  const result = await run(process.execPath, [...process.execArgv, script, String(frames)]);
  if (result?.code !== 0)
    throw new Error(
      `The generated frames found something:\n${tail(`${result?.stdout ?? ''}\n${result?.stderr ?? ''}`)}`,
    );
  const [, growth = '?', seconds = '?'] = /memory (\S+ %).* ([\d.]+ s)/.exec(result.stdout) ?? [];
  return {
    what: 'generated frames',
    command: `npm run fuzz -- ${frames}`,
    figure: `no crash, no event to others, memory ${growth}, ${seconds}`,
    target: '<= 10 % memory',
    isMet: true,
  };
}
