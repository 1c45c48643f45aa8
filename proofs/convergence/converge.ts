/**
 * Lets real Yjs clients edit one document at the same time. One is offline for a while, one joins late. In the end all
 * must have the same text, without a lost edit.
 *
 * @module
 */
import { YjsClient } from './client.js';

/** Number of edits of each client between two comparisons. */
const EDITS = 25;

/** A generator of pseudo-random numbers from 0 to 1, always the same for one seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function editRandomly(client: YjsClient, letter: string, next: () => number): void {
  for (let index = 0; index < EDITS; index += 1) {
    client.edit((text) => {
      if (text.length > 5 && next() < 0.2) text.delete(Math.floor(next() * (text.length - 1)), 1);
      else text.insert(Math.floor(next() * (text.length + 1)), `${letter}${index % 10}`);
    });
  }
}

/** Resolves when every edit has reached every client. */
async function deliverAllEdits(clients: YjsClient[]): Promise<void> {
  await Promise.all(clients.map((client) => client.flush()));
  await Promise.all(clients.map((client) => client.catchUp()));
}

function expectSameText(clients: YjsClient[], when: string): void {
  const texts = clients.map(({ text }) => text);
  if (texts.some((text) => text !== texts[0] || text === ''))
    throw new Error(`The documents differ ${when}:\n${texts.map((text) => JSON.stringify(text)).join('\n')}`);
}

/**
 * Runs the clients on one document.
 *
 * @param afterwards called with the final text while the clients are still connected.
 * @throws Error when the texts differ.
 */
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
  const next = randomNumbers(documentId.length + 7);
  try {
    await one.enter();
    await two.enter();
    one.edit((text) => text.insert(0, 'start'));
    await deliverAllEdits([one, two]);
    expectSameText([one, two], 'after the first edit');

    editRandomly(one, 'a', next);
    editRandomly(two, 'b', next);
    await deliverAllEdits([one, two]);
    expectSameText([one, two], 'after simultaneous edits');

    await late.enter();
    expectSameText([one, two, late], 'for the client that joins late');

    two.disconnect();
    editRandomly(one, 'c', next);
    editRandomly(two, 'd', next);
    await deliverAllEdits([one, late]);
    await two.enter();
    await deliverAllEdits([one, two, late]);
    expectSameText([one, two, late], 'after one was offline');

    editRandomly(late, 'e', next);
    editRandomly(two, 'f', next);
    await deliverAllEdits([one, two, late]);
    late.edit((text) => text.insert(0, 'end of '));
    await deliverAllEdits([one, two, late]);
    expectSameText([one, two, late], 'at the end');
    await afterwards?.(one.text);
  } finally {
    for (const client of [one, two, late]) client.disconnect();
  }
}
