import { describe, expect, it } from 'vitest';
import { projectFacts } from '../testing/facts.js';
import { requirementLink } from '../links.js';
import { plain } from '../testing/plain.js';
import { divergences } from './divergences.js';

const facts = projectFacts();

describe('page of divergences', () => {
  it('Should show each requirement beside the statements that contradict it', () => {
    const body = plain(divergences.pages(facts)[0]!.body);
    const own = facts.suite.requirements.filter(({ divergence }) => divergence !== undefined);
    expect(own.length).toBeGreaterThan(20);
    for (const requirement of own) expect(body).toContain(`| [${requirement.id}](${requirementLink(requirement)})<br>`);
    expect(body).toMatch(
      /\| \[CALL-004\].*bare string.* \| The FAQ shows an object.* \| The raw string that the user typed.* \| {2}\|/,
    );
    expect(body).toMatch(/\[CLIENT-042\].* \| {2}\| {2}\| Official web client: It does not answer/);
  });

  it('Should refuse to be empty', () => {
    const requirements = facts.suite.requirements.filter(({ divergence }) => divergence === undefined);
    expect(() => divergences.pages({ ...facts, suite: { ...facts.suite, requirements } })).toThrow(
      'No requirement has a divergence.',
    );
  });
});
