/**
 * Sends a user's message to a Pipe, in a new chat, and returns the reply.
 *
 * @module
 */
import { chatForm } from '../../conformance/subjects/open-webui/chats.js';
import { textOf } from '../../conformance/subjects/open-webui/reply.js';
import { quiet } from '../../conformance/runner/shared/wait.js';
import type { Client } from '../../src/client/index.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Request } from './rest.js';

/** Timeout for a reply, in ms; up to 0.8.8 an unanswered call takes a minute. */
const REPLY_TIMEOUT_MS = 80_000;
const POLL_MS = 50;

/** A message to a Pipe. */
export interface Question {
  /** Id of the Pipe and of its model. */
  model: string;
  content: string;
  /** Key that is left out of the request. */
  without?: string;
}

/** The stored data after the server has finished the reply. */
export interface Reply {
  title: Json;
  tags: Json[];
  /** The stored message; its `content` is the text that a person reads. */
  message: JsonObject;
  /** Text in the response to the request; empty when the request names a session. */
  answered: string;
}

/** Sends the message, waits until the server has finished the reply, and deletes the chat. */
export async function sendMessage(
  client: Client,
  request: Request,
  { model, content, without }: Question,
): Promise<Reply> {
  const form = chatForm({ title: 'Asked', content, model });
  const { id: chat } = (await request('POST', '/api/v1/chats/new', form)) as { id: string };
  const [question, reply] = Object.values(
    (form as unknown as { chat: { history: { messages: { [id: string]: { id: string } } } } }).chat.history.messages,
  );
  const body: { [key: string]: unknown } = {
    model,
    messages: [{ role: 'user', content }],
    stream: true,
    background_tasks: {},
    params: {},
    features: {},
    session_id: client.socket.id,
    chat_id: chat,
    id: reply!.id,
    parent_id: question!.id,
    user_message: question,
  };
  if (without !== undefined) delete body[without];
  try {
    const answer = await request('POST', '/api/chat/completions', body);
    return {
      ...(await storedReply(request, chat, reply!.id)),
      answered: typeof answer === 'string' ? streamedText(answer) : '',
    };
  } finally {
    await request('DELETE', `/api/v1/chats/${chat}`);
  }
}

async function storedReply(request: Request, chat: string, message: string): Promise<Omit<Reply, 'answered'>> {
  const deadline = performance.now() + REPLY_TIMEOUT_MS;
  for (;;) {
    const { task_ids: tasks } = (await request('GET', `/api/tasks/chat/${chat}`)) as { task_ids: string[] };
    if (tasks.length === 0) break;
    if (performance.now() > deadline) throw new Error(`The Pipe did not end within ${REPLY_TIMEOUT_MS / 1000} s.`);
    await quiet([], POLL_MS, POLL_MS, new AbortController().signal);
  }
  const {
    title,
    meta,
    chat: content,
  } = (await request('GET', `/api/v1/chats/${chat}`)) as {
    title: Json;
    meta?: { tags?: Json[] };
    chat: { history: { messages: { [id: string]: JsonObject } } };
  };
  const found = content.history.messages[message] ?? {};
  return { title, tags: meta?.tags ?? [], message: { ...found, content: textOf(found) ?? null } };
}

/** The reply in a streamed response: the text of all chunks. */
function streamedText(text: string): string {
  const chunks = [...text.matchAll(/^data: (\{.*\})$/gm)].map(
    ([, chunk]) => JSON.parse(chunk!) as { choices?: { delta?: { content?: string } }[] },
  );
  return chunks.map(({ choices }) => choices?.[0]?.delta?.content ?? '').join('');
}
