/**
 * The example Pipe on a server: a person asks it, our client answers what it asks, and its events and the reply are looked at.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { chatForm } from '../../conformance/subjects/open-webui/chats.js';
import { textOf } from '../../conformance/subjects/open-webui/reply.js';
import { quiet } from '../../conformance/runner/wait.js';
import { validateEvents } from '../../generated/validators.js';
import { createClient, type Client } from '../../src/client/index.js';
import type { Json } from '../../src/suite/types.js';
import { requestsTo, type Request } from './rest.js';
import { PIPE } from './types.js';

/** Milliseconds within which a reply must be there. */
const PATIENCE = 20_000;
const LOOK_MS = 50;
const ID = 'owrt_example_pipe';

/** What a conversation showed. */
interface Shown {
  /** What came, in order: types of events, and calls as `confirmation?`. */
  came: string[];
  /** The stored reply. */
  reply: string;
}

/** Installs the Pipe, talks to it, says yes and says no, and removes it. Throws what is not as it should be. */
export async function talk(url: string, token: string, release: string): Promise<void> {
  const request = requestsTo(url, token);
  const client = createClient({ url, token, release, onProblem: ({ message }) => process.stdout.write(`      ${message}\n`) });
  try {
    await client.ready();
    await request('POST', '/api/v1/functions/create', { id: ID, name: 'Typed Pipe', content: readFileSync(PIPE, 'utf8'), meta: { description: 'owrt' } });
    await request('POST', `/api/v1/functions/id/${ID}/toggle`);
    // the server only knows models that it has listed
    await request('GET', '/api/models?refresh=true');
    const greeted = await ask(client, request, true);
    compare(greeted, { came: ['status', 'confirmation?', 'input?', 'message', 'replace', 'source', 'status'], reply: 'Hello Grace!' });
    const stopped = await ask(client, request, false);
    compare(stopped, { came: ['status', 'confirmation?', 'status'], reply: 'Nobody was greeted.' });
  } finally {
    client.close();
    await request('DELETE', `/api/v1/functions/id/${ID}/delete`);
  }
  const left = (await request('GET', '/api/v1/functions/')) as { id: string }[];
  if (left.some(({ id }) => id === ID)) throw new Error(`The function ${ID} is still there.`);
}

/** One question to the Pipe, in a chat of its own, with a client that says yes or no. */
async function ask(client: Client, request: Request, yes: boolean): Promise<Shown> {
  const form = chatForm({ title: 'Typed Pipe', content: 'Greet somebody', model: ID });
  const { id: chat } = (await request('POST', '/api/v1/chats/new', form)) as { id: string };
  const [question, reply] = Object.values((form as unknown as { chat: { history: { messages: { [id: string]: { id: string } } } } }).chat.history.messages);
  const came: string[] = [];
  const faults: string[] = [];
  const end = [
    client.on('events', (payload) => {
      if (payload.data.type === 'status' || payload.data.type === 'message' || payload.data.type === 'replace' || payload.data.type === 'source') came.push(payload.data.type);
      if (!validateEvents(payload).ok) faults.push(JSON.stringify(payload));
    }),
    client.answer('confirmation', () => (came.push('confirmation?'), yes)),
    client.answer('input', () => (came.push('input?'), 'Grace')),
  ];
  try {
    const body = {
      model: ID, messages: [{ role: 'user', content: 'Greet somebody' }], stream: true, background_tasks: {}, params: {}, features: {},
      session_id: client.socket.id, chat_id: chat, id: reply!.id, parent_id: question!.id, user_message: question,
    };
    await request('POST', '/api/chat/completions', body);
    const text = await stored(request, chat, reply!.id);
    if (faults.length > 0) throw new Error(`Events that are not as described:\n${faults.join('\n')}`);
    return { came, reply: text };
  } finally {
    for (const stop of end) stop();
    await request('DELETE', `/api/v1/chats/${chat}`);
  }
}

/** The reply, as soon as the server works on it no more. */
async function stored(request: Request, chat: string, message: string): Promise<string> {
  const latest = performance.now() + PATIENCE;
  for (;;) {
    const { task_ids: tasks } = (await request('GET', `/api/tasks/chat/${chat}`)) as { task_ids: string[] };
    if (tasks.length === 0) break;
    if (performance.now() > latest) throw new Error(`The Pipe has not ended within ${PATIENCE / 1000} s.`);
    await quiet([], LOOK_MS, LOOK_MS, new AbortController().signal);
  }
  const { chat: content } = (await request('GET', `/api/v1/chats/${chat}`)) as { chat: { history: { messages: { [id: string]: Json } } } };
  return String(textOf(content.history.messages[message]) ?? '');
}

function compare(got: Shown, expected: Shown): void {
  if (JSON.stringify(got) === JSON.stringify(expected)) return;
  throw new Error(`The Pipe was heard to do ${JSON.stringify(got)}, not ${JSON.stringify(expected)}.`);
}
