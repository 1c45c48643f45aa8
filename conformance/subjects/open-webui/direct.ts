/**
 * Completions through a direct connection: the server asks the session of the client to send the request to the model,
 * and answers the REST request with what the session sends back.
 *
 * @module
 */
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { parseJson } from '../../../src/wire/lossless.js';
import type { Person, TriggerResult } from '../subject.js';
import { NoResponseError, type Api, type Reply } from './api.js';

/**
 * A model that the web client reaches directly, as the web client describes it. The server checks no setting and no
 * permission for it.
 */
const MODEL: JsonObject = { id: 'owrt-direct', name: 'owrt direct', object: 'model', owned_by: 'openai', direct: true };

/**
 * Requests a completion for each of `contents`, all at once and without a chat, so that each response contains the
 * result itself.
 */
export async function completeDirectly(
  api: Api,
  person: Person,
  { session_id, contents, stream, terminal_id }: TriggerInput<'complete-directly'>,
  run: string,
  timeoutMs: number,
): Promise<TriggerResult> {
  const replies = await Promise.all(
    contents.map(async (content): Promise<Json> => {
      const body: JsonObject = {
        model: MODEL['id']!,
        model_item: MODEL,
        messages: [{ role: 'user', content }],
        stream: stream ?? true,
        session_id,
        ...(terminal_id === undefined ? {} : { terminal_id }),
      };
      try {
        return replyOf(
          await api.request({
            method: 'POST',
            path: '/api/chat/completions',
            body,
            token: person.token,
            actor: person.id,
            run,
            timeoutMs,
          }),
        );
      } catch (error) {
        // a session that never answers, or a stream that never ends, keeps the request open permanently
        if (error instanceof NoResponseError && error.late) return {};
        throw error;
      }
    }),
  );
  return { ok: true, result: { replies } };
}

function replyOf({ status, text, json }: Reply): Json {
  return json === undefined ? { status, chunks: chunksOf(text) } : { status, body: json };
}

/**
 * The contents after `data: ` of each piece, parsed as JSON where possible. A piece without `data: ` is returned
 * unchanged.
 */
function chunksOf(text: string): Json[] {
  const pieces = text.split('\n\n').filter((piece) => piece.trim() !== '');
  return pieces.map((piece) => {
    const data = /^data: ?(.*)$/s.exec(piece)?.[1];
    if (data === undefined) return piece;
    try {
      return parseJson(data);
    } catch {
      return data;
    }
  });
}
