/**
 * Tests the example Pipe on a server: sends a user's message, answers its calls with this library, and checks its
 * events and the stored reply.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { validateEvents } from '../../generated/validators.js';
import type { Client } from '../../src/client/index.js';
import { sendMessage } from './conversation.js';
import { withPipe } from './installed.js';
import type { Request } from './rest.js';
import { PIPE } from './types.js';

const ID = 'owrt_example_pipe';

/** The result of a conversation. */
interface Outcome {
  /** Types of the received events, in order; calls as `confirmation?`. */
  received: string[];
  /** Text of the stored reply. */
  reply: string;
}

/**
 * Sends a message to the Pipe twice: the client confirms the first time, and refuses the second time.
 *
 * @throws Error when the events or replies differ from those in the source of the Pipe.
 */
export async function checkExamplePipe(url: string, token: string, release: string): Promise<void> {
  await withPipe({ url, token, release, id: ID, content: readFileSync(PIPE, 'utf8') }, async (request, client) => {
    const greeted = await sendToPipe(client, request, true);
    expectOutcome(greeted, {
      received: ['status', 'confirmation?', 'input?', 'message', 'replace', 'source', 'status'],
      reply: 'Hello Grace!',
    });
    const stopped = await sendToPipe(client, request, false);
    expectOutcome(stopped, { received: ['status', 'confirmation?', 'status'], reply: 'Nobody was greeted.' });
  });
}

/** Sends one message to the Pipe in a new chat, with a client that confirms or refuses. */
async function sendToPipe(client: Client, request: Request, confirms: boolean): Promise<Outcome> {
  const received: string[] = [];
  const faults: string[] = [];
  const removers = [
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
    client.answer('confirmation', () => (received.push('confirmation?'), confirms)),
    client.answer('input', () => (received.push('input?'), 'Grace')),
  ];
  try {
    const { message } = await sendMessage(client, request, { model: ID, content: 'Greet somebody' });
    if (faults.length > 0) throw new Error(`Events against their schema:\n${faults.join('\n')}`);
    return { received, reply: String(message['content']) };
  } finally {
    for (const stop of removers) stop();
  }
}

function expectOutcome(got: Outcome, expected: Outcome): void {
  if (JSON.stringify(got) === JSON.stringify(expected)) return;
  throw new Error(`The Pipe did ${JSON.stringify(got)}, not ${JSON.stringify(expected)}.`);
}
