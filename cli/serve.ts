/**
 * `owrt serve`: starts the reference server, to develop a client with it.
 *
 * @module
 */
import type { Command } from 'commander';
import { startReferenceServer } from '../reference-server/index.js';
import { loadSuite } from '../src/suite/load.js';
import { project } from '../src/suite/project.js';
import type { Context } from './context.js';
import { addExamples } from './examples.js';
import { Interrupt } from './interrupt.js';
import { listenError } from './listen-error.js';
import { newestVerified } from './profile-flag.js';
import { parseInteger } from './run-flags.js';

interface ServeFlags {
  port: number;
  host: string;
  profile?: string;
  pingInterval?: number;
  pingTimeout?: number;
  callTimeout?: number;
  encryption?: boolean;
}

const DAY_MS = 86_400_000;

/** Adds the command. */
export function addServe(program: Command, context: Context): void {
  const command = program
    .command('serve')
    .description('Start the reference server and print its URL. Ctrl-C stops it.')
    .option('--port <port>', 'port to listen on; 0 picks a free one', (text) => parseInteger(text, 0, 65_535), 0)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--profile <release>', 'release to behave like (default: the newest verified one)')
    .option('--ping-interval <ms>', 'milliseconds between two pings', (text) => parseInteger(text, 10, DAY_MS))
    .option('--ping-timeout <ms>', 'milliseconds a pong may take', (text) => parseInteger(text, 10, DAY_MS))
    .option('--call-timeout <ms>', "milliseconds the answer to a plugin's call may take; 0: no limit", (text) =>
      parseInteger(text, 0, DAY_MS),
    )
    .option('--encryption', 'let admins encrypt channels, in releases that can')
    .action(async (flags: ServeFlags) => {
      await serve(flags, context);
    });
  addExamples(command, [
    { command: 'owrt serve', description: 'behave like the newest verified release, on a free port', endless: true },
    {
      command: 'owrt serve --profile 0.7.2 --port 8080',
      description: 'behave like an older release, on a given port',
      endless: true,
    },
  ]);
}

async function serve(flags: ServeFlags, { terminal }: Context): Promise<void> {
  const suite = loadSuite();
  // throws for an unknown release
  const profile = project(suite, flags.profile ?? newestVerified(suite)).release.version;
  const interrupt = new Interrupt(() => undefined);
  try {
    const server = await startReferenceServer({
      suite,
      profile,
      port: flags.port,
      host: flags.host,
      ...(flags.pingInterval === undefined ? {} : { pingInterval: flags.pingInterval }),
      ...(flags.pingTimeout === undefined ? {} : { pingTimeout: flags.pingTimeout }),
      ...(flags.callTimeout === undefined ? {} : { callTimeout: flags.callTimeout }),
      ...(flags.encryption ? { encryption: true } : {}),
    }).catch((error: unknown) => {
      throw listenError(error, flags, { flag: '--host', advice: 'choose another --port, or 0 for a free one' });
    });
    terminal.out(`${server.url}\n`);
    terminal.err(`reference server, profile ${profile}; everything is in memory; Ctrl-C stops it\n`);
    await interrupt.wait();
    await server.close();
  } finally {
    interrupt.dispose();
  }
}
