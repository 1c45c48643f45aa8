import { describe, expect, it } from 'vitest';
import { handedFunctionsIn, type PluginContexts } from './plugins.js';

const table: PluginContexts = {
  executed: ['0.7.2', '0.12.4'],
  contexts: [
    {
      name: 'tool',
      title: 'A Tool',
      code: 'Tools',
      how: 'a request',
      rows: [
        { handed: { '0.7.2': 'both', '0.12.4': 'both' } },
        { without: 'id', handed: { '0.7.2': 'not run', '0.12.4': 'refused' } },
      ],
    },
  ],
};
const releases = ['0.6.32', '0.7.2', '0.9.0', '0.12.4', '0.12.5'];

describe('handedIn', () => {
  it.each([
    ['0.6.32', 'not run'],
    ['0.7.2', 'not run'],
    ['0.9.0', 'not run'],
    ['0.12.4', 'refused'],
    ['0.12.5', 'refused'],
  ])('Should give %s the result of the last executed release before it', (version, handed) => {
    expect(handedFunctionsIn(table, releases, version)('tool', 'id')).toBe(handed);
  });

  it('Should be undefined for a context that is not listed', () => {
    expect(handedFunctionsIn(table, releases, '0.9.0')('nowhere')).toBeUndefined();
    expect(handedFunctionsIn({ executed: [], contexts: [] }, releases, '0.9.0')('tool')).toBeUndefined();
  });
});
