/** Compares the server with recordings of the real releases, frame by frame. */
import { afterEach, describe, expect, it } from 'vitest';
import { recorded, skeleton } from './testing/recorded.js';
import { TestServer, payloadOf } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

const typing = (channel: unknown, message: unknown, flag = true): object => ({
  channel_id: channel,
  message_id: message,
  data: { type: 'typing', data: { typing: flag } },
});

describe.each(['0.7.2', '0.12.4'] as const)('%s', (release) => {
  const newest = release === '0.12.4';

  it('Should open with the recorded packet', async () => {
    testServer = await TestServer.open(release);
    const session = await testServer.connect();
    expect(skeleton(JSON.parse(session.frames[0]!.slice(1)))).toEqual(skeleton(recorded[release].open));
    expect(JSON.parse(session.frames[0]!.slice(1))).toMatchObject({
      ...recorded[release].open,
      sid: expect.any(String),
    });
    expect(session.frames[1]).toMatch(/^40\{"sid":"[\w-]{20}"\}$/);
  });

  it('Should answer user-join, good and malformed, as recorded', async () => {
    testServer = await TestServer.open(release);
    const session = await testServer.connect();
    await session.fresh();
    const asked = [
      'null',
      '{}',
      '{"auth":{}}',
      '{"auth":{"token":"nope"}}',
      '{"auth":{"token":null}}',
      '"text"',
      '7',
      '[]',
      '{"auth":"x"}',
    ];
    asked.forEach((payload, index) => session.send(`42${101 + index}["user-join",${payload}]`));
    session.send('42150["user-join"]');
    session.send('42151["user-join",{"auth":{}},2]');
    session.send(`42160["user-join",{"auth":{"token":"${testServer.bob.token}"}}]`);
    const joined = `43160[{"id":"${testServer.bob.id}","name":"Bob"}]`;
    const tolerated = newest ? [] : ['43106[]'];
    expect(await session.since()).toEqual([
      '43102[]',
      '43103[]',
      '43104[]',
      '43105[]',
      ...tolerated,
      ...(newest ? [] : ['43108[]']),
      '43109[]',
      joined,
    ]);
  });

  it('Should ignore unreadable frames, and treat an anonymous heartbeat as recorded', async () => {
    testServer = await TestServer.open(release);
    const session = await testServer.connect();
    await session.fresh();
    for (const frame of [
      '42152["no-such-event",{}]',
      '4{not a packet',
      '42153',
      'x',
      '',
      '2',
      '451-["no-such-event",{"_placeholder":true,"num":0}]',
    ])
      session.send(frame);
    session.send(Buffer.from([1, 2]));
    session.send('42154["heartbeat",{}]');
    await session.waitForFrame('43154');
    expect(session.frames.filter((frame) => !frame.startsWith('439'))).toEqual(
      newest ? ['43152[]', '41', '43154[]'] : ['43154[]'],
    );
    if (!newest) return;
    session.send('42155["heartbeat",{}]');
    session.send('40');
    expect(await session.waitForFrame('40')).toMatch(/^40\{"sid"/);
    expect(session.frames).not.toContain('43155[]');
  });

  it('Should answer heartbeat and usage as recorded', async () => {
    testServer = await TestServer.open(release);
    const bob = await testServer.join(testServer.bob);
    const asked = [
      '["heartbeat",{}]',
      '["heartbeat",null]',
      '["heartbeat","x"]',
      '["heartbeat",{"a":1}]',
      '["heartbeat"]',
      '["usage",{"model":"m1"}]',
      '["usage",{}]',
    ];
    asked.forEach((event, index) => bob.send(`42${102 + index}${event}`));
    expect(await bob.since()).toEqual(['43102[]', '43103[]', '43104[]', '43105[]', '43107[]']);
  });

  it('Should refuse a second CONNECT', async () => {
    testServer = await TestServer.open(release);
    const session = await testServer.connect();
    session.send('40');
    expect(await session.waitForFrame('44')).toBe('44"Unable to connect"');
    expect(session.isClosed).toBe(false);
  });

  it('Should broadcast typing to the room, the sender included, before the ack', async () => {
    testServer = await TestServer.open(release);
    const [ada, bob, anonymous] = [
      await testServer.join(testServer.ada),
      await testServer.join(testServer.bob),
      await testServer.connect(),
    ];
    const eve = await testServer.join(await testServer.add('Eve'));
    const channel = (await testServer.channel())['id'];
    for (const session of [ada, bob]) {
      expect(await session.since()).toEqual(['42["events:channel",{"data":{"type":"channel:created"}}]']);
      await session.fresh();
    }
    bob.send(`422["events:channel",${JSON.stringify(typing(channel, null))}]`);
    bob.send(`423["events:channel",${JSON.stringify(typing(channel, 'thread-1', false))}]`);
    const user = { id: testServer.bob.id, name: 'Bob', role: 'user' };
    const first = `42${JSON.stringify(['events:channel', { ...typing(channel, null), user }])}`;
    const second = `42${JSON.stringify(['events:channel', { ...typing(channel, 'thread-1', false), user }])}`;
    expect(await bob.since()).toEqual([first, '432[]', second, '433[]']);
    expect(await ada.since()).toEqual([first, second]);
    for (const session of [eve, anonymous])
      session.send(`424["events:channel",${JSON.stringify(typing(channel, null))}]`);
    expect((await eve.since()).at(-1)).toBe('434[]');
    expect((await anonymous.since()).at(-1)).toBe('434[]');
    await ada.fresh();
    expect(await ada.since()).toEqual([]);
  });

  it('Should answer malformed channel events as recorded', async () => {
    testServer = await TestServer.open(release);
    const channel = String((await testServer.channel())['id']);
    const bob = await testServer.join(testServer.bob);
    const payloads = [
      'null',
      '{}',
      `{"channel_id":"${channel}"}`,
      `{"channel_id":"${channel}","data":{}}`,
      `{"channel_id":"${channel}","data":{"type":"nope"}}`,
    ];
    payloads.push(
      '{"channel_id":"x","data":{"type":"typing"}}',
      '"str"',
      '[]',
      `{"channel_id":"${channel}","data":null}`,
    );
    payloads.forEach((payload, index) => bob.send(`42${113 + index}["events:channel",${payload}]`));
    expect(await bob.since()).toEqual(['43117[]', '43118[]']);
  });

  it('Should send channel messages in the recorded shape', async () => {
    testServer = await TestServer.open(release);
    const path = `/api/v1/channels/${String((await testServer.channel())['id'])}/messages`;
    const ada = await testServer.join(testServer.ada);
    const first = await testServer.object(
      'POST',
      `${path}/post`,
      { content: 'hello', temp_id: 'tmp-1', data: {}, meta: {} },
      testServer.bob,
    );
    const message = payloadOf((await ada.since())[0]!);
    expect(skeleton(message)).toEqual(skeleton(recorded[release].message));
    expect(skeleton(first)).toEqual(skeleton(recorded[release].row));
    await ada.fresh();
    await testServer.call('POST', `${path}/post`, {
      content: 'quoting',
      parent_id: first['id']!,
      reply_to_id: first['id']!,
    });
    const [quote, reply] = (await ada.since()).map(
      (frame) => payloadOf(frame) as { data: { type: string; data: { [key: string]: unknown } } },
    );
    expect(skeleton(quote!.data.data['reply_to_message'])).toEqual(skeleton(recorded[release].quoted));
    expect(reply!.data).toMatchObject({ type: 'message:reply', data: { id: first['id'], reply_count: 1 } });
    expect(reply!.data.data['latest_reply_at']).toBe(quote!.data.data['created_at']);
  });
});
