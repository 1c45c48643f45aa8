/**
 * `owrt client -- COMMAND`: is this client conformant?
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { startBehind } from '../../conformance/client/behind.js';
import { commandHost, listeningHost, runClient, type ClientHost, type ClientRunResult } from '../../conformance/client/index.js';
import { UsageError } from '../../conformance/runner/errors.js';
import { openWebui } from '../../conformance/subjects/open-webui/index.js';
import { loadSuite } from '../suite/load.js';
import { project } from '../suite/project.js';
import type { Context } from './context.js';
import { finish, readKnownFailing, type Draft, type ReportFlags, type Surroundings } from './finish.js';
import { Interrupt } from './interrupt.js';
import { assertOnly } from './only.js';
import { newestVerified } from './profile-flag.js';
import { TerminalProgress } from './progress.js';
import { addReportOptions, checkReportFlags } from './report-options.js';
import { parseWhole } from './run-flags.js';
import { shellWord } from './shell-word.js';
import { TraceFile } from './trace-file.js';

interface ClientFlags extends ReportFlags {
  profile?: string;
  quick?: boolean;
  listen?: string | true;
  env?: ReadonlyMap<string, string>;
  lacks?: string[];
  oneShot?: boolean;
  static?: string;
  lanes?: number;
  arrival?: number;
  trace?: string;
}

const GIVEN = ['OWRT_URL', 'OWRT_TOKEN', 'OWRT_EMAIL', 'OWRT_PASSWORD'];
const LACKABLE = ['calls', 'channels'];

/** Adds the command. */
export function addClient(program: Command, context: Context): void {
  const command = program
    .command('client')
    .description('Check a client: starts a scripted server, and the client with OWRT_URL and OWRT_TOKEN.')
    .argument('[command...]', 'what starts the client, after --; {OWRT_URL} and {OWRT_TOKEN} in it are filled in')
    .option('--profile <release>', 'release that the server plays, and whose rules are applied (default: the newest verified)')
    .option('--listen [address]', 'start nothing, and say where a phone, a browser or a bot shall connect; address: HOST:PORT')
    .option('--env <name=name...>', 'give the client a variable under the name that it expects, such as WEBUI_URL=OWRT_URL', parseEnv)
    .option('--lacks <what...>', `what the client does not do: ${LACKABLE.join(', ')}`, parseLacks)
    .option('--one-shot', 'the client asks for one completion and ends, as commands do')
    .option('--static <dir>', 'folder of a built web client, to be served beside the API')
    .option('--quick', 'leave out the slow lane, which waits for real time')
    .option('--lanes <n>', 'clients at a time (default: 8)', (text) => parseWhole(text, 1, 32))
    .option('--arrival <seconds>', 'how long the client may take to connect (default: 10)', (text) => parseWhole(text, 1, 600))
    .option('--trace <file>', 'keep the trace, for owrt judge');
  addReportOptions(command).addHelpText('after', '\nExample:\n  owrt client -- node bot.mjs');
  command.action(async (words: string[], flags: ClientFlags) => {
    context.exitCode = await checkClient(words, flags, context);
  });
}

