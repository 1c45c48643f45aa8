/**
 * `npm run reports -- [--keep FOLDER]`: makes HTML reports of several kinds, including one on a hostile server, and
 * checks each in Chromium. `--keep` keeps the reports, their traces and screenshots.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../../support/chromium.js';
import { exitOnSignals } from '../../support/process.js';
import { inspectReport, KINDS, VIEWS, type Problem } from './inspect.js';
import { makeReports, type SampleReport } from './make.js';

const { values } = parseArgs({ options: { keep: { type: 'string' } } });
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'owrt-reports-'));
mkdirSync(folder, { recursive: true });

exitOnSignals();
process.on('exit', () => {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
});

const started = performance.now();
const reports = await makeReports(folder);
const browser = await startBrowser();
let problemCount = 0;
try {
  for (const report of reports) {
    const problems: string[] = [];
    for (const view of VIEWS) {
      const name = `${view.dark ? 'dark' : 'light'}-${view.width}`;
      const found = await inspectReport(
        browser,
        report,
        view,
        values.keep === undefined ? undefined : join(folder, `${report.name}-${name}.png`),
      );
      problems.push(...found.map(({ kind, what }) => `  ${name}, ${kind}: ${what}`));
    }
    problemCount += problems.length;
    const size = `${(statSync(report.file).size / 1024).toFixed(0)} KiB`;
    process.stdout.write(`${[`${report.name}: ${size}, ${problems.length} problems`, ...problems].join('\n')}\n`);
  }
  const missedKinds = await kindsNotFound(reports.find(({ name }) => name === 'every-outcome')!);
  problemCount += missedKinds.length;
  process.stdout.write(
    missedKinds.length === 0
      ? 'every kind of problem was found in a broken report\n'
      : `In a broken report these kinds of problems were not found: ${missedKinds.join(', ')}.\n`,
  );
} finally {
  await browser.close();
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
process.stdout.write(
  `${reports.length} reports, ${VIEWS.length} views of each, ${problemCount} problems  ${seconds} s\n`,
);
process.exitCode = problemCount === 0 ? 0 : 1;

/** Breaks a copy of the report in every known way, inspects it, and returns the kinds of problems that were missed. */
async function kindsNotFound(report: SampleReport): Promise<string[]> {
  const file = join(folder, 'broken.html');
  const brokenHtml = `<h1>twice</h1><script>
    window.owned = true; console.error('x'); fetch('http://127.0.0.1:9/').catch(() => undefined)
    </script><div style="width:3000px;color:#eee;background:#fff">faint</div>`;
  writeFileSync(
    file,
    readFileSync(report.file, 'utf8')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
      .replace("event.key === '/'", 'false')
      .replace('</body>', `${brokenHtml}</body>`),
  );
  const seen = new Set<Problem['kind']>(
    (await inspectReport(browser, { ...report, file }, VIEWS[2])).map(({ kind }) => kind),
  );
  rmSync(file);
  return KINDS.filter((kind) => !seen.has(kind));
}
