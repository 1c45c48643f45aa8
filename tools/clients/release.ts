/**
 * `npm run real -- all-clients --release R [--quick] [--trace FILE]`: judges the web client of one release of Open
 * WebUI in Chromium, and this library.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import { loadSuite } from '../../src/suite/load.js';
import { project } from '../../src/suite/project.js';
import { owrt } from '../../support/command.js';
import { officialClient, ownInNode } from './web.js';

/**
 * Judges the clients of a release one after the other.
 *
 * @returns the highest exit code.
 * @throws Error with one sentence when the release is unknown or cannot be downloaded.
 */
export async function judgeClientsOf(args: string[], say: (line: string) => void): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { release: { type: 'string' }, quick: { type: 'boolean', default: false }, trace: { type: 'string' } },
  });
  const { release } = values;
  if (release === undefined) throw new Error('Say which release: npm run real -- all-clients --release 0.10.2');
  project(loadSuite(), release);
  const { statics, command } = await officialClient(release, say);
  const commonArgs = ['client', '--profile', release, ...(values.quick ? ['--quick'] : [])];
  const trace = values.trace === undefined ? [] : ['--trace', values.trace];
  const codes: number[] = [];
  for (const args of [
    [...commonArgs, '--arrival', '60', '--parallel', '3', '--static', statics, ...trace, '--', ...command],
    [...commonArgs, '--', ...ownInNode().command],
  ]) {
    const { code, stdout, stderr } = await owrt(args);
    process.stdout.write(stdout);
    if (code !== 0 && code !== 1) say(stderr);
    codes.push(code ?? 3);
  }
  return Math.max(...codes);
}
