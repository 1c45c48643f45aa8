/**
 * The command line: every command, and what they share.
 *
 * @module
 */
import { Command } from 'commander';
import { addClean } from './clean.js';
import { addClient } from './client.js';
import type { Context } from './context.js';
import { addDemo } from './demo.js';
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
  2  nothing was judged, or the command was not understood
  3  the harness could not finish: a crash, a lost server, Ctrl-C`;

/** Builds the program; running it sets `context.exitCode`. */
export function createProgram(context: Context): Command {
  const program = new Command('owrt')
    .description('Checks a server against the unofficial specification of the Open WebUI realtime protocol.')
    .version(packageVersion())
    .helpCommand(false)
    .showHelpAfterError('(owrt --help shows how)')
    .exitOverride()
    .configureOutput({
      writeOut: context.terminal.out,
      writeErr: context.terminal.err,
      outputError: (text, write) => write(text.replace(/^error: /u, 'owrt: ')),
    })
    .addHelpText('after', EXIT_CODES);
  for (const add of [addServer, addClient, addJudge, addServe, addDemo, addList, addExplain, addVersions, addGenerate, addClean]) add(program, context);
  return program;
}
