import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../../src/suite/load.js';
import { ambientSchema, ambientText } from '../ambient.js';
import { ambient } from '../testing/suite.js';
import { ruleNamed, RULES } from './registry.js';

describe('the rules', () => {
  it('Should have unique names and be found by name', () => {
    for (const rule of RULES) expect(ruleNamed(rule.name)).toBe(rule);
    expect(ruleNamed('no-such-rule')).toBeUndefined();
  });

  it('Should each be used by a requirement and have a sentence', () => {
    const asked = loadSuite().requirements.flatMap((requirement) => requirement.ambient ?? []);
    expect(new Set(asked.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
    for (const check of asked)
      expect(ambientText(check)).toMatch(/^the rule [\w-]+, on every trace: (?!.*(?:undefined|\[object)).{30,}[^.]$/u);
  });

  it('Should each have a branch in the schema', () => {
    const branches = ambientSchema()['allOf'] as { if: { properties: { rule: { const: string } } } }[];
    expect(branches.map((branch) => branch.if.properties.rule.const)).toEqual(RULES.map(({ name }) => name));
  });

  it('Should make the compiler refuse what the schema refuses', () => {
    ambient('distinct', { event: 'events:note', keys: ['id'] });
    ambient('payload', { event: 'events' });
    ambient('ack-once');
    // @ts-expect-error a misspelt rule
    ambient('distnct', { event: 'events:note', keys: ['id'] });
    // @ts-expect-error a misspelt parameter
    ambient('payload', { event: 'events', tpye: 'status' });
    // @ts-expect-error a parameter is missing
    ambient('distinct', { event: 'events:note' });
    // @ts-expect-error the rule has parameters
    ambient('payload');
    // @ts-expect-error the rule has no parameters
    ambient('ack-once', { event: 'events' });
    // @ts-expect-error no such kind of room
    ambient('same-sequence', { room: 'document' });
  });
});
