import { describe, expect, it } from 'vitest';
import { project } from '../../../src/suite/project.js';
import type { Scenario } from '../../../src/suite/types.js';
import { UsageError } from '../shared/errors.js';
import { runInParallel } from './scheduler.js';
import { chooseProfile, type FirstFrames } from './find-profile.js';
import { selectServerScenarios } from './select-server-scenarios.js';
import { fakeSuite, idleScenario, joinScenario, typingScenario } from './testing/suite.js';
import { behavioursOf } from '../../../src/suite/testing/behaviours.js';

const suite = fakeSuite();
const old: FirstFrames = { open: { maxPayload: 1_000_000 }, joined: [{ id: 'u', name: 'n' }], ackedNames: [] };

describe('chooseProfile', () => {
  it('Should accept a verified release that the first frames confirm', () => {
    expect(chooseProfile(suite, '0.7.2', undefined, old)).toMatchObject({ profile: '0.7.2', forced: false });
  });

  it.each<[string, string | undefined, FirstFrames, RegExp]>([
    [
      'no version',
      undefined,
      old,
      /does not say which release it is. Verified profiles: 0.7.2, 0.12.4. Choose one with --profile./,
    ],
    [
      'an invented version',
      '3.10.6',
      old,
      /version 3.10.6, no release that this set knows. Verified profiles: 0.7.2, 0.12.4/,
    ],
    [
      'a release before the first verified one',
      '0.6.41',
      old,
      /not verified with. Verified profiles next to it: 0.7.2\./,
    ],
    ['a release between two verified ones', '0.9.0', old, /Verified profiles next to it: 0.7.2, 0.12.4/],
    ['another maxPayload', '0.12.4', old, /maxPayload 1000000, where 0.12.4 announces 16777216/],
    [
      'another acknowledgement',
      '0.7.2',
      { ...old, joined: [{ id: 'u', name: 'n', role: 'user' }] },
      /user-join was acknowledged with \[{.*role/,
    ],
    ['no acknowledgement', '0.7.2', { ...old, joined: undefined }, /user-join was acknowledged with nothing/],
  ])('Should refuse %s, and name the nearest profiles', (_what, version, frames, message) => {
    expect(() => chooseProfile(suite, version, undefined, frames)).toThrow(UsageError);
    expect(() => chooseProfile(suite, version, undefined, frames)).toThrow(message);
  });

  it('Should accept any listed release that is forced, and report evidence against it', () => {
    const choice = chooseProfile(suite, '3.10.6', '0.12.4', old);
    expect(choice).toMatchObject({ profile: '0.12.4', forced: true });
    expect(choice.why).toMatch(
      /forced; the server says it is version 3.10.6; its first frames speak against it: .*16777216/,
    );
  });

  it('Should refuse to force an unknown release', () => {
    expect(() => chooseProfile(suite, '0.7.2', '0.5', old)).toThrow(
      /Unknown profile "0.5": it must be one of the releases 0.6.41 to 0.12.4/,
    );
  });
});

describe('chooseProfile, with renamed events', () => {
  const { releases, messages, ...rest } = fakeSuite();
  const names = [
    { name: 'channel-events', until: '0.6.32' },
    { name: 'events:channel', since: '0.6.41' },
  ];
  const renamed = {
    ...rest,
    releases: [{ version: '0.6.32', verified: true, behaviour: behavioursOf({ max_payload: 1_000_000 }) }, ...releases],
    messages: messages.map((message) => (message.event === 'events:channel' ? { ...message, names } : message)),
  };
  const speaking = (...answered: string[]): FirstFrames => ({ ...old, ackedNames: answered });

  it('Should tell releases apart by the event name that is acknowledged', () => {
    expect(chooseProfile(renamed, '0.6.32', undefined, speaking('channel-events'))).toMatchObject({
      profile: '0.6.32',
    });
    expect(chooseProfile(renamed, '0.7.2', undefined, speaking('events:channel'))).toMatchObject({ profile: '0.7.2' });
    expect(() => chooseProfile(renamed, '0.7.2', undefined, speaking('channel-events'))).toThrow(
      new RegExp(
        String.raw`speaks "channel-events", which 0.7.2 calls "events:channel"\. Verified profiles next to ` +
          String.raw`it: 0.6.32, 0.12.4\. Choose one with --profile; its first frames fit 0.6.32\.`,
      ),
    );
  });

  it('Should report the release that fits better than a forced profile', () => {
    expect(chooseProfile(renamed, '3.10.6', '0.12.4', speaking('channel-events')).why).toMatch(
      /speak against it: .*; they fit 0.6.32\.$/,
    );
  });

  it('Should draw no conclusion from a server that acknowledges everything or nothing', () => {
    for (const frames of [speaking('channel-events', 'events:channel'), speaking()]) {
      expect(chooseProfile(renamed, '0.7.2', undefined, frames)).toMatchObject({ profile: '0.7.2' });
    }
  });
});

describe('selectServerScenarios', () => {
  const needy: Scenario = { ...joinScenario, id: 'plugin/emit', needs: ['functions'] };
  const projection = project(suite, '0.7.2');
  const select = (only: string[], capabilities = ['channels'], quick = false): string[] =>
    selectServerScenarios(projection, projection.scenarios, { only, subject: 'open-webui', capabilities, quick }).map(
      ({ id }) => id,
    );

  it("Should select everything by default, within the subject's capabilities", () => {
    expect(select([])).toEqual(['channel/typing', 'session/join', 'transport/idle']);
    expect(select([], [])).toEqual(['session/join', 'transport/idle']);
  });

  it.each([
    [['CHANNEL-001'], ['channel/typing']],
    [['channel-*'], ['channel/typing']],
    [['Channel'], ['channel/typing']],
    [
      ['session', 'CHANNEL-002'],
      ['channel/typing', 'session/join'],
    ],
    [
      ['session/*', 'TRANSPORT-001'],
      ['session/join', 'transport/idle'],
    ],
    [['TRANSPORT-002'], ['channel/typing', 'session/join', 'transport/idle']],
  ])('Should select with %j the scenarios %j', (only, expected) => {
    expect(select(only)).toEqual(expected);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'matches nothing',
      () => select(['CHANEL-001']),
      /--only CHANEL-001 matches no requirement .* did you mean CHANNEL-001/,
    ],
    ['resembles nothing', () => select(['zzz']), /owrt list/],
    [
      'the server cannot do',
      () => select(['CHANNEL-001'], []),
      /the server has no channels, which everything selected needs\.$/,
    ],
    [
      'an option would allow',
      () =>
        selectServerScenarios(projection, [needy], { only: [], subject: 'open-webui', capabilities: [], quick: false }),
      /^Nothing to run: what was selected needs --allow-functions \(installs a function while the run lasts\)\.$/,
    ],
    [
      'only slow scenarios prove',
      () => select(['transport/*'], [], true),
      /only slow scenarios .* --quick leaves them out/,
    ],
  ])('Should refuse a selection that %s', (_what, choose, message) => {
    expect(choose).toThrow(UsageError);
    expect(choose).toThrow(message);
  });
});

describe('runInParallel', () => {
  async function order(
    scenarios: Scenario[],
    parallel: number,
  ): Promise<{ begun: string[]; most: number; alone: boolean }> {
    const begun: string[] = [];
    let [now, most, alone] = [0, 0, true];
    await runInParallel(scenarios, parallel, async ({ id }) => {
      begun.push(id);
      most = Math.max(most, ++now);
      if (id.startsWith('public')) alone &&= now === 1;
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      if (id.startsWith('public')) alone &&= now === 1;
      now--;
    });
    return { begun, most, alone };
  }
  const named = (scenario: Scenario, id: string): Scenario => ({ ...scenario, id });

  it('Should run --parallel scenarios at once, longest first, with slow ones in addition', async () => {
    const long: Scenario = {
      ...joinScenario,
      id: 'long',
      steps: Array.from({ length: 3 }, () => ({ call: 'x', as: 'bob-1', ack: [] })),
    };
    const { begun, most } = await order(
      [...Array.from({ length: 6 }, (_, at) => named(joinScenario, `s${at}`)), long, idleScenario],
      2,
    );
    expect(begun.slice(0, 2)).toEqual(['transport/idle', 'long']);
    expect(most).toBe(3);
  });

  it('Should not run channel scenarios beside one with a public channel', async () => {
    const given: Scenario = {
      ...typingScenario,
      id: 'public-given',
      given: [{ channel: 'all', owner: 'ada', type: 'standard' }],
    };
    const made: Scenario = {
      ...joinScenario,
      id: 'public-made',
      steps: [{ trigger: 'create-channel', as: 'bob', with: { type: 'standard' } }],
    };
    const { alone, begun } = await order([typingScenario, given, named(typingScenario, 'other'), made], 4);
    expect(alone).toBe(true);
    expect(begun).toHaveLength(4);
  });

  it('Should not run scenarios that follow a chat beside one whose events reach all followers', async () => {
    const step = { call: 'events:chat', as: 'bob-1', ack: [] };
    const telling: Scenario = {
      ...joinScenario,
      id: 'telling',
      steps: [step, { trigger: 'delete-chats', as: 'bob' }],
    };
    const follower: Scenario = { ...joinScenario, id: 'follower', steps: [step] };
    const now = new Set<string>();
    const met = new Set<string>();
    await runInParallel(
      [follower, telling, named(joinScenario, 'other'), { ...telling, id: 'telling-too' }],
      4,
      async ({ id }) => {
        for (const other of now) met.add([id, other].sort().join(' '));
        now.add(id);
        for (let turn = 0; turn < 5; turn++) await Promise.resolve();
        now.delete(id);
      },
    );
    expect([...met]).toEqual(['other telling']);
  });

  it('Should reject with the error of a scenario', async () => {
    await expect(
      runInParallel([joinScenario, typingScenario], 2, () => Promise.reject(new Error('lost'))),
    ).rejects.toThrow('lost');
  });
});
