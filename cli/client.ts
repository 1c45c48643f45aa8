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
import { addClientOptions, checkClientFlags, parseListen, flagArguments, type ClientFlags } from './client-flags.js';
import type { Context } from './context.js';
import { addExamples } from './examples.js';
import { finish, readKnownFailing, type RunInputs, type RunOutcome } from './finish.js';
import { Interrupt } from './interrupt.js';
import { listenError } from './listen-error.js';
import { assertOnlyMatches } from './only.js';
import { newestVerified } from './profile-flag.js';
import { TerminalProgress } from './progress.js';
import { checkReportFlags } from './report-options.js';
import { openTrace, combineTrouble, type TraceFile } from './trace-file.js';

/** One hour for a client to connect with `--listen`, since a person may have to start it. */
const LISTEN_ARRIVAL_MS = 3_600_000;

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
    {
      command: 'owrt client --quick -- node bot.mjs',
      description: 'check a client that reads OWRT_URL and OWRT_TOKEN',
    },
    {
      command: 'owrt client --only CLIENT-021 --env WEBUI_URL=OWRT_URL --env WEBUI_KEY=OWRT_TOKEN -- node my-bot.mjs',
      description: 'check one requirement, on a client that reads other variables',
    },
    {
      command: "owrt client --one-shot -- node ask.mjs {OWRT_URL} {OWRT_TOKEN} {OWRT_MODEL} 'Say hello'",
      description: 'check a command that asks for one completion and exits',
    },
    {
      command: 'owrt client --listen',
      description: 'check a phone or a browser: prints the address to connect to',
      endless: true,
    },
  ]);
  command.action(async (clientCommand: string[], flags: ClientFlags) => {
    context.exitCode = await runClientCheck(clientCommand, flags, context);
  });
}

async function runClientCheck(clientCommand: string[], flags: ClientFlags, context: Context): Promise<number> {
  checkClientFlags(clientCommand, flags);
  const listen = flags.listen === undefined ? undefined : parseListen(flags.listen);
  const suite = loadSuite();
  const profile = project(suite, flags.profile ?? newestVerified(suite)).release.version;
  checkReportFlags(flags);
  assertOnlyMatches(flags.only ?? [], suite, 'client');
  const inputs: RunInputs = {
    suite,
    scenarios: [],
    knownFailing: flags.knownFailing === undefined ? undefined : readKnownFailing(flags.knownFailing, suite),
  };
  const startedAt = performance.now();
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
        ? commandHost({ command: clientCommand, variableNames: flags.env ?? new Map(), env: context.env })
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
      ...(flags.static === undefined ? {} : { staticFolder: flags.static }),
      ...(listen === undefined ? {} : { listen, arrival: LISTEN_ARRIVAL_MS }),
      ...(flags.arrival === undefined ? {} : { arrival: flags.arrival * 1000 }),
    }).catch((error: unknown) => {
      throw listenError(
        error,
        { host: '127.0.0.1', port: 0, ...listen },
        { flag: '--listen', advice: 'say --listen with another port, or without one' },
      );
    });
    progress.end();
    return finish(
      outcomeOf(result, host, { clientCommand, flags, startedAt, trace }),
      result.lines,
      flags,
      inputs,
      context,
    );
  } finally {
    progress.end();
    trace?.close();
    await server.close();
    interrupt.dispose();
  }
}

function outcomeOf(
  { judgement, left: notRemoved, interrupted, trouble }: ClientRunResult,
  host: ClientHost,
  {
    clientCommand,
    flags,
    startedAt,
    trace,
  }: { clientCommand: string[]; flags: ClientFlags; startedAt: number; trace: TraceFile | undefined },
): RunOutcome {
  const baseArguments = ['client', ...flagArguments(flags)];
  const commandArguments = clientCommand.length > 0 ? ['--', ...clientCommand] : [];
  const reasons = [...(trouble === undefined ? [] : [trouble]), ...notRemoved].join(' ');
  const traceIsComplete = flags.trace !== undefined && trace?.trouble === undefined;
  return {
    command: 'client',
    target: host.name,
    forced: flags.profile !== undefined,
    judgement,
    seconds: (performance.now() - startedAt) / 1000,
    left: [],
    interrupted,
    ...combineTrouble(reasons === '' ? undefined : reasons, trace),
    invocationArguments: (reportArguments) => [
      ...baseArguments,
      ...(flags.quick ? ['--quick'] : []),
      ...(flags.trace === undefined ? [] : ['--trace', flags.trace]),
      ...reportArguments,
      ...commandArguments,
    ],
    replayArguments: (id) =>
      traceIsComplete ? ['judge', flags.trace!, '--only', id] : [...baseArguments, '--only', id, ...commandArguments],
  };
}
