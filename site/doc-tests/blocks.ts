/**
 * The blocks of code of a hand-written page, and what is to be done with each; `site/guide/README.md` tells an author.
 *
 * @module
 */

/** A block of code. */
export interface Block {
  language: string;
  /** What is done with it; absent for a diagram, which is only drawn. */
  mark?: Mark;
  text: string;
  /** Number of its first line in the page. */
  line: number;
}

/** See `site/guide/README.md`. */
export type Mark =
  | { does: 'run'; background: boolean; exit: number }
  | { does: 'output' }
  | { does: 'wire'; anew: boolean }
  | { does: 'file'; name: string }
  | { does: 'types' }
  | { does: 'faq'; name: string }
  | { does: 'skip'; why: string };

const FENCE = /^```([\w-]+)[ \t]*([^\n]*)\n([\s\S]*?)^```[ \t]*$/gm;

/** All blocks of a page. Throws a sentence for one that is not marked, or not as it should be. */
export function blocksOf(page: string, text: string): Block[] {
  const blocks = [...text.matchAll(FENCE)].map((found): Block => {
    const [, language, words, inner] = found as unknown as [string, string, string, string];
    const line = text.slice(0, found.index).split('\n').length;
    if (language === 'mermaid') return { language, text: inner, line };
    const mark = markOf(language, words.trim());
    if (mark === undefined)
      throw new Error(
        `${page}:${line}: nobody executes this block of ${language} ("${words.trim()}"): mark it as ` +
          'site/guide/README.md says, or skip="why".',
      );
    return { language, mark, text: inner, line };
  });
  const fences = text.match(/^\s*(```|~~~)/gm)?.length ?? 0;
  if (fences !== blocks.length * 2)
    throw new Error(`${page}: a block of code is not closed, has no language or is indented.`);
  blocks.forEach(({ mark, line }, index) => {
    const before = blocks[index - 1]?.mark?.does;
    if (mark?.does === 'output' && before !== 'run')
      throw new Error(`${page}:${line}: an output stands directly behind the block that was run.`);
  });
  return blocks;
}

/** A page without the marks; what is skipped says so. */
export function withoutMarks(text: string): string {
  return text.replaceAll(FENCE, (_, language: string, words: string, inner: string) => {
    const why = /skip="([^"]*)"/.exec(words)?.[1];
    return (
      `\`\`\`${language}\n${inner}\`\`\`` +
      `${why === undefined ? '' : `\n\n<small>Not executed by the tests: ${why}.</small>`}`
    );
  });
}

function markOf(language: string, words: string): Mark | undefined {
  const skip = /^skip="(.+)"$/.exec(words);
  if (skip) return { does: 'skip', why: skip[1]! };
  const file = /^file=([\w.-]+)$/.exec(words);
  if (file) return { does: 'file', name: file[1]! };
  const run = /^run( background)?(?: exit=(\d))?$/.exec(words);
  if (run && language === 'sh') return { does: 'run', background: run[1] !== undefined, exit: Number(run[2] ?? 0) };
  const faq = /^faq=(\w+)$/.exec(words);
  if (faq && language === 'python') return { does: 'faq', name: faq[1]! };
  const wire = /^wire( anew)?$/.exec(words);
  if (wire && language === 'text') return { does: 'wire', anew: wire[1] !== undefined };
  if (language === 'ts' && words === 'types') return { does: 'types' };
  if (language === 'text' && words === 'output') return { does: 'output' };
  return undefined;
}
