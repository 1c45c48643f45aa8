/**
 * `npm run reports -- [--keep FOLDER]`: makes HTML reports of several kinds, the one of a hostile server among them, and looks at each in
 * Chromium. With `--keep` the reports, their traces and pictures of them stay.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../../support/chromium.js';
import { exitOnSignals } from '../../support/process.js';
import { KINDS, lookAt, LOOKS, type Problem } from './look.js';
import { makeReports, type Made } from './make.js';

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
let wrong = 0;
try {
  for (const report of reports) {
    const problems: string[] = [];
    for (const look of LOOKS) {
      const name = `${look.dark ? 'dark' : 'light'}-${look.width}`;
      const found = await lookAt(
        browser,
        report,
        look,
        values.keep === undefined ? undefined : join(folder, `${report.name}-${name}.png`),
      );
      problems.push(...found.map(({ kind, what }) => `  ${name}, ${kind}: ${what}`));
    }
    wrong += problems.length;
    process.stdout.write(
      `${report.name}: ${(statSync(report.file).size / 1024).toFixed(0)} KiB, ${problems.length} problems\n${problems.map((line) => `${line}\n`).join('')}`,
    );
  }
  const blind = await blindTo(reports.find(({ name }) => name === 'every-outcome')!);
  wrong += blind.length;
  process.stdout.write(
    blind.length === 0
      ? `a spoilt report shows every kind of problem\n`
      : `A spoilt report was looked at, and no problem was seen of the kind ${blind.join(', ')}: the look is blind to it.\n`,
  );
} finally {
  await browser.close();
}
process.stdout.write(
  `${reports.length} reports, ${LOOKS.length} looks at each, ${wrong} problems  ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
);
process.exitCode = wrong === 0 ? 0 : 1;

/** Looks at a report in which everything is wrong; answers what was not noticed. */
async function blindTo(report: Made): Promise<string[]> {
  const file = join(folder, 'spoilt.html');
  const evil = `<h1>twice</h1><script>window.owned = true; console.error('x'); fetch('http://127.0.0.1:9/').catch(() => undefined)</script><div style="width:3000px;color:#eee;background:#fff">faint</div>`;
  writeFileSync(
    file,
    readFileSync(report.file, 'utf8')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
      .replace("event.key === '/'", 'false')
      .replace('</body>', `${evil}</body>`),
  );
  const seen = new Set<Problem['kind']>((await lookAt(browser, { ...report, file }, LOOKS[2])).map(({ kind }) => kind));
  rmSync(file);
  return KINDS.filter((kind) => !seen.has(kind));
}
