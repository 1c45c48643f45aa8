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

/** Formats of files, as `--report` names them. */
export const FILE_FORMATS = {
  json: renderJson,
  junit: renderJunit,
  html: renderHtml,
  md: renderMarkdown,
  badge: renderBadge,
} satisfies { [format: string]: (report: Report) => string };

/**
 * - `human`: what the command prints.
 * - `json`: for programs, by `open-webui-realtime/report.schema.json`.
 * - `junit`: JUnit XML, for CI systems.
 * - `html`: one file that opens from disk and shows the frames around each finding.
 * - `md`: GitHub-flavoured Markdown, for the page of a CI job.
 * - `badge`: what shields.io reads.
 */
export type ReportFormat = 'human' | keyof typeof FILE_FORMATS;

/**
 * Renders a report as text.
 *
 * @param report what `buildReport` returned.
 * @param format see {@link ReportFormat}.
 * @param options of `human`: colours (ANSI escape sequences) and one line per requirement; both off when absent. Other
 *   formats have none.
 * @returns the whole text, ending with a newline where the format is made of lines.
 */
export function renderReport(report: Report, format: ReportFormat, options: Partial<HumanOptions> = {}): string {
  if (format === 'human') return renderHuman(report, { colour: false, verbose: false, ...options });
  return FILE_FORMATS[format](report);
}
