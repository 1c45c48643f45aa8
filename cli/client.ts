/**
 * `owrt client -- COMMAND`: checks a client.
 *
 * @module
 */
import type { Command } from 'commander';
import { startEmbeddedServer } from './embedded-server.js';
import {
  commandHost,
  killClients,
  listeningHost,
  runClient,
  type ClientHost,
  type ClientRunResult,
} from '../conformance/runner/client/run-client.js';
import { openWebui } from '../conformance/subjects/open-webui/index.js';
import { loadSuite } from '../src/suite/load.js';
import { project } from '../src/suite/project.js';
import { addClientOptions, checkClientFlags, parseListen, wordsOf, type ClientFlags } from './client-flags.js';
import type { Context } from './context.js';
import { addExamples } from './examples.js';
import { finish, readKnownFailing, type ReportContext, type RunOutcome } from './finish.js';
import { Interrupt } from './interrupt.js';
import { listenError } from './listen-error.js';
import { assertOnly } from './only.js';
import { newestVerified } from './profile-flag.js';
import { TerminalProgress } from './progress.js';
import { checkReportFlags } from './report-options.js';
import { openTrace, troubleOf, type TraceFile } from './trace-file.js';

/** One hour for a client to connect with `--listen`, since a person may have to start it. */
const LISTEN_MS = 3_600_000;

/** Adds the command. */
export function addClient(program: Command, context: Context): void {
  const command = program
    .command('client')
    .description('Check a client: start a scripted server, and the client with OWRT_URL and OWRT_TOKEN.')
    .argument(
      '[command...]',
      'command that starts the client, after --; {OWRT_URL} and other variables in it are filled in',
    );
  addExamples(addClientOptions(command), [
    { command: 'owrt client --quick -- node bot.mjs', says: 'check a client that reads OWRT_URL and OWRT_TOKEN' },
    {
      command: 'owrt client --only CLIENT-021 --env WEBUI_URL=OWRT_URL --env WEBUI_KEY=OWRT_TOKEN -- node my-bot.mjs',
      says: 'check one requirement, on a client that reads other variables',
    },
    {
      command: "owrt client --one-shot -- node ask.mjs {OWRT_URL} {OWRT_TOKEN} {OWRT_MODEL} 'Say hello'",
      says: 'check a command that asks for one completion and exits',
    },
    {
      command: 'owrt client --listen',
      says: 'check a phone or a browser: prints the address to connect to',
      endless: true,
    },
  ]);
  command.action(async (words: string[], flags: ClientFlags) => {
    context.exitCode = await checkClient(words, flags, context);
  });
}

async function checkClient(words: string[], flags: ClientFlags, context: Context): Promise<number> {
  checkClientFlags(words, flags);
  const listen = flags.listen === undefined ? undefined : parseListen(flags.listen);
  const suite = loadSuite();
  const profile = project(suite, flags.profile ?? newestVerified(suite)).release.version;
  checkReportFlags(flags);
  assertOnly(flags.only ?? [], suite, 'client');
  const prepared: ReportContext = {
    suite,
    scenarios: [],
    known: flags.knownFailing === undefined ? undefined : readKnownFailing(flags.knownFailing, suite),
  };
  const started = performance.now();
  const interrupt = new Interrupt(
    () => context.terminal.err('\nowrt: stopping the client; Ctrl-C again stops at once\n'),
    killClients,
  );
  const progress = new TerminalProgress(context.terminal, flags);
  const trace = openTrace(flags.trace, progress);
  const server = await startEmbeddedServer(suite, profile);
  try {
    const host =
      listen === undefined
        ? commandHost({ command: words, variableNames: flags.env ?? new Map(), env: context.env })
        : listeningHost((line) => progress.ask(line), listen.host);
    const result = await runClient({
      upstream: server.url,
      token: server.token,
      suite,
      profile,
      subject: openWebui,
      host,
      progress,
      signal: interrupt.signal,
      quick: flags.quick ?? false,
      onLine: (line) => trace?.write(line),
      ...(flags.lacks === undefined ? {} : { lacks: flags.lacks }),
      ...(flags.oneShot ? { oneShot: true } : {}),
      ...(flags.only === undefined ? {} : { only: flags.only }),
      ...(flags.parallel === undefined ? {} : { parallel: flags.parallel }),
      ...(flags.static === undefined ? {} : { statics: flags.static }),
      ...(listen === undefined ? {} : { listen, arrival: LISTEN_MS }),
      ...(flags.arrival === undefined ? {} : { arrival: flags.arrival * 1000 }),
    }).catch((error: unknown) => {
      throw listenError(
        error,
        { host: '127.0.0.1', port: 0, ...listen },
        { flag: '--listen', advice: 'say --listen with another port, or without one' },
      );
    });
    progress.end();
    return finish(outcomeOf(result, host, { words, flags, started, trace }), result.lines, flags, prepared, context);
  } finally {
    progress.end();
    trace?.close();
    await server.close();
    interrupt.dispose();
  }
}

function outcomeOf(
  { judgement, left, interrupted, trouble }: ClientRunResult,
  host: ClientHost,
  {
    words,
    flags,
    started,
    trace,
  }: { words: string[]; flags: ClientFlags; started: number; trace: TraceFile | undefined },
): RunOutcome {
  const again = ['client', ...wordsOf(flags)];
  const command = words.length > 0 ? ['--', ...words] : [];
  const wrong = [...(trouble === undefined ? [] : [trouble]), ...left].join(' ');
  const whole = flags.trace !== undefined && trace?.trouble === undefined;
  return {
    command: 'client',
    target: host.name,
    forced: flags.profile !== undefined,
    judgement,
    seconds: (performance.now() - started) / 1000,
    left: [],
    interrupted,
    ...troubleOf(wrong === '' ? undefined : wrong, trace),
    invocation: (options) => [
      ...again,
      ...(flags.quick ? ['--quick'] : []),
      ...(flags.trace === undefined ? [] : ['--trace', flags.trace]),
      ...options,
      ...command,
    ],
    replay: (id) => (whole ? ['judge', flags.trace!, '--only', id] : [...again, '--only', id, ...command]),
  };
}
