/**
 * `owrt server [URL]`: checks a server.
 *
 * @module
 */
import type { Command } from 'commander';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { checkServer, readRunInputs } from './check-server.js';
import type { Context } from './context.js';
import { addCredentialOptions, credentialsOf, type Credentials } from './credentials.js';
import { checkEmbedded } from './check-embedded.js';
import { addExamples } from './examples.js';
import { Interrupt } from './interrupt.js';
import { findOperand, type FoundOperand } from './operand.js';
import { addRunOptions, parseServerUrl, type RunFlags } from './run-flags.js';

const BUILT_IN_SUBJECT = 'open-webui';
const EXAMPLE_COMMAND = 'owrt server http://HOST:PORT';

type ServerFlags = RunFlags & Credentials & { subject: string };

/** Adds the command. */
export function addServer(program: Command, context: Context): void {
  const command = program
    .command('server')
    .description('Check a server. Lists what it will create there, and deletes all of it when the run ends.')
    .argument(
      '[url]',
      'address of the server, such as http://127.0.0.1:8080 (default: starts the embedded reference ' +
        'server and checks it)',
    )
    .optionsGroup('The server:')
    .option(
      '--subject <name>',
      `adapter that creates users and triggers events: ${BUILT_IN_SUBJECT}, or your own module such as ` +
        './my-subject.mjs',
      BUILT_IN_SUBJECT,
    );
  addCredentialOptions(command).option(
    '--password-file <file>',
    'file to write the password to, when the server has no account and the first one is signed up',
  );
  addRunOptions(command).action(async (urlArgument: string | undefined, parsedFlags: ServerFlags) => {
    const { operand: address, flags } =
      urlArgument === undefined ? findAddress(parsedFlags) : { operand: urlArgument, flags: parsedFlags };
    if (address === undefined) {
      rejectServerOptions(flags, context.env);
      if (!flags.quiet)
        context.terminal.err(
          `owrt: no address was given, so the embedded reference server is checked; ${EXAMPLE_COMMAND} checks yours\n`,
        );
      context.exitCode = await checkEmbedded(['server'], flags, context);
      return;
    }
    const url = parseServerUrl(address);
    const inputs = await readRunInputs(flags);
    const interrupt = new Interrupt(() => {
      context.terminal.err('\nowrt: stopping, and removing what was created; Ctrl-C again stops at once\n');
    });
    try {
      const subjectArguments = flags.subject === BUILT_IN_SUBJECT ? [] : ['--subject', flags.subject];
      const check = {
        repeatArguments: ['server', url, ...subjectArguments],
        url,
        subject: flags.subject,
        credentials: credentialsOf(flags, context.env),
        flags,
      };
      context.exitCode = await checkServer(check, inputs, interrupt, context);
    } finally {
      interrupt.dispose();
    }
  });
  addExamples(command, [
    { command: 'owrt server --quick', description: 'without an address: check the embedded reference server' },
    {
      command:
        'OWRT_PASSWORD=Correct-horse-7 owrt server http://127.0.0.1:8080 --email admin@example.com --trace run.jsonl',
      description: 'check your server and keep the trace for owrt judge',
    },
    {
      command:
        'OWRT_PASSWORD=Correct-horse-7 owrt server http://127.0.0.1:8080 --email admin@example.com ' +
        '--only note --report junit=run.xml',
      description: 'check only notes, with a report for CI',
    },
  ]);
}

/** Finds an address that the parser took for a value of the option before it, as in `--only note http://...`. */
function findAddress(flags: ServerFlags): FoundOperand<ServerFlags> {
  return findOperand(flags, ['only', 'scenario', 'allowUpstream'], (value, option) =>
    // names of requirements have no colon; hosts and files may
    option === 'only' ? value.includes(':') : value.includes('://'),
  );
}

/**
 * Throws on options for a server of the user's, such as an account, when the address is missing: otherwise the embedded
 * server would pass and look like the user's.
 */
function rejectServerOptions(flags: ServerFlags, env: NodeJS.ProcessEnv): void {
  const credentials = credentialsOf(flags, env);
  const [rejected] = [
    ...Object.keys(credentials).map(() => 'an account'),
    ...(flags.subject === BUILT_IN_SUBJECT ? [] : ['--subject']),
    ...(typeof flags.allowUpstream === 'string' ? ['a host for --allow-upstream'] : []),
  ];
  if (rejected !== undefined)
    throw new UsageError(
      `${rejected} was given, but no address of a server: say ${EXAMPLE_COMMAND}, or leave out both for the embedded ` +
        'reference server',
    );
}
