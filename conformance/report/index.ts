/**
 * Renders the judge's result as text, in each format of the command. Pure: reads and writes no file.
 *
 * @example
 * import { readFileSync, writeFileSync } from 'node:fs';
 * import { judge, readTrace } from 'open-webui-realtime/judge';
 * import { buildReport, exitCodeOf, renderReport } from 'open-webui-realtime/report';
 * import { loadSuite } from 'open-webui-realtime/suite';
 *
 * const suite = loadSuite();
 * const lines = readTrace(readFileSync('run.jsonl', 'utf8'), 'run.jsonl');
 * const judgement = judge(lines, { suite, profile: '0.12.4' });
 * const report = buildReport({ judgement, lines, suite, target: 'run.jsonl' });
 * writeFileSync('report.html', renderReport(report, 'html'));
 * process.exitCode = exitCodeOf(report);
 *
 * @module
 */
export { buildReport, type ReportInput } from './build-report.js';
export { describeFinding, type FindingText } from './finding-text.js';
export type { HumanOptions } from './human.js';
export type { JsonFinding, JsonReport, JsonRequirement } from './json.js';
export type { KnownFailing } from './known-failing.js';
export { renderReport, type ReportFormat } from './render-report.js';
export type { Evidence, Report } from './report.js';
export { exitCodeOf } from './summary.js';
