import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFaq } from '../../tools/pipe/faq-file.js';
import { projectFacts } from '../testing/facts.js';
import { plugins } from './plugins.js';
import { contextsPage } from './plugins/contexts.js';
import { wrapJson } from './plugins/wrapped.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const facts = projectFacts();
const pages = plugins.pages(facts);
const page = (path: string): string => pages.find((each) => each.path === path)!.body;

describe('the plugin FAQ', () => {
  const body = page('plugins/faq');
  const part = (id: string): string =>
    body.slice(body.indexOf(`{#${id}}`), body.indexOf('\n### ', body.indexOf(`{#${id}}`)));

  it('Should show each question with its snippet, the stored message and links', () => {
    const questions = readFaq(root).groups.flatMap((group) => group.questions);
    for (const { name, snippet } of questions) {
      const text = `${part(name.replaceAll('_', '-'))}\n`;
      for (const needed of [snippet, 'Stored:', 'See also: [', '/messages/', '/requirements/'])
        expect(text, name).toContain(needed);
    }
    expect(body.match(/^### /gm)).toHaveLength(questions.length);
  });

  it('Should show the received events, the id that the server adds, and the answer to a call', () => {
    expect(part('input-answer')).toContain('"interaction_id": "<id>"');
    expect(part('input-answer')).toContain('answered with "Ada"');
    expect(part('input-answer')).toContain('request:interaction:done');
  });

  it('Should show the differences of older releases and of other documents', () => {
    expect(part('replace')).toContain('**On 0.7.2**\n\nStored:\n\n~~~~json\n{ "content": "" }');
    expect(part('input-answer')).toContain('- The seed: The FAQ shows an object');
    expect(part('delta')).toContain('EVENTS-044');
  });
});

describe('the contexts of plugins', () => {
  it('Should show each row of the table with the requirements that prove it', () => {
    const rows = page('plugins/contexts')
      .split('\n')
      .filter((line) => /^\| .*\/requirements\/plugin#PLUGIN-/.test(line));
    expect(rows).toHaveLength(facts.suite.plugins!.contexts.flatMap((context) => context.rows).length);
    expect(page('plugins/contexts')).toContain('[PLUGIN-015](/requirements/plugin#PLUGIN-015)');
  });

  it('Should refuse to be empty', () => {
    const { plugins: _, ...suite } = facts.suite;
    expect(() => contextsPage({ ...facts, suite })).toThrow('plugins.yaml has no row');
  });
});

describe('wrapped', () => {
  it('Should keep a value on one line when it fits, and break it otherwise', () => {
    expect(wrapJson({ a: [1, 'x'], b: {} })).toBe('{ "a": [1, "x"], "b": {} }');
    expect(wrapJson({ name: 'x'.repeat(60), other: ['y'.repeat(20)] })).toBe(
      `{\n  "name": "${'x'.repeat(60)}",\n  "other": ["${'y'.repeat(20)}"]\n}`,
    );
  });
});
