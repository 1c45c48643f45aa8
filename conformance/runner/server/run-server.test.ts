import { afterEach, describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/wire/lossless.js';
import type { Scenario } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { HarnessError, runServer, UsageError, type RunOptions, type RunResult } from './run-server.js';
import { startFakeServer, type FakeServer, type Misbehaviour } from './testing/fake-server.js';
import { fakeSubject, type FakeControl } from './testing/fake-subject.js';
import { fakeSuite, joinScenario, typingScenario } from './testing/suite.js';

const open: FakeServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

interface Ran {
  result: RunResult;
  control: FakeControl;
}

async function run(
  wrong: Misbehaviour,
  options: Partial<RunOptions> = {},
  behaviour: Partial<FakeControl> = {},
): Promise<Ran> {
  const server = await startFakeServer(wrong);
  open.push(server);
  const { factory, control } = fakeSubject(server, behaviour);
  const result = await runServer({
    url: server.url,
    suite: fakeSuite(),
    subject: factory,
    subjectName: 'fake',
    credentials: {},
    quick: false,
    deadline: 300,
    signal: new AbortController().signal,
    ...options,
  });
  return { result, control };
}

const ofKind = <K extends TraceLine['kind']>(lines: TraceLine[], kind: K): Extract<TraceLine, { kind: K }>[] =>
  lines.filter((line): line is Extract<TraceLine, { kind: K }> => line.kind === kind);

describe('runServer', () => {
  it('Should record every scenario from its first line to done, after the run line', async () => {
    const { result, control } = await run({});
    expect(result.lines[0]).toMatchObject({
      kind: 'run',
      set: '0.1',
      suite: 'suite-digest',
      profile: '0.7.2',
      forced: false,
      subject: 'fake',
      version: '0.7.2',
      at_us: 0,
    });
    expect(
      ofKind(result.lines, 'done')
        .map(({ run: name }) => name)
        .sort(),
    ).toEqual(['channel/typing', 'session/join', 'transport/idle']);
    expect(ofKind(result.lines, 'trouble')).toEqual([]);
    expect(result).toMatchObject({
      profile: '0.7.2',
      forced: false,
      left: [],
      interrupted: false,
      plan: 'Puts people into a map.',
    });
    expect(control.cleaned).toBe(1);
  });

  it('Should fence every connected session of a window, with an acknowledged id', async () => {
    const { result } = await run({}, { only: ['channel/typing'] });
    const [fence, ...more] = ofKind(result.lines, 'fence');
    expect(more).toEqual([]);
    expect(fence).toMatchObject({ index: 2 });
    expect(Object.keys(fence!.asked)).toHaveLength(4);
    for (const [conn, id] of Object.entries(fence!.asked)) {
      const frames = ofKind(result.lines, 'frame')
        .filter((frame) => frame.conn === conn)
        .map((frame) => frame.text);
      expect(frames).toContain(`42${id}["join-channels",{"auth":{"token":"owrt-fence"}}]`);
      expect(frames).toContain(`43${id}[]`);
    }
  });

  it('Should use each ack id once on a connection', async () => {
    const { result } = await run({});
    const asked = ofKind(result.lines, 'frame').filter(
      (frame) => frame.dir === 'c2s' && /^42\d/.test(frame.text ?? ''),
    );
    const keys = asked.map((frame) => `${frame.conn} ${/^42(\d+)/.exec(frame.text!)![1]}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('Should answer pings, and end an idle step after the expected pings', async () => {
    const { result } = await run({}, { only: ['transport/idle'] });
    const texts = ofKind(result.lines, 'frame').map((frame) => frame.text);
    expect(texts.filter((text) => text === '2').length).toBeGreaterThanOrEqual(2);
    expect(texts.filter((text) => text === '3').length).toBeGreaterThanOrEqual(2);
  });

  it('Should keep secrets out of the trace, and keep every digit in it', async () => {
    const seen: TraceLine[] = [];
    const { result } = await run({}, { onLine: (line) => seen.push(line) });
    const text = JSON.stringify(result.lines);
    expect(text).not.toMatch(/secret-|hunter-22-x/);
    expect(text).toContain('TOKEN-1');
    expect(seen).toEqual(result.lines);
    const given = ofKind(result.lines, 'control')[0]!;
    expect(parseJson(given.result_text!)).toMatchObject({ at: 17957649031234567890n });
  });

  it('Should lease a person to one scenario at a time', async () => {
    const many = Array.from({ length: 12 }, (_, at): Scenario => ({ ...joinScenario, id: `session/join-${at}` }));
    const { result, control } = await run({}, { suite: fakeSuite(many), parallel: 4 });
    expect(ofKind(result.lines, 'done')).toHaveLength(12);
    expect(control.most).toBe(1);
    expect(control.lent.size).toBeLessThanOrEqual(5);
  });

  it('Should stop waiting at a late event, before the deadline', async () => {
    const late: Misbehaviour = {
      intercept: (event, payload, socket) => {
        if (event !== 'late') return false;
        socket.send('431[]');
        setTimeout(() => socket.send(`42["late",${JSON.stringify(payload)}]`), 120);
        return true;
      },
    };
    const scenario: Scenario = {
      ...joinScenario,
      id: 'session/late',
      steps: [
        { connect: ['bob-1'] },
        { call: 'late', as: 'bob-1', send: { id: '$bob.id' } },
        { expect: 'late', at: ['bob-1'], match: { id: '$bob.id' }, times: 1, proves: [] },
      ],
    };
    const began = performance.now();
    const { result } = await run(late, { suite: fakeSuite([scenario]), deadline: 5000 });
    expect(performance.now() - began).toBeLessThan(2500);
    const event = result.lines.findIndex(
      (line) => line.kind === 'frame' && line.text?.startsWith('42["late"') === true && line.dir === 's2c',
    );
    const fence = result.lines.findIndex((line) => line.kind === 'fence');
    expect(event).toBeGreaterThan(0);
    expect(fence).toBeGreaterThan(event);
  });

  it('Should continue after the deadline without an ack', async () => {
    const { result } = await run({ intercept: (event) => event === 'events:channel' }, { only: ['channel/typing'] });
    expect(ofKind(result.lines, 'done')).toHaveLength(1);
    expect(ofKind(result.lines, 'fence')).toHaveLength(1);
  });

  it('Should report an unresolvable capture as trouble of its scenario, and perform the others', async () => {
    const broken: Scenario = { ...typingScenario, id: 'channel/broken', given: [] };
    const { result } = await run({}, { suite: fakeSuite([broken, joinScenario]) });
    const [trouble] = ofKind(result.lines, 'trouble');
    expect(trouble).toMatchObject({ run: 'channel/broken', index: 2 });
    expect(trouble!.message).toContain('$team.id');
    expect(ofKind(result.lines, 'done').map(({ run: name }) => name)).toEqual(['session/join']);
    expect(result.trouble).toBeUndefined();
  });

  it('Should report that the server went away, and keep the trace so far', async () => {
    const server = await startFakeServer({
      intercept: (event) => {
        if (event === 'events:channel') void server.close();
        return event === 'events:channel';
      },
    });
    const { factory, control } = fakeSubject(server);
    const scenarios = [
      typingScenario,
      joinScenario,
      ...Array.from({ length: 3 }, (_, at): Scenario => ({ ...typingScenario, id: `channel/typing-${at}` })),
    ];
    const result = await runServer({
      url: server.url,
      suite: fakeSuite(scenarios),
      subject: factory,
      subjectName: 'fake',
      credentials: {},
      quick: false,
      parallel: 1,
      deadline: 300,
      signal: new AbortController().signal,
    });
    expect(result.trouble).toContain('went away');
    expect(ofKind(result.lines, 'done').map(({ run: name }) => name)).toEqual(['session/join']);
    expect(ofKind(result.lines, 'trouble')).toHaveLength(4);
    expect(ofKind(result.lines, 'scenario')).toHaveLength(5);
    expect(control.cleaned).toBe(1);
  });

  it('Should stop at the signal, clean up and report the interruption', async () => {
    const stop = new AbortController();
    const { result, control } = await run(
      { intercept: (event) => (event === 'events:channel' ? (stop.abort(), true) : false) },
      { signal: stop.signal, deadline: 20_000, parallel: 1 },
    );
    expect(result.interrupted).toBe(true);
    expect(ofKind(result.lines, 'done').map(({ run: name }) => name)).not.toContain('channel/typing');
    expect(control.cleaned).toBe(1);
  });

  it('Should report what could not be removed', async () => {
    const { result } = await run({}, { only: ['session/join'] }, { left: ['user owrt-x (HTTP 500)'] });
    expect(result.left).toEqual(['user owrt-x (HTTP 500)']);
  });

  it('Should skip slow scenarios with quick, and refuse a selection of slow ones only', async () => {
    const { result } = await run({}, { quick: true });
    expect(ofKind(result.lines, 'scenario').map(({ id }) => id)).not.toContain('transport/idle');
    await expect(run({}, { quick: true, only: ['TRANSPORT-001'] })).rejects.toThrow(/only slow scenarios/);
  });

  it.each([
    ['no URL', 'nonsense', /is no URL/],
    ['another scheme', 'ftp://host', /http or https/],
    ['a password in it', 'http://a:b@host', /Leave user name and password out/],
  ])('Should refuse a URL that is %s', async (_what, url, message) => {
    await expect(run({}, { url })).rejects.toThrow(message);
  });

  it('Should clean up and refuse when the first frames contradict the version', async () => {
    const server = await startFakeServer({ maxPayload: 5 });
    open.push(server);
    const { factory, control } = fakeSubject(server);
    const refused = runServer({
      url: server.url,
      suite: fakeSuite(),
      subject: factory,
      subjectName: 'fake',
      credentials: {},
      quick: true,
      signal: new AbortController().signal,
    });
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(/maxPayload 5, where 0.7.2 announces 1000000.*0.12.4.*--profile/);
    expect(control.cleaned).toBe(1);
  });

  it('Should judge against a forced profile, and record that in the run line', async () => {
    const messages: string[] = [];
    const { result } = await run(
      {},
      { profile: '0.9.0', only: ['session/join'], progress: { say: (line) => messages.push(line) } },
    );
    expect(result).toMatchObject({ profile: '0.9.0', forced: true });
    expect(result.lines[0]).toMatchObject({ profile: '0.9.0', forced: true });
    expect(messages.join('\n')).toContain('Profile 0.9.0 was forced');
  });

  it('Should report a usage error when the subject cannot open, and a harness error without people', async () => {
    const factory = async (): Promise<never> => {
      throw new Error('The e-mail address and password are not accepted.');
    };
    await expect(run({}, { subject: factory })).rejects.toThrow(UsageError);
    const server = await startFakeServer();
    open.push(server);
    const { factory: good } = fakeSubject(server);
    const poor: typeof good = async (context) => ({
      ...(await good(context)),
      lease: async () => Promise.reject(new Error('nobody left')),
    });
    await expect(run({}, { subject: poor })).rejects.toThrow(HarnessError);
  });

  it('Should report a usage error for a server without the websocket', async () => {
    const server = await startFakeServer();
    open.push(server);
    await expect(run({}, { url: `${server.url}/elsewhere` })).rejects.toThrow(/serves no Open WebUI realtime protocol/);
  });
});
