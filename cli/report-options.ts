/**
 * Options that `server`, `judge` and `demo` share.
 *
 * @module
 */
import type { Command } from 'commander';
import type { ReportFlags } from './finish.js';
import { assertWritable, parseReportFlag } from './report-flag.js';

/** Adds the options about what is reported and where. */
export function addReportOptions(command: Command): Command {
  return command
    .optionsGroup('What is checked:')
    .option(
      '--only <pattern...>',
      'requirement ids, scenario ids or globs, such as CHANNEL-* (after the first argument)',
    )
    .option('--known-failing <file>', 'requirement ids that may fail, one a line; one that passes is an error')
    .option('--strict', 'a SHOULD that does not hold is a failure too')
    .optionsGroup('What is told:')
    .option(
      '--report <format=file,...>',
      'write any of json=FILE, junit=FILE, html=FILE, md=FILE, badge=FILE',
      parseReportFlag,
    )
    .option('--verbose', 'one line per requirement, and every finding');
}

/** Refuses what could only fail after the run. */
export function checkReportFlags(flags: ReportFlags): void {
  for (const { file } of flags.report ?? []) assertWritable('--report', file);
}
