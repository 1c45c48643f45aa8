/**
 * `--report json=FILE,junit=FILE,html=FILE,md=FILE,badge=FILE`; `-` for FILE is standard output.
 *
 * @module
 */
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FILE_FORMATS, renderReport } from '../conformance/report/render-report.js';
import type { Report } from '../conformance/report/report.js';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { fileErrorSentence } from './file-error.js';

/** The formats as part of a sentence: `json=FILE, junit=FILE or html=FILE`. */
const reportFormats = (): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    Object.keys(FILE_FORMATS).map((format) => `${format}=FILE`),
  );
type Format = keyof typeof FILE_FORMATS;

/** The file of each format. */
export type Destinations = { format: Format; file: string }[];

const STANDARD_OUTPUT = '-';

const isFormat = (text: string): text is Format => Object.hasOwn(FILE_FORMATS, text);

/** Adds one value of the option to the earlier values. Commander calls it as the argument parser. */
export function parseReportFlag(value: string, earlier: Destinations = []): Destinations {
  const entries = value.split(',').map((entry) => {
    const [format = '', ...rest] = entry.split('=');
    const file = rest.join('=');
    if (!isFormat(format) || file === '') {
      throw new UsageError(`--report ${entry}: write it as ${reportFormats()}, separated by commas`);
    }
    return { format, file };
  });
  const destinations = [...earlier, ...entries];
  const onStandardOutput = destinations.filter(({ file }) => file === STANDARD_OUTPUT);
  if (onStandardOutput.length > 1)
    throw new UsageError(
      `--report ${onStandardOutput.map(({ format }) => `${format}=-`).join(',')}: standard output takes one ` +
        'report; write the others to files',
    );
  return destinations;
}

/** True when a report is written to standard output, which then contains nothing else. */
export const usesStandardOutput = (destinations: Destinations = []): boolean =>
  destinations.some(({ file }) => file === STANDARD_OUTPUT);

/** Checks before a long run that a file can be written. */
export function assertWritable(flag: string, file: string): void {
  if (file === STANDARD_OUTPUT) return;
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
    if (stats === undefined && !statSync(dirname(file)).isDirectory())
      throw Object.assign(new Error(file), { code: 'ENOTDIR' });
    accessSync(stats === undefined ? dirname(file) : file, constants.W_OK);
  } catch (error) {
    throw new UsageError(`${flag}: ${fileErrorSentence(error, file, 'write')}`);
  }
}

/**
 * Writes all reports, even when one of them fails.
 *
 * @returns a sentence for each report that could not be written.
 */
export function writeReports(destinations: Destinations, report: Report, print: (text: string) => void): string[] {
  return destinations.flatMap(({ format, file }) => {
    const text = renderReport(report, format);
    if (file === STANDARD_OUTPUT) {
      print(text);
      return [];
    }
    try {
      writeFileSync(file, text);
      return [];
    } catch (error) {
      return [`--report: ${fileErrorSentence(error, file, 'write')}`];
    }
  });
}
