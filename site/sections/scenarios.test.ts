import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { scenarios, stepMarkdown } from './scenarios.js';

let facts: Facts;
beforeAll(() => {
  facts = projectFacts();
});

describe('the pages of scenarios', () => {
  it('Should describe every scenario, for servers and for clients, under its own address', () => {
    const text = scenarios
      .pages(facts)
      .map(({ body }) => body)
      .join('\n');
    const all = [...facts.suite.scenarios, ...facts.suite.clientScenarios!];
    expect(all.length).toBeGreaterThan(300);
    for (const { id } of all) expect(text).toContain(`{#${id.replaceAll('/', '-')}}\n`);
    expect(text.split('~~~~mermaid\nsequenceDiagram').length - 1).toBe(all.length);
  });

  it('Should link each requirement from the step that proves it', () => {
    const page = scenarios.pages(facts).find(({ path }) => path === 'scenarios/channel')!;
    const section = page.body.slice(page.body.indexOf('{#channel-typing}'));
    expect(section.slice(0, section.indexOf('\n## '))).toMatch(
      new RegExp(
        String.raw`\n5\. eve-1, ghost must not receive events:channel <code v-pre>.*<\/code>\. Proves ` +
          String.raw`\[CHANNEL-006\]\(\/requirements\/channel#CHANNEL-006\)\.|\n6\. eve-1, ghost must not ` +
          String.raw`receive`,
      ),
    );
  });

  it('Should refuse a step that proves an unknown requirement', () => {
    const [first] = facts.suite.scenarios;
    const step = { nothing: 'events', at: ['a'], proves: ['NO-001'] };
    expect(() =>
      scenarios.pages({
        ...facts,
        suite: { ...facts.suite, scenarios: [{ ...first!, steps: [...first!.steps, step] }] },
      }),
    ).toThrow('There is no requirement NO-001.');
  });

  it('Should show values, and only values, as code', () => {
    expect(stepMarkdown('bob calls x {"a":"}"}, acknowledged with [1]')).toBe(
      'bob calls x <code v-pre>&#123;"a":"&#125;"&#125;</code>, acknowledged with <code v-pre>&#91;1&#93;</code>.',
    );
    expect(stepMarkdown('bob waits for 2 pings')).toBe('bob waits for 2 pings.');
  });
});
