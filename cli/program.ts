/**
 * The command line: all commands, and the help and errors that they share.
 *
 * @module
 */
import { Command } from 'commander';
import { addClean } from './clean.js';
import { addClient } from './client.js';
import type { Context } from './context.js';
import { addDemo } from './demo.js';
import { addExamples } from './examples.js';
import { addExplain } from './explain.js';
import { addGenerate } from './generate.js';
import { addJudge } from './judge.js';
import { addList } from './list.js';
import { addServe } from './serve.js';
import { addServer } from './server.js';
import { addVersions } from './versions.js';
import { packageVersion } from './version.js';

const EXIT_CODES = `
Exit codes:
  0  conformant: something was judged and no MUST failed
  1  at least one MUST failed (--strict: SHOULD too), or a known-failing entry passes
  2  nothing was judged, or the command cannot be carried out as given
  3  the run could not be finished: a lost server, a full disk, Ctrl-C, a fault of owrt`;

const NEXT = `
owrt COMMAND --help lists the options of a command. Without installing: npx open-webui-realtime COMMAND.`;

const GROUPS: readonly [string, readonly ((program: Command, context: Context) => void)[]][] = [
  ['Check:', [addServer, addClient, addJudge, addDemo]],
  ['Develop:', [addServe, addGenerate]],
  ['Look up:', [addList, addExplain, addVersions]],
  ['Clean up:', [addClean]],
];

/** Moves commander's suggestion, which it prints on a line of its own, into the sentence of the error. */
const oneSentence = (text: string): string =>
  text.replace(/^error: /u, 'owrt: ').replace(/\n\(Did you mean (.+)\?\)\n$/u, '; did you mean $1?\n');

/** Builds the program; running it sets `context.exitCode`. */
export function createProgram(context: Context): Command {
  const program = new Command('owrt')
    .description('Check servers and clients against the unofficial specification of the Open WebUI realtime protocol.')
    .version(packageVersion())
    .helpCommand(false)
    .showHelpAfterError('(owrt --help shows how)')
    .exitOverride()
    // Show the usage of each command: it marks an argument as required that commander takes for optional.
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
    .configureOutput({
      writeOut: context.terminal.out,
      writeErr: context.terminal.err,
      outputError: (text, write) => write(oneSentence(text)),
    })
    .addHelpText('after', EXIT_CODES);
  addExamples(program, [
    { command: 'owrt server --quick', description: 'see a run: check the embedded reference server' },
    {
      command:
        'OWRT_PASSWORD=Correct-horse-7 owrt server http://127.0.0.1:8080 --email admin@example.com --trace run.jsonl',
      description: 'check your server and keep the trace for owrt judge',
    },
    { command: 'owrt client --quick -- node bot.mjs', description: 'check a client' },
    { command: 'owrt explain CHANNEL-006', description: 'explain a finding' },
  ]).addHelpText('after', NEXT);
  for (const [heading, adders] of GROUPS) {
    program.commandsGroup(heading);
    for (const add of adders) add(program, context);
  }
  for (const command of program.commands) command.showHelpAfterError(`(owrt ${command.name()} --help shows how)`);
  return program;
}
