/**
 * `npm run real -- 0.7.2 [--port N] [--ping-interval 1] [--data DIR] [--encryption]`: a real Open WebUI to judge or to look at.
 *
 * @module
 */
import { parseArguments } from './arguments.js';
import { exitOnSignals } from '../process.js';
import { startReal } from './start.js';
import type { Real } from './start.js';

let real: Real | undefined;
let leaving = false;
exitOnSignals(async () => {
  leaving = true;
  await real?.stop();
});
// A parent that was killed says nothing; the server must not outlive it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1_000).unref();

const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const options = parseArguments(process.argv.slice(2));
  say(`starting Open WebUI ${options.version}`);
  real = await startReal({ ...options, say });
  process.stdout.write(`${real.url}\n`);
  say('Ctrl-C ends it.');
  await real.ended;
  if (!leaving) {
    await real.stop();
    throw new Error(`Open WebUI ${options.version} has ended by itself.`);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
