/** Documents: cases that scenarios cannot test on every server, and behaviour of unverified releases. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Json } from '../src/suite/types.js';
import { encodeEvent } from '../src/wire/codec.js';
import type { RawSession } from './testing/test-server.js';
import { TestServer } from './testing/test-server.js';

const A = [1, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0];

let testServer: TestServer;
afterEach(() => testServer.close());

/** The frames that a session receives after one request, including the ack. */
async function ask(session: RawSession, event: string, payload: Json): Promise<string[]> {
  await session.fresh();
  session.send(encodeEvent(`ydoc:${event}`, [payload], 7));
  return await session.since();
}

describe('Documents', () => {
  it('Should not open the document of an unknown note', async () => {
    testServer = await TestServer.open('0.12.4');
    const session = await testServer.join(testServer.bob);
    expect(await ask(session, 'document:join', { document_id: 'note:x' })).toEqual(['437[]']);
    expect(await ask(session, 'document:join', { document_id: 'note_x' })).toEqual(['437[]']);
  });

  it('Should become unreadable by an invalid update, up to 0.11.4', async () => {
    testServer = await TestServer.open('0.7.2');
    const [one, two] = [await testServer.join(testServer.bob), await testServer.join(testServer.ada)];
    await ask(one, 'document:join', { document_id: 'd' });
    await ask(one, 'document:update', { document_id: 'd', update: 'zzz' });
    expect(await ask(two, 'document:join', { document_id: 'd' })).toEqual([
      '42["error",{"message":"Failed to join document"}]',
      '437[]',
    ]);
    expect(await ask(one, 'document:state', { document_id: 'd' })).toEqual(['437[]']);
  });

  it.each([
    ['0.11.3', ['42["ydoc:document:update",{"document_id":"d","user_id":"u","update":[],"socket_id":"']],
    ['0.11.4', []],
  ])('Should relay an empty update up to 0.11.3: %s', async (release, starts) => {
    testServer = await TestServer.open(release);
    const [one, two] = [await testServer.join(testServer.bob), await testServer.join(testServer.ada)];
    await ask(one, 'document:join', { document_id: 'd' });
    await ask(two, 'document:join', { document_id: 'd' });
    await two.fresh();
    await ask(one, 'document:update', { document_id: 'd', update: [], user_id: 'u' });
    expect((await two.since()).map((frame, index) => frame.slice(0, starts[index]?.length))).toEqual(starts);
  });

  it('Should let a session at the limit enter another document after it left one', async () => {
    testServer = await TestServer.open('0.12.4');
    const session = await testServer.join(testServer.bob);
    for (let index = 0; index < 20; index += 1)
      expect(await ask(session, 'document:join', { document_id: `d${index}` })).toHaveLength(2);
    expect(await ask(session, 'document:join', { document_id: 'one-more' })).toEqual(['437[]']);
    expect(await ask(session, 'document:join', { document_id: 'd0' })).toHaveLength(2);
    await ask(session, 'document:leave', { document_id: 'd0' });
    expect(await ask(session, 'document:join', { document_id: 'one-more' })).toHaveLength(2);
  });

  it('Should be kept while a session is in it', async () => {
    testServer = await TestServer.open('0.12.4');
    const [one, two] = [await testServer.join(testServer.bob), await testServer.join(testServer.ada)];
    await ask(one, 'document:join', { document_id: 'd' });
    await ask(two, 'document:join', { document_id: 'd' });
    await ask(one, 'document:update', { document_id: 'd', update: A });
    await ask(one, 'document:leave', { document_id: 'd' });
    expect((await ask(one, 'document:join', { document_id: 'd' }))[0]).toContain(JSON.stringify(A));
  });
});
