/**
 * Completions through a direct connection: the session requests the model, and the response consists of what it sends.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import { callFor, type Caller } from '../handlers/calls.js';
import { isDictionary } from '../handlers/payload.js';
import { HttpError } from './errors.js';
import { TextStream, type Call } from './router.js';

/** True for a completion with a model that only the client can reach. */
export const isDirect = (body: JsonObject): boolean =>
  isDictionary(body['model_item']) && body['model_item']['direct'] === true;

/** Calls the session that the request names. The chat, if any, is not changed. */
export async function completeDirectly(call: Call, body: JsonObject): Promise<Json | TextStream> {
  const { state, profile, user, perform } = call;
  const {
    model_item: model,
    session_id,
    chat_id: _chat,
    id: _id,
    parent_id: _parent,
    terminal_id: terminal,
    background_tasks: _tasks,
    ...form
  } = body;
  const caller: Caller = {
    state,
    profile,
    user,
    chat: null,
    messageId: null,
    sid: String(session_id),
    perform,
    ...(call.callTimeout === undefined ? {} : { callTimeout: call.callTimeout }),
  };
  if (profile.behaviour.terminal_calls && typeof terminal === 'string') await addTerminal(caller, terminal, form);
  const channel = `${user.id}:${String(session_id)}:${randomUUID()}`;
  const isStreaming = form['stream'] === true;
  if (isStreaming) state.directs.open(channel);
  const data: JsonObject = { form_data: form, model: model!, channel, session_id: session_id ?? null };
  const answer = await callFor(caller, { type: 'request:chat:completion', data }).catch((error: unknown) => ({
    error: String(error),
  }));
  if (!isRefused(answer, isStreaming)) return isStreaming ? new TextStream(streamLines(call, channel)) : answer;
  state.directs.close(channel);
  if (!profile.behaviour.direct_refusal) return null;
  throw new HttpError(400, stringifyJson(answer));
}

function isRefused(answer: Json, isStreaming: boolean): boolean {
  if (!isDictionary(answer)) return true;
  return isStreaming ? !answer['status'] : Boolean(answer['error']);
}

async function* streamLines({ state, profile }: Call, channel: string): AsyncGenerator<string> {
  for await (const piece of state.directs.read(channel)) {
    if (isDictionary(piece)) yield `data: ${stringifyJson(piece)}\n\n`;
    if (typeof piece !== 'string') continue;
    if (profile.behaviour.direct_text === 'raw') yield piece;
    else yield `${piece.includes('data:') ? '' : 'data: '}${piece}\n\n`;
  }
}

/** Inserts the terminal's AGENTS.md before the messages. */
async function addTerminal(caller: Caller, terminal: string, form: JsonObject): Promise<void> {
  const read = async (path: string): Promise<Json> => {
    const answer = await callFor(caller, {
      type: 'request:terminal',
      data: { terminal_id: terminal, path, session_id: caller.sid ?? null },
    });
    return isDictionary(answer) ? (answer['data'] ?? null) : null;
  };
  await read('/skills');
  const place = await read('/files/cwd');
  if (!isDictionary(place) || typeof place['home'] !== 'string') return;
  const file = await read(`/files/read?path=${encodeURIComponent(`${place['home']}/AGENTS.md`)}`);
  if (!isDictionary(file) || typeof file['content'] !== 'string' || !Array.isArray(form['messages'])) return;
  form['messages'] = [{ role: 'user', content: `# AGENTS.md\n\n${file['content']}` }, ...form['messages']];
}
