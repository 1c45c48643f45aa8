/**
 * `--report json=FILE,junit=FILE,html=FILE,md=FILE,badge=FILE`.
 *
 * @module
 */
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FILE_FORMATS, renderReport } from '../conformance/report/render-report.js';
import type { Report } from '../conformance/report/report.js';
import { UsageError } from '../conformance/runner/shared/errors.js';

/** As a sentence names them: `json=FILE, junit=FILE or html=FILE`. */
const reportFormats = (): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    Object.keys(FILE_FORMATS).map((format) => `${format}=FILE`),
  );
type Format = keyof typeof FILE_FORMATS;

/** Where to write which format. */
export type Destinations = { format: Format; file: string }[];

const isFormat = (text: string): text is Format => Object.hasOwn(FILE_FORMATS, text);

/** Adds one value of the option to what was given before. Used as commander's argument parser. */
export function parseReportFlag(value: string, before: Destinations = []): Destinations {
  const entries = value.split(',').map((entry) => {
    const [format = '', ...rest] = entry.split('=');
    const file = rest.join('=');
    if (!isFormat(format) || file === '') {
      throw new UsageError(`--report ${entry}: write it as ${reportFormats()}, separated by commas`);
    }
    return { format, file };
  });
  return [...before, ...entries];
}

/** Checks that a file can be written, before a long run and not after it. */
export function assertWritable(flag: string, file: string): void {
  try {
    const folder = dirname(file);
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
    accessSync(folder, constants.W_OK);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error(`${file} is a folder`);
  } catch (error) {
    throw new UsageError(`${flag}: cannot write ${file}: ${(error as Error).message}`);
  }
}

/** Writes every report that was asked for. */
export function writeReports(destinations: Destinations, report: Report): void {
  for (const { format, file } of destinations) writeFileSync(file, renderReport(report, format));
}
