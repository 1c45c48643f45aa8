import { describe, expect, it } from 'vitest';
import { usesColour } from './terminal.js';

describe('wantsColour', () => {
  it.each<[boolean, NodeJS.ProcessEnv, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [false, { FORCE_COLOR: 'true', TERM: 'dumb', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
  ])('Should return, for terminal %s and environment %j: %s', (isTerminal, env, expected) => {
    expect(usesColour(env, isTerminal)).toBe(expected);
  });
});