async function checkClient(words: string[], flags: ClientFlags, context: Context): Promise<number> {
  if (words.length === 0 && flags.listen === undefined) throw new UsageError('say what starts the client, as in owrt client -- node bot.mjs, or --listen for a client that you start yourself');
  if (words.length > 0 && flags.listen !== undefined) throw new UsageError('--listen is for clients that you start yourself; leave out the command, or --listen');
  if (flags.static !== undefined && !existsSync(join(flags.static, 'index.html'))) throw new UsageError(`--static ${flags.static}: there is no index.html in it; give the folder of a built web client`);
  const suite = loadSuite();
  const profile = flags.profile ?? newestVerified(suite);
  project(suite, profile);
  checkReportFlags(flags);
  assertOnly(flags.only ?? [], suite);
  const prepared: Surroundings = { suite, scenarios: [], known: flags.knownFailing === undefined ? undefined : readKnownFailing(flags.knownFailing, suite) };
  const started = performance.now();
  const interrupt = new Interrupt(() => context.terminal.err('\nowrt: stopping the client; Ctrl-C again stops at once\n'));
  const progress = new TerminalProgress(context.terminal);
  const trace = flags.trace === undefined ? undefined : new TraceFile(flags.trace);
  const server = await startBehind(suite, profile);
  try {
    const host = flags.listen === undefined ? commandHost({ words, names: flags.env ?? new Map(), env: context.env }) : listeningHost((line) => progress.say(line));
    const result = await runClient({
      upstream: server.url, token: server.token, suite, profile, subject: openWebui, host, progress, signal: interrupt.signal,
      quick: flags.quick ?? false, onLine: (line) => trace?.write(line),
      ...(flags.lacks === undefined ? {} : { lacks: flags.lacks }),
      ...(flags.oneShot ? { oneShot: true } : {}),
      ...(flags.only === undefined ? {} : { only: flags.only }),
      ...(flags.lanes === undefined ? {} : { lanes: flags.lanes }),
      ...(flags.static === undefined ? {} : { statics: flags.static }),
      ...(flags.listen === undefined ? {} : { listen: parseListen(flags.listen), arrival: 3_600_000 }),
      ...(flags.arrival === undefined ? {} : { arrival: flags.arrival * 1000 }),
    });
    progress.end();
    return finish(draftOf(result, host, { words, flags, started }), result.lines, flags, prepared, context);
  } finally {
    progress.end();
    trace?.close();
    await server.close();
    interrupt.dispose();
  }
}

function draftOf({ judgement, left, interrupted, trouble }: ClientRunResult, host: ClientHost, { words, flags, started }: { words: string[]; flags: ClientFlags; started: number }): Draft {
  const profile = flags.profile === undefined ? [] : ['--profile', flags.profile];
  const renamed = [...(flags.env ?? [])].flatMap(([name, ours]) => ['--env', `${name}=${ours}`]);
  const statics = flags.static === undefined ? [] : ['--static', flags.static];
  const lacks = flags.lacks === undefined ? [] : ['--lacks', ...flags.lacks];
  return {
    command: 'client', target: host.name, forced: flags.profile !== undefined, judgement, seconds: (performance.now() - started) / 1000, left, interrupted,
    ...(trouble === undefined ? {} : { trouble }),
    replay: (id) => [
      ...(flags.trace === undefined ? ['owrt', 'client', ...profile, ...renamed, ...statics, ...lacks, ...(flags.oneShot ? ['--one-shot'] : []), '--only', id, ...(words.length > 0 ? ['--', ...words] : ['--listen'])] : ['owrt', 'judge', flags.trace, '--only', id]),
    ].map(shellWord).join(' '),
  };
}

function parseEnv(text: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [name, ours] = text.split('=');
  if (name === undefined || name === '' || ours === undefined || !GIVEN.includes(ours)) throw new UsageError(`--env ${text}: write it as NAME=${GIVEN.join(' or NAME=')}`);
  return new Map([...before, [name, ours]]);
}

function parseLacks(text: string, before: string[] = []): string[] {
  const lacks = text.split(',');
  const unknown = lacks.find((what) => !LACKABLE.includes(what));
  if (unknown !== undefined) throw new UsageError(`--lacks ${unknown}: a client can lack ${LACKABLE.join(' and ')}`);
  return [...before, ...lacks];
}

function parseListen(flag: string | true): { host?: string; port?: number } {
  if (flag === true) return {};
  const parts = /^(?:(.+):)?(\d{1,5})$/.exec(flag);
  if (!parts || Number(parts[2]) > 65_535) throw new UsageError(`--listen ${flag}: write it as HOST:PORT or PORT`);
  return { ...(parts[1] === undefined ? {} : { host: parts[1] }), port: Number(parts[2]) };
}
