import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { requirementLink } from '../links.js';
import type { Page } from '../page.js';
import { plain } from '../testing/plain.js';
import { permanentPages } from './requirements/permanent.js';
import { requirements } from './requirements.js';

let facts: Facts;
let pages: Page[];
const body = (path: string): string => plain(pages.find((page) => page.path === path)!.body);
/** The text below the heading of a requirement. */
const entry = (id: string): string => {
  const page = body(`requirements/${facts.suite.requirements.find((requirement) => requirement.id === id)!.area}`);
  const from = page.indexOf(`## ${id} {#${id}}`);
  const next = page.indexOf('\n## ', from + 1);
  return page.slice(from, next === -1 ? undefined : next);
};

beforeAll(() => {
  facts = projectFacts();
  pages = requirements.pages(facts);
});

describe('pages of requirements', () => {
  it('Should list every requirement once in the table, with the data of the filter', () => {
    const rows = body('requirements/index')
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    expect(rows).toHaveLength(facts.suite.requirements.length);
    for (const [at, requirement] of facts.suite.requirements.entries()) {
      expect(rows[at]).toContain(`[${requirement.id}](${requirementLink(requirement)})`);
      expect(rows[at]).toContain(
        `data-area="${requirement.area}" data-level="${requirement.level}" ` +
          `data-actor="${requirement.actor}" ` +
          `data-state="${requirement.excluded === undefined ? 'checked' : 'excluded'}"`,
      );
    }
    const last = facts.suite.releases.length - 1;
    expect(rows.find((row) => row.includes('[CHANNEL-078]'))).toContain(`data-since="${last}" data-until="${last}"`);
  });

  it('Should describe each requirement under its id, on the page of its area', () => {
    for (const { id, statement } of facts.suite.requirements) {
      expect(entry(id), id).toContain('**Try it**');
      expect(entry(id), id).toMatch(/\*\*(Checked by|Not checked)\*\*/);
      expect(entry(id), id).toContain(`**${statement}**`);
    }
  });

  it('Should show level, proof, mutants, verdicts and commands', () => {
    const typing = entry('CHANNEL-006');
    expect(typing).toMatch(/\*\*Level\*\* MUST: a real client or server breaks without it/);
    expect(typing).toMatch(/\/scenarios\/channel#channel-typing\)\n {4}- step 6: .*must not receive events/);
    expect(typing).toContain('`channel/typing-to-everybody`');
    expect(typing).toMatch(/\| Open WebUI \| \[0\.6\.32\]\(\/results\/open-webui-0-6-32\) pass, \[0\.7\.2\]/);
    expect(entry('CALL-001')).toContain('owrt server URL --only CALL-001 --allow-functions');
    expect(entry('CLIENT-031')).toContain('owrt client --only CLIENT-031 -- COMMAND');
    expect(entry('CALL-019')).toMatch(/\*\*Not checked\*\* off by default: From 0\.8\.9 on/);
    expect(entry('EVENTS-009')).toMatch(
      /\*\*Other sources\*\*\n {2}- The seed: .*\n {2}- The official documentation: /,
    );
  });

  it('Should keep an address for every id that ever existed', () => {
    const files = permanentPages(facts);
    expect(files.size).toBe(facts.suite.requirements.length);
    expect(files.get('requirements/CHANNEL-006.html')).toContain('content="0; url=channel#CHANNEL-006"');
    expect(files.get('requirements/CHANNEL-006.html')).toContain(
      'CHANNEL-006 is described <a href="channel#CHANNEL-006">',
    );
  });

  it('Should redirect the address of a removed id to the table', () => {
    const retired = {
      ...facts,
      text: (path: string) => (path.endsWith('ids.txt') ? 'CHANNEL-006\nCHANNEL-999\n' : facts.text(path)),
    };
    const files = permanentPages(retired);
    expect([...files.keys()]).toEqual(['requirements/CHANNEL-006.html', 'requirements/CHANNEL-999.html']);
    expect(files.get('requirements/CHANNEL-999.html')).toContain(
      'CHANNEL-999 is no longer a requirement. <a href="./">',
    );
  });

  it('Should refuse an empty list of ids, and a requirement that nothing checks', () => {
    expect(() => permanentPages({ ...facts, text: () => '' })).toThrow(/lists no id/);
    const bare = { ...facts.suite.requirements.find(({ id }) => id === 'CALL-001')!, scenarios: [] };
    expect(() => requirements.pages({ ...facts, suite: { ...facts.suite, requirements: [bare] } })).toThrow(
      'CALL-001 is neither checked nor excluded.',
    );
  });

  it('Should be linked in the sidebar', () => {
    const links = requirements.sidebar(facts).flatMap(({ items = [] }) => items.map(({ link }) => link));
    expect(links).toEqual(['/requirements/', ...pages.slice(1).map(({ path }) => `/${path}`)]);
  });
});
