import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLIENT_STEP_KINDS, isAction, isClientAction, STEP_KINDS, type StepKindFacts } from './step-kinds.js';

interface FormatSchema {
  properties: { steps: { items: { oneOf: { $ref: string }[] } } };
  $defs: { [kind: string]: { description: string; required: string[] } };
}

const formats: [string, { readonly [kind: string]: StepKindFacts }][] = [
  ['scenario', STEP_KINDS],
  ['client-scenario', CLIENT_STEP_KINDS],
];

describe.each(formats)('The kinds of step of the %s format', (name, kinds) => {
  const file = new URL(`../../conformance/formats/${name}.schema.json`, import.meta.url);
  const { properties, $defs } = JSON.parse(readFileSync(file, 'utf8')) as FormatSchema;

  it('Should be the kinds that the table lists', () => {
    expect(properties.steps.items.oneOf.map(({ $ref }) => $ref)).toEqual(
      Object.keys(kinds).map((kind) => `#/$defs/${kind}`),
    );
  });

  it.each(Object.entries(kinds))('Should describe %s as the table does', (kind, { role, meaning }) => {
    expect($defs[kind]?.required[0]).toBe(kind);
    expect($defs[kind]?.description.toLowerCase()).toMatch(new RegExp(`^${role}\\b`));
    expect($defs[kind]?.description).toContain(meaning);
  });
});

describe('isAction and isClientAction', () => {
  it('Should distinguish actions from expectations', () => {
    expect(isAction({ trigger: 'read-usage', as: 'ada', answers: [] })).toBe(true);
    expect(isAction({ closed: 'leave', at: ['ada-1'], proves: [] })).toBe(false);
    expect(isClientAction({ wait: 1 })).toBe(true);
    expect(isClientAction({ answers: [], proves: [] })).toBe(false);
  });
});
