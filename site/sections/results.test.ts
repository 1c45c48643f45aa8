import { beforeAll, describe, expect, it } from 'vitest';
import { CLIENTS } from '../../tools/clients/table.js';
import { productOf } from '../../tools/real/product.js';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import type { Page } from '../page.js';
import { plain } from '../testing/plain.js';
import { again, judgedResults } from './results/implementation.js';
import { reasonsIn } from './results/reasons.js';
import { results } from './results.js';

let facts: Facts;
let pages: Page[];
const body = (path: string): string => plain(pages.find((page) => page.path === path)!.body);

beforeAll(() => {
  facts = projectFacts();
  pages = results.pages(facts);
});

describe('pages of results', () => {
  it('Should have a page for every committed file, linked in the table and the sidebar', () => {
    const links = judgedResults(facts).map(({ link }) => link);
    expect(new Set(links).size).toBe(facts.results.length);
    expect(pages.slice(1).map(({ path }) => `/${path}`)).toEqual(links);
    for (const link of links) expect(body('results/index')).toContain(`(${link}`);
    expect(results.sidebar(facts).flatMap(({ items = [] }) => items.map((item) => item.link))).toEqual([
      '/results/',
      ...links,
    ]);
  });

  it('Should count the verdicts of each area, and link to them', () => {
    const { verdicts } = facts.results.find(({ file }) => file === 'open-webui/0.7.2.json')!;
    const passed = Object.entries(verdicts).filter(
      ([id, { outcome }]) => id.startsWith('CHANNEL-') && outcome === 'pass',
    ).length;
    expect(body('results/index')).toContain(`[${passed} pass](/results/open-webui-0-7-2#channel)`);
    expect(body('results/open-webui-0-7-2')).toContain(`### Channel {#channel}\n\n::: details ${passed} pass\n`);
  });

  it('Should name a command that exists', () => {
    for (const judged of judgedResults(facts)) {
      const [, script, name = ''] = /^npm run (verify|clients) -- (\S+)$/.exec(again(judged))!;
      if (script === 'verify')
        expect(productOf(name)).toMatchObject({ name: judged.result.implementation, version: judged.result.version });
      else
        expect(CLIENTS.some((subject) => subject.name === name && subject.name === judged.result.implementation)).toBe(
          true,
        );
      expect(body(judged.link.slice(1))).toContain(again(judged));
    }
  });

  it('Should show each finding, with the reason when it is known to fail', () => {
    const client = body('results/open-webui-web-client-0-7-2');
    expect(client).toMatch(
      new RegExp(
        String.raw`### CLIENT-042 \{#client-042\}\n\nSHOULD, \*\*known failing\*\*\. The client .*\n\nKnown: ` +
          String.raw`it does not answer a dialog that Escape closes\.\n\n- \*\*Expected\*\* .*\*\*Got\*\* ` +
          String.raw`.*\*\*Wire\*\* .*\/scenarios\/client#client-dismissed\), step 4`,
      ),
    );
    expect(client).toContain('Every MUST that was judged holds.');
    expect(body('results/aurapro-webui-3-10-6')).toContain('Known: the end of a reply has one more key, contextUsage.');
    expect(body('results/forgetful-socket-io-client-4-8-4')).toContain('Not conformant: 1 MUST fails.');
  });

  it('Should give the reason for each requirement that was not judged', () => {
    expect(body('results/open-webui-0-12-4')).toMatch(/\[CALL-019\].* \| excluded \| .*off by default: From 0\.8\.9/);
    expect(body('results/open-webui-0-12-4')).toMatch(
      /\| not applicable \| .* \| For a server with channels, encryption/,
    );
  });

  it('Should refuse verdicts on an unlisted implementation, and a listed one without verdicts', () => {
    const stranger = { ...facts.results[0]!, implementation: 'stranger', file: 'stranger/1.json' };
    expect(() => judgedResults({ ...facts, results: [...facts.results, stranger] })).toThrow(
      /has no entry for stranger, but there is stranger\/1\.json/,
    );
    expect(() => judgedResults({ ...facts, results: facts.results.slice(1) })).toThrow(
      /has an entry for aurapro-webui, but there are no verdicts on it/,
    );
    const excused = {
      ...facts.results.find(({ implementation }) => implementation === 'open-webui')!,
      verdicts: { 'CALL-001': { level: 'MUST' as const, outcome: 'known-failing' as const } },
    };
    expect(() =>
      results.pages({
        ...facts,
        results: facts.results.map((result) => (result.file === excused.file ? excused : result)),
      }),
    ).toThrow(/CALL-001 as known failing, but no known-failing list beside it does/);
  });

  it('Should read the reason above an id, and on its line', () => {
    expect([...reasonsIn('# one\n# more\nA-001\nA-002 # own\n\n# two\nA-003\n')]).toEqual([
      ['A-001', 'one more'],
      ['A-002', 'own'],
      ['A-003', 'two'],
    ]);
  });
});
