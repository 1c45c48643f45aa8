/**
 * `npm run real -- 0.7.2 [--port N] [--ping-interval 1] [--data DIR] [--encryption]`: starts a real Open WebUI.
 * `npm run real -- all-clients --release 0.7.2`: judges the clients of a release.
 *
 * @module
 */
import { judgeClientsOf } from '../clients/release.js';
import { asksForHelp, HELP, parseArguments } from './arguments.js';
import { exitOnSignals } from '../../support/process.js';
import { startReal } from './start.js';
import type { Real } from './start.js';

let real: Real | undefined;
let leaving = false;
exitOnSignals(async () => {
  leaving = true;
  await real?.stop();
});
// Ends the server when the parent process was killed, because a killed parent sends no signal.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1_000).unref();

const say = (line: string) => process.stderr.write(`${line}\n`);
async function serve(args: string[]): Promise<void> {
  const options = parseArguments(args);
  say(`starting Open WebUI ${options.version}`);
  real = await startReal({ ...options, say });
  process.stdout.write(`${real.url}\n`);
  say('Ctrl-C ends it.');
  await real.ended;
  if (!leaving) {
    await real.stop();
    throw new Error(`Open WebUI ${options.version} ended by itself.`);
  }
}

try {
  const [first, ...others] = process.argv.slice(2);
  if (asksForHelp(process.argv.slice(2))) process.stdout.write(HELP);
  else if (first === 'all-clients') process.exitCode = await judgeClientsOf(others, say);
  else await serve(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
