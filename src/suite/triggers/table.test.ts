import { describe, expect, it } from 'vitest';
import { loadSuite } from '../load.js';
import { PLUGIN_CONTEXTS } from './models.js';
import { isRoute, triggerRow, TRIGGER_NAMES } from './table.js';

describe('The table of triggers', () => {
  it.each(TRIGGER_NAMES)('Should describe %s and each key of its input', (name) => {
    const { does, with: input } = triggerRow(name);
    expect(does).toMatch(/^[A-Z].*[^.]$/);
    for (const [key, { schema }] of Object.entries(input))
      expect([key, schema['description']]).toEqual([key, expect.stringMatching(/\.$/)]);
  });

  it.each(TRIGGER_NAMES.filter(isRoute))('Should have every parameter of the path of %s in its input', (name) => {
    const { route, with: input } = triggerRow(name);
    const keys = [...(route?.path ?? '').matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
    expect(route?.path).toMatch(/^\/api\//);
    expect(Object.keys(input)).toEqual(expect.arrayContaining(keys));
  });

  it('Should have no two triggers with the same route', () => {
    const routes = TRIGGER_NAMES.filter(isRoute).map((name) => {
      const { method, path } = triggerRow(name).route ?? { method: 'GET', path: '' };
      return `${method} ${path.replace(/\{\w+\}/g, '{}')}`;
    });
    expect(routes).toEqual([...new Set(routes)]);
  });

  it('Should run plugins in the contexts that plugins.yaml describes', () => {
    expect([...PLUGIN_CONTEXTS]).toEqual(loadSuite().plugins?.contexts.map(({ name }) => name));
  });

  it('Should contain no trigger that no scenario uses', () => {
    const { scenarios, clientScenarios = [] } = loadSuite();
    const steps = [...scenarios, ...clientScenarios].flatMap(({ steps: own }) => own as { trigger?: string }[]);
    const used = new Set(steps.flatMap(({ trigger }) => trigger ?? []));
    // the runner itself uses create-chat for the `given` chats of a scenario
    expect(TRIGGER_NAMES.filter((name) => !used.has(name) && name !== 'create-chat')).toEqual([]);
  });
});
