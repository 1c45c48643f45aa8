/**
 * Sends requests to the upstream of a completion, and reads its responses.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Model } from '../state/models.js';

/** The upstream refused the request before it sent a chunk. */
export class UpstreamRefusedError extends Error {
  constructor(readonly error: Json) {
    super('the upstream refused');
  }
}

/** Requests a stream, and yields its chunks. Throws when the signal is aborted. */
export async function* chunksOf(model: Model, messages: Json[], signal: AbortSignal): AsyncGenerator<JsonObject> {
  const response = await postCompletion(model, { messages, stream: true }, signal);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    const lines = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const text = line.startsWith('data: ') ? line.slice('data: '.length) : '';
      if (text === '[DONE]') return;
      if (text !== '') yield JSON.parse(text) as JsonObject;
    }
  }
}

/** Requests the whole response at once. */
export async function completionOf(model: Model, messages: Json[], signal?: AbortSignal): Promise<JsonObject> {
  return (await (await postCompletion(model, { messages, stream: false }, signal)).json()) as JsonObject;
}

async function postCompletion({ name, url, key }: Model, body: JsonObject, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: name, ...body }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.ok) return response;
  const { error = null } = (await response.json()) as JsonObject;
  throw new UpstreamRefusedError(error);
}
