import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../report/finding-text.js';
import { judged, redOf } from './testing/judged.js';

/**
 * Requests a completion in a chat that it never created, and waits for the end of the reply under the old event name,
 * as `openwebui-cli` does.
 */
const CODE = `
  import { randomUUID } from 'node:crypto';
  const { io } = await import('${import.meta.resolve('socket.io-client')}');
  const { OWRT_URL: url, OWRT_TOKEN: token, OWRT_MODEL: model } = process.env;
  const socket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token } });
  const leave = (code, why) => { console.error(why); process.exit(code); };
  const chat_id = randomUUID();
  socket.on('chat-events', (event) =>
    event.chat_id === chat_id && event.data.data.done && leave(0, event.data.data.content));
  await new Promise((resolve) => socket.on('connect', resolve));
  const asked = await fetch(url + '/api/chat/completions', {
    method: 'POST',
    headers: { authorization: 'Bearer ' + token, 'content-type': 'application/json' },
    body: JSON.stringify({
      model, messages: [{ role: 'user', content: 'Say hello' }], stream: true,
      chat_id, id: randomUUID(), session_id: socket.id,
    }),
  });
  if (!asked.ok) leave(1, 'HTTP ' + asked.status);
  setTimeout(() => leave(1, 'no answer'), 1000);
`;
const command = [process.execPath, '--input-type=module', '-e', CODE];

describe('a client that requests one completion and ends', () => {
  it('Should pass when its chat and event are valid, and be judged only by what it does', async () => {
    const verdicts = await judged(command, '0.6.32', { oneShot: true });
    expect(redOf(verdicts)).toEqual([]);
    expect(verdicts.get('CLIENT-075')?.outcome).toBe('pass');
    expect([...new Set([...verdicts.values()].map(({ outcome }) => outcome))].sort()).toEqual([
      'not-applicable',
      'pass',
    ]);
  });

  it('Should fail when the event has another name, with the event that it did not recognise', async () => {
    const verdicts = await judged(command, '0.7.2', { oneShot: true });
    expect(redOf(verdicts)).toEqual(['CLIENT-075']);
    const [finding, ...more] = verdicts.get('CLIENT-075')!.findings;
    expect(finding).toMatchObject({
      code: 'wrong-exit',
      expectedCode: 0,
      exit: { exitCode: 1, said: 'no answer' },
      wire: expect.stringMatching(/^42\["events",.*"done":true/u) as string,
    });
    expect(more).toEqual([]);
  });

  it('Should fail when its chat does not exist, with the refusal', async () => {
    const verdicts = await judged(command, '0.12.4', { oneShot: true });
    expect(redOf(verdicts)).toEqual(['CLIENT-075']);
    expect(verdicts.get('CLIENT-075')!.findings.map((one) => describeFinding(one).got)).toEqual([
      'none; the nearest was POST /api/chat/completions 404 - at status expected 200, got 404',
      'it ended with exit code 1, and said: HTTP 404',
    ]);
  });
});
