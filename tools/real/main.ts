/**
 * `npm run real -- 0.7.2 [--port N] [--ping-interval 1] [--data DIR] [--encryption]`: starts a real Open WebUI.
 * `npm run real -- all-clients --release 0.7.2`: judges the clients of a release.
 *
 * @module
 */
import { judgeClientsOf } from '../clients/release.js';
import { asksForHelp, HELP, parseArguments } from './arguments.js';
import { exitOnSignals } from '../../support/process.js';
import { startRealServer } from './start.js';
import type { RealServer } from './start.js';

let server: RealServer | undefined;
let isStopping = false;
exitOnSignals(async () => {
  isStopping = true;
  await server?.stop();
});
// Ends the server when the parent process was killed, because a killed parent sends no signal.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1_000).unref();

const say = (line: string) => process.stderr.write(`${line}\n`);
async function serve(args: string[]): Promise<void> {
  const options = parseArguments(args);
  say(`starting Open WebUI ${options.product}`);
  server = await startRealServer({ ...options, say });
  process.stdout.write(`${server.url}\n`);
  say('Ctrl-C ends it.');
  await server.ended;
  if (!isStopping) {
    await server.stop();
    throw new Error(`Open WebUI ${options.product} ended by itself.`);
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
