/**
 * Reads the code blocks of a hand-written page and their marks; `site/guide/README.md` describes the marks.
 *
 * @module
 */

/** A block of code. */
export interface Block {
  language: string;
  /** How the tests execute it; absent for a diagram, which is only drawn. */
  mark?: Mark;
  text: string;
  /** Line of its opening fence in the page. */
  line: number;
}

/** How the tests execute a block, as described in `site/guide/README.md`. */
export type Mark =
  | { does: 'run'; background: boolean; exit: number }
  | { does: 'output' }
  | { does: 'wire'; anew: boolean }
  | { does: 'file'; name: string }
  | { does: 'types' }
  | { does: 'faq'; name: string }
  | { does: 'skip'; why: string };

const FENCE = /^```([\w-]+)[ \t]*([^\n]*)\n([\s\S]*?)^```[ \t]*$/gm;

/**
 * All blocks of a page.
 *
 * @throws Error with one sentence for a block without a mark, or with a wrong one.
 */
export function blocksOf(page: string, text: string): Block[] {
  const blocks = [...text.matchAll(FENCE)].map((found): Block => {
    const [, language, markText, inner] = found as unknown as [string, string, string, string];
    const line = text.slice(0, found.index).split('\n').length;
    if (language === 'mermaid') return { language, text: inner, line };
    const mark = markOf(language, markText.trim());
    if (mark === undefined)
      throw new Error(
        `${page}:${line}: no test executes this block of ${language} ("${markText.trim()}"): mark it as ` +
          'site/guide/README.md describes, or with skip="reason".',
      );
    return { language, mark, text: inner, line };
  });
  const fences = text.match(/^\s*(```|~~~)/gm)?.length ?? 0;
  if (fences !== blocks.length * 2)
    throw new Error(`${page}: a block of code is not closed, has no language or is indented.`);
  blocks.forEach(({ mark, line }, index) => {
    const before = blocks[index - 1]?.mark?.does;
    if (mark?.does === 'output' && before !== 'run')
      throw new Error(`${page}:${line}: an output must directly follow a block marked "run".`);
  });
  return blocks;
}

/** The page without marks; below a skipped block it says that the tests do not execute it. */
export function withoutMarks(text: string): string {
  return text.replaceAll(FENCE, (_, language: string, markText: string, inner: string) => {
    const why = /skip="([^"]*)"/.exec(markText)?.[1];
    return (
      `\`\`\`${language}\n${inner}\`\`\`` +
      `${why === undefined ? '' : `\n\n<small>Not executed by the tests: ${why}.</small>`}`
    );
  });
}

function markOf(language: string, markText: string): Mark | undefined {
  const skip = /^skip="(.+)"$/.exec(markText);
  if (skip) return { does: 'skip', why: skip[1]! };
  const file = /^file=([\w.-]+)$/.exec(markText);
  if (file) return { does: 'file', name: file[1]! };
  const run = /^run( background)?(?: exit=(\d))?$/.exec(markText);
  if (run && language === 'sh') return { does: 'run', background: run[1] !== undefined, exit: Number(run[2] ?? 0) };
  const faq = /^faq=(\w+)$/.exec(markText);
  if (faq && language === 'python') return { does: 'faq', name: faq[1]! };
  const wire = /^wire( anew)?$/.exec(markText);
  if (wire && language === 'text') return { does: 'wire', anew: wire[1] !== undefined };
  if (language === 'ts' && markText === 'types') return { does: 'types' };
  if (language === 'text' && markText === 'output') return { does: 'output' };
  return undefined;
}
