/**
 * Renders a report in each of its formats.
 *
 * @module
 */
import { renderBadge } from './badge.js';
import { renderHtml } from './html/page.js';
import { renderHuman, type HumanOptions } from './human.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import type { Report } from './report.js';

/** The file formats, by their name in `--report`. */
export const FILE_FORMATS = {
  json: renderJson,
  junit: renderJunit,
  html: renderHtml,
  md: renderMarkdown,
  badge: renderBadge,
} satisfies { [format: string]: (report: Report) => string };

/**
 * - `human`: the output of the command.
 * - `json`: for programs, by `open-webui-realtime/report.schema.json`.
 * - `junit`: JUnit XML, for CI systems.
 * - `html`: one file that opens from disk and shows the frames around each finding.
 * - `md`: GitHub-flavoured Markdown, for the page of a CI job.
 * - `badge`: the document for shields.io.
 */
export type ReportFormat = 'human' | keyof typeof FILE_FORMATS;

/**
 * Renders a report as text.
 *
 * @param report the result of `buildReport`.
 * @param format see {@link ReportFormat}.
 * @param options for `human` only: colours (ANSI escape sequences) and one line for each requirement; default: both
 * off.
 * @returns the whole text; it ends with a newline in formats that consist of lines.
 */
export function renderReport(report: Report, format: ReportFormat, options: Partial<HumanOptions> = {}): string {
  if (format === 'human') return renderHuman(report, { colour: false, verbose: false, ...options });
  return FILE_FORMATS[format](report);
}
