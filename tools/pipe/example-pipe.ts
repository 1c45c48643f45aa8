/**
 * The example Pipe on a server: a user's message is sent to it, our client answers its calls, and its events and the
 * stored reply are checked.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { validateEvents } from '../../generated/validators.js';
import type { Client } from '../../src/client/index.js';
import { converse } from './conversation.js';
import { withPipe } from './installed.js';
import type { Request } from './rest.js';
import { PIPE } from './types.js';

const ID = 'owrt_example_pipe';

/** What a conversation produced. */
interface Outcome {
  /** Events received, in order, by type; calls as `confirmation?`. */
  received: string[];
  /** The stored reply. */
  reply: string;
}

/**
 * Sends a message to the Pipe twice: its confirmation is granted, then refused.
 *
 * @throws Error when events or replies differ from what the Pipe is written to do.
 */
export async function checkExamplePipe(url: string, token: string, release: string): Promise<void> {
  await withPipe({ url, token, release, id: ID, content: readFileSync(PIPE, 'utf8') }, async (request, client) => {
    const greeted = await ask(client, request, true);
    compare(greeted, {
      received: ['status', 'confirmation?', 'input?', 'message', 'replace', 'source', 'status'],
      reply: 'Hello Grace!',
    });
    const stopped = await ask(client, request, false);
    compare(stopped, { received: ['status', 'confirmation?', 'status'], reply: 'Nobody was greeted.' });
  });
}

/** One message to the Pipe, in a chat of its own, with a client that grants or refuses its confirmation. */
async function ask(client: Client, request: Request, yes: boolean): Promise<Outcome> {
  const received: string[] = [];
  const faults: string[] = [];
  const end = [
    client.on('events', (payload) => {
      if (
        payload.data.type === 'status' ||
        payload.data.type === 'message' ||
        payload.data.type === 'replace' ||
        payload.data.type === 'source'
      )
        received.push(payload.data.type);
      if (!validateEvents(payload).ok) faults.push(JSON.stringify(payload));
    }),
    client.answer('confirmation', () => (received.push('confirmation?'), yes)),
    client.answer('input', () => (received.push('input?'), 'Grace')),
  ];
  try {
    const { message } = await converse(client, request, { model: ID, content: 'Greet somebody' });
    if (faults.length > 0) throw new Error(`Events against their schema:\n${faults.join('\n')}`);
    return { received, reply: String(message['content']) };
  } finally {
    for (const stop of end) stop();
  }
}

function compare(got: Outcome, expected: Outcome): void {
  if (JSON.stringify(got) === JSON.stringify(expected)) return;
  throw new Error(`The Pipe did ${JSON.stringify(got)}, not ${JSON.stringify(expected)}.`);
}
