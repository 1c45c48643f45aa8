/** The places where a fault can be injected. */
import { afterEach, expect, it } from 'vitest';
import type { FaultContext, FrameKind } from './faults.js';
import { TestServer } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

it('Should pass every list of effects with its cause to a fault, and perform the result', async () => {
  const causes: Pick<FaultContext, 'cause' | 'asked'>[] = [];
  testServer = await TestServer.open('0.12.4', {
    faults: {
      effects(effects, { cause, asked, sid, actor }) {
        causes.push({ cause, ...(asked === undefined ? {} : { asked }) });
        if (cause === 'heartbeat') expect([sid, actor?.id]).toEqual([expect.any(String), testServer.bob.id]);
        return cause === 'heartbeat'
          ? [...effects, { effect: 'ack', args: ['again'] }, { effect: 'ack', args: [1n], id: 7, late: 5 }]
          : effects;
      },
    },
  });
  const bob = await testServer.join(testServer.bob);
  bob.send('425["heartbeat",{}]');
  expect(await bob.waitForFrame('437')).toBe('437[1]');
  expect(bob.frames.slice(0, 2)).toEqual(['435[]', '435["again"]']);
  await testServer.channel();
  expect(causes.map(({ cause }) => cause)).toEqual([
    'connect',
    'user-join',
    'join-channels',
    'heartbeat',
    'create-channel',
  ]);
  expect(causes[3]).toEqual({ cause: 'heartbeat', asked: 5 });
});

it('Should use a replaced guard', async () => {
  testServer = await TestServer.open('0.12.4', {
    faults: { guards: { token: () => true, 'room-member': () => true } },
  });
  const ghost = await testServer.connect();
  ghost.send('421["user-join",{"auth":{"token":"nope"}}]');
  expect(await ghost.waitForFrame('431')).toBe(`431[{"id":"${testServer.ada.id}","name":"Ada"}]`);
});

it('Should pass every outgoing frame to the wire filter, and continue after it dropped one', async () => {
  const kinds: FrameKind[] = [];
  testServer = await TestServer.open('0.12.4', {
    pingInterval: 50,
    faults: {
      wire(frame, { frame: kind, later }) {
        kinds.push(kind);
        if (frame === '431[]') return undefined;
        if (frame === '432[]') return ['432["twice"]', frame];
        if (frame !== '433[]') return frame;
        later(1, '433["late"]');
        return [];
      },
    },
  });
  const ghost = await testServer.connect();
  for (const id of [1, 2, 3]) ghost.send(`42${id}["user-join",{}]`);
  expect(await ghost.waitForFrame('433')).toBe('433["late"]');
  await ghost.waitForFrame('2');
  expect(ghost.frames.filter((frame) => frame.startsWith('43'))).toEqual(['432["twice"]', '432[]', '433["late"]']);
  expect(kinds.slice(0, 3)).toEqual(['open', 'connected', 'ack']);
  expect(kinds).toContain('ping');
});

it('Should keep a session when a fault ignores its DISCONNECT', async () => {
  testServer = await TestServer.open('0.7.2', {
    faults: { effects: (effects, { cause }) => (cause === 'disconnect' ? [] : effects) },
  });
  const bob = await testServer.join(testServer.bob);
  bob.send('41');
  await testServer.channel();
  expect(await bob.waitForFrame('42')).toContain('channel:created');
});
