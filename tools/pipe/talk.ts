/**
 * The example Pipe on a server: a person asks it, our client answers what it asks, and its events and the reply are looked at.
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

/** What a conversation showed. */
interface Shown {
  /** What came, in order: types of events, and calls as `confirmation?`. */
  came: string[];
  /** The stored reply. */
  reply: string;
}

/** Talks to the Pipe, says yes and says no. Throws what is not as it should be. */
export async function talk(url: string, token: string, release: string): Promise<void> {
  await withPipe({ url, token, release, id: ID, content: readFileSync(PIPE, 'utf8') }, async (request, client) => {
    const greeted = await ask(client, request, true);
    compare(greeted, {
      came: ['status', 'confirmation?', 'input?', 'message', 'replace', 'source', 'status'],
      reply: 'Hello Grace!',
    });
    const stopped = await ask(client, request, false);
    compare(stopped, { came: ['status', 'confirmation?', 'status'], reply: 'Nobody was greeted.' });
  });
}

/** One question to the Pipe, in a chat of its own, with a client that says yes or no. */
async function ask(client: Client, request: Request, yes: boolean): Promise<Shown> {
  const came: string[] = [];
  const faults: string[] = [];
  const end = [
    client.on('events', (payload) => {
      if (
        payload.data.type === 'status' ||
        payload.data.type === 'message' ||
        payload.data.type === 'replace' ||
        payload.data.type === 'source'
      )
        came.push(payload.data.type);
      if (!validateEvents(payload).ok) faults.push(JSON.stringify(payload));
    }),
    client.answer('confirmation', () => (came.push('confirmation?'), yes)),
    client.answer('input', () => (came.push('input?'), 'Grace')),
  ];
  try {
    const { message } = await converse(client, request, { model: ID, content: 'Greet somebody' });
    if (faults.length > 0) throw new Error(`Events that are not as described:\n${faults.join('\n')}`);
    return { came, reply: String(message['content']) };
  } finally {
    for (const stop of end) stop();
  }
}

function compare(got: Shown, expected: Shown): void {
  if (JSON.stringify(got) === JSON.stringify(expected)) return;
  throw new Error(`The Pipe was heard to do ${JSON.stringify(got)}, not ${JSON.stringify(expected)}.`);
}
