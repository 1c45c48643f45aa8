/**
 * Options for selection and reports, which `server`, `client`, `judge` and `demo` share.
 *
 * @module
 */
import { Option, type Command } from 'commander';
import type { ReportFlags } from './finish.js';
import { parseOnly } from './only.js';
import { assertWritable, parseReportFlag } from './report-flag.js';

/** Adds the options. */
export function addReportOptions(command: Command): Command {
  return command
    .optionsGroup('What is checked:')
    .option(
      '--only <name...>',
      'requirements, scenarios or whole areas: ids, globs in quotes, lists with commas, such as ' +
        "CHANNEL-004,note or 'EVENTS-*'",
      parseOnly,
    )
    .option(
      '--known-failing <file>',
      'file of requirement ids that are expected to fail, one per line; a listed id that passes is an error',
    )
    .option('--strict', 'exit with 1 also when a SHOULD does not hold')
    .optionsGroup('What is printed and written:')
    .option(
      '--report <format=file,...>',
      'write reports: json=FILE, junit=FILE, html=FILE, md=FILE, badge=FILE; one FILE may be - for standard output',
      parseReportFlag,
    )
    .option('--verbose', 'print a line for each requirement, and all of its findings, not only the first')
    .addOption(new Option('--quiet', 'print only findings and the last line').conflicts('verbose'));
}

/** Throws when a report could not be written, before the run instead of after it. */
export function checkReportFlags(flags: ReportFlags): void {
  for (const { file } of flags.report ?? []) assertWritable('--report', file);
}
