import { describe, expect, it } from 'vitest';
import { blocksOf, withoutMarks } from './blocks.js';

const block = (head: string, text = 'x'): string => `\`\`\`${head}\n${text}\n\`\`\`\n`;

describe('blocksOf', () => {
  it('Should read the mark of each block', () => {
    const text = [
      'sh run',
      'text output',
      'sh run background exit=1',
      'js file=a.mjs',
      'ts types',
      'python faq=status',
      'text wire anew',
      'sh skip="needs Docker"',
      'mermaid',
    ]
      .map((head) => block(head))
      .join('\n');
    expect(blocksOf('p', text).map(({ mark }) => mark)).toEqual([
      { does: 'run', background: false, exit: 0 },
      { does: 'output' },
      { does: 'run', background: true, exit: 1 },
      { does: 'file', name: 'a.mjs' },
      { does: 'types' },
      { does: 'faq', name: 'status' },
      { does: 'wire', anew: true },
      { does: 'skip', why: 'needs Docker' },
      undefined,
    ]);
  });

  it.each(['sh', 'bash run', 'js', 'text', 'python', 'json', 'sh skip=""', 'yaml', 'ts'])(
    'Should refuse the block "%s", which no test executes',
    (head) => {
      expect(() => blocksOf('page.md', `One.\n\n${block(head)}`)).toThrow('page.md:3: no test executes this block');
    },
  );

  it.each([['```\nnpm test\n```\n'], ['~~~sh run\nx\n~~~\n'], ['- a\n  ```sh run\n  x\n  ```\n'], ['```sh run\nx\n']])(
    'Should refuse a block in a form that it does not parse: %j',
    (text) => {
      expect(() => blocksOf('page.md', text)).toThrow('is not closed, has no language or is indented');
    },
  );

  it('Should refuse an output that does not follow a command', () => {
    expect(() => blocksOf('page.md', block('text output'))).toThrow(
      'page.md:1: an output must directly follow a block marked "run"',
    );
  });
});

describe('withoutMarks', () => {
  it('Should keep the language, and mark skipped blocks as not executed', () => {
    expect(withoutMarks(`${block('sh run exit=1')}\n${block('sh skip="needs Docker"')}`)).toBe(
      `${block('sh')}\n${block('sh').trimEnd()}\n\n<small>Not executed by the tests: needs Docker.</small>\n`,
    );
  });
});
