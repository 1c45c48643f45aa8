import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { project, verified } from '../../src/suite/project.js';
import type { FrameEntry, MessageSpec, Scenario, Schema } from '../../src/suite/types.js';

const suite = loadSuite();

/** Events of clients, without Engine.IO and Socket.IO frames and without names that are made for one request. */
const eventsOf = (messages: readonly MessageSpec[]): MessageSpec[] =>
  messages.filter(({ direction, event }) => direction === 'c2s' && !/\.io:|\{/.test(event));

const framesOf = (scenario: Scenario): FrameEntry[] =>
  scenario.steps.flatMap((step) => ('frames' in step ? step.frames : []));

/** Names of the required fields at the top of a message. */
function required({ envelope, schema }: MessageSpec): string[] {
  const top: Schema | undefined = suite.schemas[envelope ?? schema ?? ''];
  return Array.isArray(top?.['required']) ? top['required'].map(String) : [];
}

/** Cases that are sent in the release, by name. */
const casesOf = (scenarios: readonly Scenario[]): Map<string, FrameEntry> =>
  new Map(
    scenarios
      .filter(({ area }) => area === 'input')
      .flatMap(framesOf)
      .map((entry) => [entry.case, entry]),
  );

/** Names of the values that are sent instead of every payload. */
const valuesOf = (cases: ReadonlyMap<string, FrameEntry>): string[] =>
  [...cases.keys()].flatMap((name) =>
    name.startsWith('no-such-event, ') ? [name.slice('no-such-event, '.length)] : [],
  );

describe('malformed input', () => {
  describe.each(suite.releases.map(({ version }) => version))('in %s', (version) => {
    const { messages, scenarios } = project(suite, version);
    const inputs = scenarios.filter(({ area }) => area === 'input');
    const cases = casesOf(scenarios);
    const values = valuesOf(cases);

    it('Should be sent for every event of clients: every value, and each required field missing', () => {
      const expected = eventsOf(messages).flatMap((spec) =>
        [...values, ...required(spec).map((field) => `without ${field}`)].map((name) => `${spec.event}, ${name}`),
      );
      expect(values.length).toBeGreaterThan(8);
      expect(expected.filter((name) => !cases.has(name))).toEqual([]);
    });

    it('Should be followed by checks that nobody else receives anything and that the session still works', () => {
      for (const { id, steps } of inputs) {
        const sending = steps.flatMap((step, at) => ('frames' in step ? [at] : []));
        expect(
          sending.map((at) => steps[at + 1]),
          id,
        ).toEqual(sending.map(() => expect.objectContaining({ nothing: '*', proves: ['INPUT-001'] }) as unknown));
        expect(steps.at(-1), id).toMatchObject({
          call: 'user-join',
          proves: [id === 'input/transport' ? 'INPUT-003' : 'INPUT-002'],
        });
      }
    });
  });

  it.each(verified(suite))('Should be listed with the ack that was observed in %s', (version) => {
    const { messages, scenarios } = project(suite, version);
    const cases = casesOf(scenarios);
    const events = [...new Set(eventsOf(messages).map(({ event }) => event)), 'no-such-event'];
    const names = events.flatMap((event) => valuesOf(cases).map((name) => `${event}, ${name}`));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => cases.get(name)?.acks?.length !== 1)).toEqual([]);
  });
});
