/**
 * Compares the errors that mypy reports with those that are marked in a file.
 *
 * @module
 */

/** Differences between the lines marked `# error: [code]` in a Python text and mypy's report on it. */
export function mypyDifferences(text: string, report: string): string[] {
  const marked = new Map(
    text
      .split('\n')
      .flatMap((line, index) => codesIn(line, /# error: \[([\w-]+)\]/).map((code) => [index + 1, code] as const)),
  );
  const reported = new Map<number, Set<string>>();
  for (const line of report.split('\n')) {
    const number = Number(/^[^:]+:(\d+): error:/.exec(line)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    reported.set(number, new Set([...(reported.get(number) ?? []), ...codesIn(line, /\[([\w-]+)\]$/)]));
  }
  return [
    ...[...marked]
      .filter(([line, code]) => !reported.get(line)?.has(code))
      .map(([line, code]) => `line ${line}: mypy does not report ${code}`),
    ...[...reported]
      .filter(([line]) => !marked.has(line))
      .map(([line, codes]) => `line ${line}: mypy reports ${[...codes].join(', ')}`),
  ];
}

const codesIn = (line: string, pattern: RegExp): string[] => pattern.exec(line.trimEnd())?.slice(1) ?? [];
