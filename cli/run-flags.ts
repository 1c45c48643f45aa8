/**
 * Options of the commands that run against a server, `server` and `demo`.
 *
 * @module
 */
import { InvalidArgumentError, type Command } from 'commander';
import { UsageError } from '../conformance/runner/shared/errors.js';
import type { ReportFlags } from './finish.js';
import { addReportOptions } from './report-options.js';

/** What the user may say about a run. */
export interface RunFlags extends ReportFlags {
  profile?: string;
  quick?: boolean;
  allowFunctions?: boolean;
  allowUpstream?: string | true;
  lanes?: number;
  scenario?: string[];
  trace?: string;
}

/** Adds the options about what is run, then those about what is reported. */
export function addRunOptions(command: Command): Command {
  command
    .optionsGroup('What is checked:')
    .option('--profile <release>', 'apply the rules of this release, whatever the server calls itself')
    .option('--quick', 'leave out the slow lane, which waits for real time')
    .option(
      '--allow-functions',
      'install a small function on the server while the run lasts, to check what plugins can do',
    )
    .option(
      '--allow-upstream [host]',
      'add a scripted language model to the server while the run lasts, to check completions; host: where the server finds this machine (default: 127.0.0.1)',
    )
    .option('--scenario <file...>', 'run these scenario files; alone, unless --only names more')
    .option('--lanes <n>', 'scenarios in parallel (default: 6, on a quick server 24)', (text) =>
      parseWhole(text, 1, 64),
    )
    .optionsGroup('What is told:')
    .option('--trace <file>', 'keep the trace, for owrt judge');
  return addReportOptions(command);
}

/** Parses a whole number between two bounds. */
export function parseWhole(text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value < least || value > most) {
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

/** Checks the address of a server; answers it without a trailing slash. */
export function parseServerUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError(`"${text}" is no address of a server; write it as http://HOST:PORT or https://HOST`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('take the user and password out of the URL; give them with OWRT_EMAIL and OWRT_PASSWORD');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, '');
}
