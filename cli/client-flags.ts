/**
 * Options of `owrt client`, and which of them contradict each other.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../conformance/runner/shared/errors.js';
import type { ReportFlags } from './finish.js';
import { addReportOptions } from './report-options.js';
import { addParallelOption, parseInteger } from './run-flags.js';

/** Options of `owrt client`. */
export interface ClientFlags extends ReportFlags {
  profile?: string;
  quick?: boolean;
  listen?: string | true;
  env?: ReadonlyMap<string, string>;
  lacks?: string[];
  oneShot?: boolean;
  static?: string;
  parallel?: number;
  arrival?: number;
  trace?: string;
}

/** An address to listen on. */
export interface ListenAddress {
  host?: string;
  port?: number;
}

const CLIENT_VARIABLES = ['OWRT_URL', 'OWRT_TOKEN', 'OWRT_EMAIL', 'OWRT_PASSWORD', 'OWRT_MODEL'];
const ABILITIES = ['calls', 'channels'];

/** Adds the options for the client, then the options for reports. */
export function addClientOptions(command: Command): Command {
  command
    .optionsGroup('The client:')
    .option(
      '--env <name=name...>',
      'set another variable of the client to the same value, such as WEBUI_URL=OWRT_URL',
      parseEnv,
    )
    .option(
      '--listen [address]',
      'start no client: print the address for a phone, a browser or a bot, and wait; address: HOST:PORT',
    )
    .option('--static <dir>', 'serve the built web client in this folder, next to the API')
    .option('--one-shot', 'the client asks for one completion and exits; OWRT_MODEL names the model to ask')
    .option('--lacks <what...>', `abilities that the client lacks: ${ABILITIES.join(', ')}`, parseLacks)
    .option('--arrival <seconds>', 'seconds the client may take to connect (default: 10)', (text) =>
      parseInteger(text, 1, 600),
    )
    .optionsGroup('What is checked:')
    .option(
      '--profile <release>',
      'release that the scripted server behaves like, and whose rules apply (default: the newest verified)',
    )
    .option('--quick', 'leave out slow scenarios, which wait for timeouts, such as missing pings')
    .optionsGroup('What is printed and written:')
    .option('--trace <file>', 'write the trace, which owrt judge reads');
  addParallelOption(command, 'clients to run at a time (default: 12)', 32);
  return addReportOptions(command);
}

/** Throws on options that contradict each other; the message says what to do instead. */
export function checkClientFlags(
  clientCommand: readonly string[],
  { listen, oneShot, static: staticFolder, env }: ClientFlags,
): void {
  if (clientCommand.length === 0 && listen === undefined)
    throw new UsageError(
      'say what starts the client, as in owrt client -- node bot.mjs, or --listen for a client that you start yourself',
    );
  if (clientCommand.length > 0 && listen !== undefined)
    throw new UsageError('--listen is for clients that you start yourself; leave out the command, or --listen');
  if (oneShot && listen !== undefined)
    throw new UsageError('--one-shot is for commands, whose end can be seen; leave it out, or --listen');
  if (staticFolder !== undefined && !existsSync(join(staticFolder, 'index.html')))
    throw new UsageError(
      `--static ${staticFolder}: there is no index.html in it; give the folder of a built web client`,
    );
  const usedNames = [
    ...clientCommand.flatMap((word) => [...word.matchAll(/\{(OWRT_\w*)\}/gu)].map(([, name]) => name!)),
    ...(env?.values() ?? []),
  ];
  const unknownName = usedNames.find((name) => !CLIENT_VARIABLES.includes(name));
  if (unknownName !== undefined)
    throw new UsageError(
      `{${unknownName}} in the command is not a variable of the client; there are ` +
        `${CLIENT_VARIABLES.map((name) => `{${name}}`).join(', ')}`,
    );
  if (usedNames.includes('OWRT_MODEL') && !oneShot)
    throw new UsageError('OWRT_MODEL is only set with --one-shot, for a client that asks for a completion and exits');
}

/** Parses `HOST:PORT` or `PORT`. */
export function parseListen(flag: string | true): ListenAddress {
  if (flag === true) return {};
  const parts = /^(?:(.+):)?(\d{1,5})$/u.exec(flag);
  if (!parts || Number(parts[2]) > 65_535) throw new UsageError(`--listen ${flag}: write it as HOST:PORT or PORT`);
  return { ...(parts[1] === undefined ? {} : { host: parts[1] }), port: Number(parts[2]) };
}

/** The options that repeat a run, as arguments. */
export function flagArguments({
  profile,
  listen,
  env = new Map(),
  static: staticFolder,
  lacks,
  oneShot,
  arrival,
}: ClientFlags): string[] {
  return [
    ...(profile === undefined ? [] : ['--profile', profile]),
    ...[...env].flatMap(([name, variable]) => ['--env', `${name}=${variable}`]),
    ...(staticFolder === undefined ? [] : ['--static', staticFolder]),
    ...(lacks === undefined ? [] : ['--lacks', ...lacks]),
    ...(oneShot ? ['--one-shot'] : []),
    ...(arrival === undefined ? [] : ['--arrival', String(arrival)]),
    ...(listen === undefined ? [] : ['--listen', ...(listen === true ? [] : [listen])]),
  ];
}

function parseEnv(text: string, earlier: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [name, variable, ...more] = text.split('=');
  if (
    name === undefined ||
    name === '' ||
    variable === undefined ||
    !CLIENT_VARIABLES.includes(variable) ||
    more.length > 0
  )
    throw new UsageError(`--env ${text}: write it as NAME=${CLIENT_VARIABLES.join(' or NAME=')}`);
  return new Map([...earlier, [name, variable]]);
}

function parseLacks(text: string, earlier: string[] = []): string[] {
  const abilities = text.split(',');
  const unknownAbility = abilities.find((what) => !ABILITIES.includes(what));
  if (unknownAbility !== undefined)
    throw new UsageError(`--lacks ${unknownAbility}: a client can lack ${ABILITIES.join(' and ')}`);
  return [...earlier, ...abilities];
}
