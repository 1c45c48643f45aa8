/**
 * `--report json=FILE,junit=FILE,html=FILE,md=FILE,badge=FILE`.
 *
 * @module
 */
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renderBadge } from '../conformance/report/badge.js';
import { renderHtml } from '../conformance/report/html/page.js';
import { renderJson } from '../conformance/report/json.js';
import { renderJunit } from '../conformance/report/junit.js';
import { renderMarkdown } from '../conformance/report/markdown.js';
import type { Report } from '../conformance/report/report.js';
import { UsageError } from '../conformance/runner/shared/errors.js';

const FORMATS = { json: renderJson, junit: renderJunit, html: renderHtml, md: renderMarkdown, badge: renderBadge };
/** As a sentence names them: `json=FILE, junit=FILE or html=FILE`. */
const reportFormats = (): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(FORMATS).map((format) => `${format}=FILE`));
type Format = keyof typeof FORMATS;

/** Where to write which format. */
export type Destinations = { format: Format; file: string }[];

const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);

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
  for (const { format, file } of destinations) writeFileSync(file, FORMATS[format](report));
}
