import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../../src/suite/load.js';
import { project } from '../../../src/suite/project.js';
import { selectClientScenarios } from './select-client-scenarios.js';

const projection = project(loadSuite(), '0.12.4');
const USUAL = ['calls', 'channels', 'stays'];
const chosen = (only: string[], abilities = USUAL, quick = true): string[] =>
  selectClientScenarios(projection, only, abilities, quick).map(({ id }) => id);

describe('selectClientScenarios', () => {
  it("Should select scenarios within the client's abilities, without the slow ones", () => {
    expect(chosen([])).toEqual(expect.arrayContaining(['client/cut', 'client/confirmation', 'client/own-message']));
    expect(chosen([])).not.toContain('client/heartbeat');
    expect(chosen([])).not.toContain('client/chat-shown');
    expect(chosen([], USUAL, false)).toContain('client/heartbeat');
    expect(chosen([], ['stays'])).not.toContain('client/confirmation');
    expect(chosen([], [...USUAL, 'open-chat', 'shows'])).toContain('client/chat-shown');
  });

  it('Should select by requirement, area and scenario', () => {
    expect(chosen(['CLIENT-031'])).toEqual(['client/confirmation']);
    expect(chosen(['client'])).toEqual(chosen([]));
    expect(chosen(['client/c*'])).toEqual(expect.arrayContaining(['client/cut', 'client/closed']));
  });

  it('Should select all scenarios for an ambient requirement', () => {
    expect(chosen(['CLIENT-007'])).toEqual(chosen([]));
  });

  it('Should select only one-shot scenarios for a one-shot client', () => {
    expect(chosen([], ['asks'])).toEqual(
      projection.clientScenarios.filter(({ needs = [] }) => needs.includes('asks')).map(({ id }) => id),
    );
  });

  it.each([
    [
      ['CLIENT-999'],
      USUAL,
      /^--only CLIENT-999 matches no requirement and no scenario of release 0\.12\.4; did you mean CLIENT-/,
    ],
    [['CLIENT-041'], USUAL, /^Nothing to run: the client does not do answer, which everything selected needs\.$/],
    [
      ['CLIENT-048'],
      USUAL,
      /^Nothing to run: only slow scenarios prove what was selected, and --quick leaves them out\.$/,
    ],
    [[], [], /the client does not do .*stays/],
  ])('Should explain why nothing can run for %j and a client with %j', (only, abilities, message) => {
    expect(() => chosen(only, abilities)).toThrow(message);
  });
});
