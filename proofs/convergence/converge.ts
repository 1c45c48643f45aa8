/**
 * Several real Yjs clients write at once, one is away for a while, one comes late: in the end all have the same text, with everything in it.
 *
 * @module
 */
import { YjsClient } from './client.js';

/** Edits that each client makes in one go. */
const EDITS = 25;

/** Numbers from 0 to 1, the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function scribble(client: YjsClient, letter: string, next: () => number): void {
  for (let index = 0; index < EDITS; index += 1) {
    client.edit((text) => {
      if (text.length > 5 && next() < 0.2) text.delete(Math.floor(next() * (text.length - 1)), 1);
      else text.insert(Math.floor(next() * (text.length + 1)), `${letter}${index % 10}`);
    });
  }
}

/** Everything that anybody wrote has reached everybody. */
async function settle(clients: YjsClient[]): Promise<void> {
  await Promise.all(clients.map((client) => client.flush()));
  await Promise.all(clients.map((client) => client.catchUp()));
}

function compare(clients: YjsClient[], when: string): void {
  const texts = clients.map(({ text }) => text);
  if (texts.some((text) => text !== texts[0] || text === ''))
    throw new Error(`The documents differ ${when}:\n${texts.map((text) => JSON.stringify(text)).join('\n')}`);
}

/** Plays it in one document; `afterwards` gets the text that all have in the end, while they are still there. */
export async function converge(
  url: string,
  token: string,
  documentId: string,
  afterwards?: (text: string) => Promise<void>,
): Promise<void> {
  const [one, two, late] = [1, 2, 3].map(() => new YjsClient(url, token, documentId)) as [
    YjsClient,
    YjsClient,
    YjsClient,
  ];
  const next = numbers(documentId.length + 7);
  try {
    await one.enter();
    await two.enter();
    one.edit((text) => text.insert(0, 'start'));
    await settle([one, two]);
    compare([one, two], 'after the first word');

    scribble(one, 'a', next);
    scribble(two, 'b', next);
    await settle([one, two]);
    compare([one, two], 'after writing at the same time');

    await late.enter();
    compare([one, two, late], 'for who comes late');

    two.disconnect();
    scribble(one, 'c', next);
    scribble(two, 'd', next);
    await settle([one, late]);
    await two.enter();
    await settle([one, two, late]);
    compare([one, two, late], 'after one was away');

    scribble(late, 'e', next);
    scribble(two, 'f', next);
    await settle([one, two, late]);
    late.edit((text) => text.insert(0, 'end of '));
    await settle([one, two, late]);
    compare([one, two, late], 'at the end');
    await afterwards?.(one.text);
  } finally {
    for (const client of [one, two, late]) client.disconnect();
  }
}
