/**
 * Options of the commands that run against a server, `server` and `demo`.
 *
 * @module
 */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { UsageError } from '../conformance/runner/shared/errors.js';
import type { ReportFlags } from './finish.js';
import { addReportOptions } from './report-options.js';

/** Options of a run. */
export interface RunFlags extends ReportFlags {
  profile?: string;
  quick?: boolean;
  allowFunctions?: boolean;
  allowUpstream?: string | true;
  parallel?: number;
  scenario?: string[];
  trace?: string;
}

/** Adds the options for the run, then the options for reports. */
export function addRunOptions(command: Command): Command {
  command
    .optionsGroup('What is checked:')
    .option('--profile <release>', 'apply the rules of this release, whatever version the server reports')
    .option('--quick', 'leave out slow scenarios, which wait for timeouts, such as missing pings')
    .option(
      '--allow-functions',
      'install a plugin (a "function" of Open WebUI) while the run lasts, to check what plugins can do',
    )
    .option(
      '--allow-upstream [host]',
      'add a scripted language model (an upstream of the server) while the run lasts, to check completions; host: ' +
        'name or address under which the server reaches this machine (default: 127.0.0.1)',
    )
    .option(
      '--scenario <file...>',
      'run these scenario files instead of the bundled ones; to run some bundled ones too, name them with --only',
    )
    .optionsGroup('What is printed and written:')
    .option('--trace <file>', 'write the trace, which owrt judge reads');
  addParallelOption(
    command,
    'scenarios to run at a time (default: 6, or 24 when the server creates a user within milliseconds)',
    64,
  );
  return addReportOptions(command);
}

/** Adds `--parallel`, and `--lanes`, which was its name until 0.1. */
export function addParallelOption(command: Command, description: string, max: number): void {
  const parse = (text: string): number => parseInteger(text, 1, max);
  command
    .optionsGroup('What is checked:')
    .option('--parallel <n>', description, parse)
    .addOption(new Option('--lanes <n>').argParser(parse).hideHelp());
  command.on('option:lanes', (text: string) => {
    command.setOptionValueWithSource('parallel', parse(text), 'cli');
  });
}

/** Parses a whole number between two bounds. */
export function parseInteger(text: string, min: number, max: number): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value < min || value > max) {
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  }
  return value;
}

/** Checks the address of a server, and returns it without a trailing slash. */
export function parseServerUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError(`"${text}" is no address of a server; write it as http://HOST:PORT or https://HOST`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('leave the user and the password out of the URL; give them in OWRT_EMAIL and OWRT_PASSWORD');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, '');
}
