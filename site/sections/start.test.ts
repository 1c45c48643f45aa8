import { describe, expect, it } from 'vitest';
import { projectFacts } from '../testing/facts.js';
import { start } from './start.js';
import { withSiteLinks } from './start/docs.js';
import { guidePage } from './start/guide.js';

const facts = projectFacts();
const pages = start.pages(facts);
const page = (path: string): string => pages.find((each) => each.path === path)!.body;

describe('the start', () => {
  it('Should list its pages in the order for a newcomer', () => {
    const [first, deeper] = start.sidebar(facts).map(({ items }) => items!.map(({ link }) => link));
    expect(first).toEqual(
      ['what-it-is', 'connection', 'check-a-server', 'check-a-client', 'emit-from-a-plugin', 'types', 'trust'].map(
        (name) => `/start/${name}`,
      ),
    );
    expect(deeper).toEqual(
      expect.arrayContaining(
        ['how-it-works', 'clients', 'bindings', 'subjects', 'reports', 'scenarios', 'security'].map(
          (name) => `/start/${name}`,
        ),
      ),
    );
  });

  it('Should say on the home page that it is unofficial, and link the three first steps', () => {
    const home = JSON.stringify(pages.find(({ path }) => path === 'index')!.frontMatter);
    for (const needed of ['Unofficial', '/start/check-a-server', '/start/check-a-client', '/start/emit-from-a-plugin'])
      expect(home).toContain(needed);
  });

  it('Should show no marks, and the snippets of the FAQ with their outcomes', () => {
    for (const { body, path } of pages)
      expect(body, path).not.toMatch(/^```\w+ (run|file=|output|wire|types|faq=|skip=)/m);
    expect(page('start/emit-from-a-plugin')).toContain(
      '{"type": "status", "data": {"description": "Fetching", "done": False}}',
    );
    expect(page('start/emit-from-a-plugin')).toContain('Stored:');
    expect(page('start/trust')).toContain('Not executed by the tests: it takes a minute');
  });

  it.each([
    ['no front matter', '# X\n', 'site/guide/x.md has no title'],
    [
      'an unknown requirement',
      '---\ntitle: X\n---\n[[CALL-999]]\n',
      'site/guide/x.md: there is no requirement CALL-999',
    ],
    [
      'a block that no test executes',
      '---\ntitle: X\n---\n```sh\nls\n```\n',
      'site/guide/x.md:4: no test executes this block',
    ],
  ])('Should refuse %s', (_, text, sentence) => {
    expect(() => guidePage('site/guide/x.md', text, facts)).toThrow(sentence);
  });
});

describe('rewritten', () => {
  const one = (target: string): string => withSiteLinks(`[x](${target})`, 'docs/clients.md', facts).slice(4, -1);
  const repository = 'https://github.com/open-webui-realtime/open-webui-realtime';

  it.each([
    ['bindings.md', '/start/bindings'],
    ['subjects.md#subjects', '/start/subjects#subjects'],
    ['#a-scenario', '#a-scenario'],
    ['plugins.md', '/plugins/contexts'],
    ['divergences.md', '/divergences/'],
    ['matrix.md#client', '/requirements/client'],
    ['../examples/bot.mjs', `${repository}/blob/main/examples/bot.mjs`],
    ['../conformance/scenarios/client/', `${repository}/tree/main/conformance/scenarios/client`],
    ['https://example.org/a#b', 'https://example.org/a#b'],
    ['/start/types', '/start/types'],
  ])('Should rewrite the link %s for the site', (target, expected) => {
    expect(one(target)).toBe(expected);
  });

  it.each(['nothing.md', '../examples/nothing.mjs', 'subjects.md#nothing', '#nothing', '../../outside.md'])(
    'Should refuse the broken link %s',
    (target) => {
      expect(() => one(target)).toThrow('docs/clients.md: ');
    },
  );

  it('Should not change code', () => {
    const text = '```yaml\n[x](nothing.md)\n```\n[y](bindings.md)\n';
    expect(withSiteLinks(text, 'docs/clients.md', facts)).toBe(text.replace('bindings.md', '/start/bindings'));
  });
});
