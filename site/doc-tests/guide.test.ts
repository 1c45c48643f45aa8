import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../codegen/input/files.js';
import { isExhaustive, sampleOf } from '../../support/sample.js';
import { blocksOf } from './blocks.js';
import { executePage } from './run-page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = filesBelow(root, 'site/guide', '.md').filter((page) => !page.endsWith('README.md'));
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const execute = async (text: string): Promise<void> => await executePage(root, 'page.md', text);
/** Pages that do not run the whole suite. */
const quickPages = pages.filter((page) => !/open-webui-realtime (server|client|demo)|npm start/u.test(textOf(page)));
const block = (head: string, text: string): string => `\`\`\`${head}\n${text}\n\`\`\`\n\n`;

describe('the hand-written pages', { timeout: 180_000 }, () => {
  it('Should be found', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
  });

  it.each(isExhaustive ? pages : sampleOf(quickPages, 1))('Should behave as %s describes', async (page) => {
    await executePage(root, page, textOf(page));
  });

  it('Should contain blocks of each kind', () => {
    const marks = pages.flatMap((page) => blocksOf(page, textOf(page))).map(({ mark }) => mark?.does);
    expect(new Set(marks.filter((mark) => mark !== undefined))).toEqual(
      new Set(['run', 'output', 'wire', 'file', 'types', 'faq', 'skip']),
    );
  });
});

describe('executePage', () => {
  const serve =
    block('sh run background', 'npx open-webui-realtime serve --port 8080') +
    block('text output', 'http://127.0.0.1:8080\n...');

  it.each<[string, string, string]>([
    [
      'a command that prints something else',
      block('sh run', 'echo one') + block('text output', 'two'),
      'page.md:1: There is no line like "two"',
    ],
    ['a command that fails', block('sh run', 'exit 3'), 'page.md:1: It ended with exit code 3, not 0'],
    ['a command that should fail and does not', block('sh run exit=1', 'echo one'), 'It ended with exit code 0, not 1'],
    ['another package', block('sh run', 'npx something-else'), 'npx something-else is not executed here'],
    [
      'a file that nothing uses',
      block('js file=a.mjs', 'console.log(1)'),
      'page.md:1: no command of the page uses a.mjs',
    ],
    [
      'a script that throws',
      block('js file=a.mjs', 'throw new Error("no")') + block('sh run', 'node a.mjs'),
      'page.md:5: It ended with exit code 1',
    ],
    [
      'a type that is wrong',
      block(
        'ts types',
        "import type { ServerToClientEvents } from 'open-webui-realtime';\nexport const event: keyof " +
          "ServerToClientEvents = 'chat-event';",
      ),
      'TypeScript refuses it',
    ],
    [
      'an import of a missing export',
      block('ts types', "import { nothing } from 'open-webui-realtime/client';\nnothing();"),
      'TypeScript refuses it',
    ],
    [
      'a snippet that is not in the FAQ',
      block('python faq=nothing', ''),
      'page.md:1: The plugin FAQ has no snippet nothing',
    ],
    [
      'a frame that the server does not send',
      serve + block('text wire', '< 0{"sid":"...","upgrades":["polling"]...'),
      'page.md:10: The server sent 0{',
    ],
    ['a dialog without a server', block('text wire', '< 0{...'), 'The page has started no server'],
  ])('Should refuse %s', { timeout: 60_000 }, async (_, text, sentence) => {
    await expect(execute(text)).rejects.toThrow(sentence);
  });
});
