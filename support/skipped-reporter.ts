/**
 * Prints at the end of a test run which tests were skipped, why, and how to run them: one line for each file and
 * missing program. See `support/needs.ts`.
 *
 * @module
 */
import type { Reporter, TestModule } from 'vitest/node';

/** One line for each file with skipped tests and each reason, then the total; empty when nothing was skipped. */
export function skippedLines(modules: readonly Pick<TestModule, 'relativeModuleId' | 'children'>[]): string[] {
  const counts = new Map<string, { file: string; reason: string; count: number }>();
  for (const { relativeModuleId: file, children } of modules) {
    for (const test of children.allTests('skipped')) {
      const reason = test.meta().skipReason;
      // a test that the command line filters out has no reason
      if (reason === undefined) continue;
      const line = counts.get(`${file} ${reason}`) ?? { file, reason, count: 0 };
      counts.set(`${file} ${reason}`, { ...line, count: line.count + 1 });
    }
  }
  const lines = [...counts.values()].map(
    ({ file, reason, count }) => `${file}: ${countText(count)} skipped. ${reason}`,
  );
  if (lines.length === 0) return [];
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  return [...lines, `${countText(total)} skipped for want of a program; with OWRT_REQUIRE=all they fail instead.`];
}

const countText = (count: number): string => `${count} test${count === 1 ? '' : 's'}`;

/** The reporter for Vitest. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = skippedLines(modules);
    if (lines.length > 0) process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}
