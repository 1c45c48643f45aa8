/**
 * Reads the hand-written pages below `site/guide/`. The tests in `site/doc-tests/` execute them.
 *
 * @module
 */
import { parse } from 'yaml';
import { filesBelow } from '../../../codegen/input/files.js';
import { readFaq } from '../../../tools/pipe/faq-file.js';
import { blocksOf, withoutMarks } from '../../doc-tests/blocks.js';
import type { Facts } from '../../facts.js';
import { requirementLink } from '../../links.js';
import { join, link } from '../../markdown.js';
import type { Page } from '../../page.js';
import { executedText } from '../plugins/faq.js';

const FOLDER = 'site/guide/';

/** All hand-written pages, in the order of the sidebar; the home page comes first. */
export function guidePages(facts: Facts): Page[] {
  const pages = filesBelow(facts.root, FOLDER.slice(0, -1), '.md')
    .filter((path) => path !== `${FOLDER}README.md`)
    .map((path) => guidePage(path, facts.text(path), facts));
  return pages.sort((one, other) => one.order - other.order).map(({ page }) => page);
}

/**
 * One page.
 *
 * @throws Error with one sentence for front matter without a title, a block that no test executes, or an unknown
 *   requirement.
 */
export function guidePage(path: string, text: string, facts: Facts): { page: Page; order: number } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const {
    title,
    order = 0,
    ...frontMatter
  } = (parse(front) ?? {}) as { title?: string; order?: number; [key: string]: unknown };
  if (title === undefined) throw new Error(`${path} has no title in its front matter.`);
  blocksOf(path, text);
  const page: Page = {
    path: path.slice(FOLDER.length, -'.md'.length),
    title,
    body: withRequirements(path, withoutMarks(withSnippets(body, facts)), facts),
  };
  return { page: Object.keys(frontMatter).length === 0 ? page : { ...page, frontMatter }, order };
}

/** Inserts the snippets of the plugin FAQ, with their outcomes. */
function withSnippets(body: string, { root }: Facts): string {
  const { executed, groups } = readFaq(root);
  const questions = groups.flatMap((group) => group.questions);
  return body.replaceAll(/^```python faq=(\w+)\n```$/gm, (_, name: string) => {
    const question = questions.find((each) => each.name === name)!;
    return join([
      ...executedText(question, executed),
      `More: ${link(question.ask.replaceAll('`', ''), `/plugins/faq#${name.replaceAll('_', '-')}`)}`,
    ]).trimEnd();
  });
}

/** Replaces `[[CALL-004]]` by a link to the requirement. */
function withRequirements(path: string, body: string, { suite }: Facts): string {
  return body.replaceAll(/\[\[([A-Z]+-\d+)\]\]/g, (_, id: string) => {
    const requirement = suite.requirements.find((each) => each.id === id);
    if (requirement === undefined) throw new Error(`${path}: there is no requirement ${id}.`);
    return link(id, requirementLink(requirement));
  });
}
