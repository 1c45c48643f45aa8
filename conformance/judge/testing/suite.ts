/** A suite with one channel scenario, small enough to read in a test. */
import { behavioursOf } from '../../../src/suite/testing/behaviours.js';
import type {
  AmbientCheck,
  JsonObject,
  MessageSpec,
  Requirement,
  Scenario,
  Step,
  Suite,
} from '../../../src/suite/types.js';
import type { RuleName, RuleParameters } from '../rules/registry.js';

const message = (spec: Partial<MessageSpec> & { key: string; event: string }): MessageSpec => ({
  title: spec.key,
  summary: '',
  area: 'channel',
  direction: 's2c',
  room: '/',
  author: 'server',
  ...spec,
});

/** A requirement that steps prove, unless `more` changes that. */
export const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  area: 'channel',
  level: 'MUST',
  actor: 'server',
  statement: id,
  source: {},
  scenarios: [],
  ...more,
});

/** The `ambient` entry of a requirement, with type-checked parameters. */
export const ambient = <Name extends RuleName>(
  rule: Name,
  ...given: keyof RuleParameters<Name> extends never
    ? []
    : object extends RuleParameters<Name>
      ? [RuleParameters<Name>?]
      : [RuleParameters<Name>]
): AmbientCheck => ({ rule, ...(given.length === 0 ? {} : { with: given[0] as JsonObject }) });

/** A scenario in which bob sends typing events and ada receives them. */
export function scenario(steps: Step[]): Scenario {
  return {
    id: 'channel/typing',
    title: '',
    area: 'channel',
    digest: 'd1',
    people: { bob: 'user', ada: 'user' },
    sessions: { 'bob-1': 'bob', 'ada-1': 'ada' },
    steps,
  };
}

/** A suite with these requirements and one scenario of these steps. */
export function suiteOf(requirements: Requirement[], steps: Step[]): Suite {
  return {
    set: 't',
    digest: 'x',
    requirements,
    scenarios: [scenario(steps)],
    releases: [
      {
        version: '0.7.2',
        verified: true,
        behaviour: behavioursOf({ server_joins_channels: true, max_payload: 1000000 }),
      },
    ],
    messages: [
      message({ key: 'join', event: 'user-join', direction: 'c2s', ack: 'session/user-join-ack' }),
      message({ key: 'fence', event: 'join-channels', direction: 'c2s', ack: 'session/empty-ack' }),
      message({
        key: 'typing',
        event: 'events:channel',
        type: 'typing',
        envelope: 'channel/typing-envelope',
        schema: 'channel/typing',
      }),
    ],
    schemas: {
      'session/user-join-ack': { type: 'array', maxItems: 1 },
      'session/empty-ack': { type: 'array', maxItems: 0 },
      'channel/typing-envelope': { type: 'object', required: ['channel_id', 'data'] },
      'channel/typing': {
        type: 'object',
        required: ['type', 'data'],
        properties: { type: { const: 'typing' }, data: { type: 'object' } },
      },
    },
  };
}
