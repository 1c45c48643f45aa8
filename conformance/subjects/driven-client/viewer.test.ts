/** The viewer against the reference server. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestServer } from '../../../reference-server/testing/test-server.js';
import type { ShownState } from './shows.js';
import { openViewer, type Viewer } from './viewer.js';

let testServer: TestServer;
let viewer: Viewer;
let shown: ShownState;
let wake: () => void = () => undefined;

/** Resolves when the viewer shows a state that passes the test. */
async function until(test: (shows: ShownState) => boolean | undefined): Promise<void> {
  while (!test(shown)) await new Promise<void>((resolve) => (wake = resolve));
}

describe.each(['0.7.2', '0.12.4'])('%s', (release) => {
  beforeEach(async () => {
    testServer = await TestServer.open(release);
    const show = (shows: ShownState): void => {
      shown = shows;
      wake();
    };
    viewer = await openViewer({
      url: testServer.server.url,
      token: testServer.ada.token,
      show,
      onProblem: () => undefined,
    });
  });
  afterEach(async () => {
    viewer.close();
    await testServer.close();
  });
  const perform = async (name: keyof Viewer['actions'], given: object = {}): Promise<void> =>
    await viewer.actions[name](given as { [key: string]: unknown });

  it('Should show a growing chat, and a notification for a limited time', async () => {
    const chat_id = await testServer.chat(testServer.ada);
    await perform('open-chat', { chat_id });
    expect(shown).toMatchObject({
      chat: { id: chat_id, title: 'T', messages: { ask: { content: 'hi' } } },
      channel: null,
      note: null,
      dialog: null,
    });
    await testServer.event(chat_id, 'message', { content: 'so' }, testServer.ada);
    await testServer.event(chat_id, 'message', { content: ' be it' }, testServer.ada);
    await testServer.event(chat_id, 'notification', { type: 'success', content: 'well' }, testServer.ada);
    await until(({ toasts }) => toasts.length > 0);
    expect(shown).toMatchObject({
      chat: { messages: { reply: { content: 'so be it' } } },
      toasts: [{ type: 'success', content: 'well' }],
    });
  });

  it('Should post text, and show posts and typing of others', async () => {
    const channel_id = String((await testServer.channel())['id']);
    await perform('open-channel', { channel_id });
    const bob = await testServer.join(testServer.bob);
    await perform('type', { text: 'Good ' });
    expect(await bob.waitForFrame('42["events:channel"')).toContain('"typing":true');
    await perform('post', { text: 'day' });
    bob.send(
      `42${JSON.stringify([
        'events:channel',
        { channel_id, message_id: null, data: { type: 'typing', data: { typing: true } } },
      ])}`,
    );
    await until(({ channel }) => channel?.typing.includes('Bob'));
    await testServer.call(
      'POST',
      `/api/v1/channels/${channel_id}/messages/post`,
      { content: 'hello', data: {} },
      testServer.bob,
    );
    await until(({ channel }) => channel?.messages.length === 2 && channel.typing.length === 0);
    expect(shown.channel?.messages.map(({ content }) => content)).toEqual(['hello', 'Good day']);
  });

  it('Should fetch missed messages after a reconnect', async () => {
    const channel_id = String((await testServer.channel())['id']);
    await perform('open-channel', { channel_id });
    await testServer.call(
      'POST',
      `/api/v1/channels/${channel_id}/messages/post`,
      { content: 'hello', data: {} },
      testServer.bob,
    );
    await until(({ channel }) => channel?.messages.length === 1);
    viewer.client.socket.io.engine.close();
    await testServer.call(
      'POST',
      `/api/v1/channels/${channel_id}/messages/post`,
      { content: 'missed', data: {} },
      testServer.bob,
    );
    await until(({ channel }) => channel?.messages[0]?.['content'] === 'missed');
  });

  it('Should keep events that arrive while it fetches', async () => {
    const channel_id = String((await testServer.channel())['id']);
    await perform('open-channel', { channel_id });
    const fetched = viewer.rest.channel.bind(viewer.rest);
    const slow = vi.spyOn(viewer.rest, 'channel').mockImplementationOnce(async (...channel) => {
      const before = await fetched(...channel);
      await testServer.call(
        'POST',
        `/api/v1/channels/${channel_id}/messages/post`,
        { content: 'meanwhile', data: {} },
        testServer.bob,
      );
      await until(() => shown.channel?.messages.length === 1);
      return before;
    });
    viewer.client.socket.io.engine.close();
    await vi.waitFor(() => expect(slow).toHaveBeenCalledTimes(2), { timeout: 10_000 });
    await slow.mock.results[1]!.value;
    expect(shown.channel?.messages.map(({ content }) => content)).toEqual(['meanwhile']);
  });

  it('Should open and leave a note', async () => {
    const note = await testServer.object('POST', '/api/v1/notes/create', {
      title: 'N',
      data: { content: { md: 'text' } },
      access_control: {},
    });
    await perform('open-note', { note_id: note['id'] });
    expect(shown.note).toEqual({ id: note['id'], content: 'text' });
    await perform('open-home');
    expect(shown).toMatchObject({ chat: null, channel: null, note: null });
  });

  it('Should give the reason for an impossible action', async () => {
    await expect(perform('post', { text: 'x' })).rejects.toThrow('no channel is open');
    await expect(perform('type', { text: 'x' })).rejects.toThrow('nothing is open');
    await expect(perform('open-chat', { chat_id: 'nobodys' })).rejects.toThrow(
      'GET /api/v1/chats/nobodys was answered HTTP 401',
    );
  });
});

it('Should end with a message when the server refuses the token', async () => {
  testServer = await TestServer.open('0.12.4');
  await expect(
    openViewer({ url: testServer.server.url, token: 'nobody', show: () => undefined, onProblem: () => undefined }),
  ).rejects.toThrow(/does not accept the token/);
  await testServer.close();
});
