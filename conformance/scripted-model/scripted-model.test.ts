import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/suite/types.js';
import { startScriptedModel, type RunningModel } from './scripted-model.js';

const open: RunningModel[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((upstream) => upstream.close()));
});

async function started(): Promise<RunningModel> {
  const upstream = await startScriptedModel({ key: 'k' });
  open.push(upstream);
  return upstream;
}

async function ask(upstream: RunningModel, body: JsonObject, key = 'k'): Promise<Response> {
  return await fetch(`${upstream.url}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
}

const hello = { messages: [{ role: 'user', content: 'Say hello' }], stream: true };

describe('the scripted upstream', () => {
  it('Should list a model for each script', async () => {
    const response = await fetch(`${(await started()).url}/models`, { headers: { authorization: 'Bearer k' } });
    const { data } = (await response.json()) as { data: { id: string }[] };
    expect(data.map(({ id }) => id)).toEqual(expect.arrayContaining(['plain', 'fails-before', 'held']));
  });

  it('Should stream its script, then the token counts', async () => {
    const text = await (await ask(await started(), { model: 'plain', ...hello })).text();
    expect(text).toContain('"delta":{"content":" upstream."}');
    expect(text.indexOf('"finish_reason":"stop"')).toBeLessThan(text.indexOf('"usage"'));
    expect(text.trimEnd().endsWith('data: [DONE]')).toBe(true);
  });

  it('Should answer in one piece without streaming', async () => {
    expect(await (await ask(await started(), { model: 'plain', ...hello, stream: false })).json()).toMatchObject({
      choices: [{ message: { content: 'Hello from the upstream.' } }],
    });
  });

  it('Should fail before or during the stream as the script says', async () => {
    const upstream = await started();
    const refused = await ask(upstream, { model: 'fails-before', ...hello });
    expect([refused.status, await refused.json()]).toEqual([500, { error: { message: 'boom' } }]);
    expect(await (await ask(upstream, { model: 'fails-within', ...hello })).text()).toContain(
      'data: {"error":{"message":"boom"}}',
    );
  });

  it('Should answer the result of a tool with the second part of the script', async () => {
    const text = await (
      await ask(await started(), { model: 'tool', messages: [{ role: 'tool', content: '' }], stream: true })
    ).text();
    expect(text).not.toContain('tool_calls');
  });

  it('Should answer a task prompt of the server by the JSON key in the prompt', async () => {
    const prompt = '### Task:\nGenerate. JSON format: { "tags": [...] }';
    expect(
      await (await ask(await started(), { model: 'plain', messages: [{ role: 'user', content: prompt }] })).text(),
    ).toContain('greetings');
  });

  it('Should keep a held stream open until the upstream closes', async () => {
    const upstream = await started();
    const reader = (await ask(upstream, { model: 'held', ...hello })).body!.getReader();
    let text = '';
    while (!text.includes(' from')) text += new TextDecoder().decode((await reader.read()).value);
    await upstream.close();
    open.length = 0;
    await expect(reader.read()).rejects.toThrow();
  });

  it('Should refuse a request without the right key', async () => {
    expect((await ask(await started(), { model: 'plain', ...hello }, 'other')).status).toBe(401);
  });
});
