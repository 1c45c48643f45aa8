/**
 * Lets Yjs clients converge in a scratch document and in a note, whose stored content must be their final text.
 *
 * @module
 */
import { quiet } from '../../conformance/runner/shared/wait.js';
import { converge } from './converge.js';

/** Time within which the content must be stored, in ms; Open WebUI stores it after half a second. */
const STORED_WITHIN_MS = 10_000;
const POLL_MS = 100;

/** Lets the clients converge in a scratch document and in the document of a note, then deletes the note. */
export async function convergeOn(url: string, token: string): Promise<void> {
  await converge(url, token, `owrt-yjs-${process.pid}`);
  const note = (await call(url, token, 'POST', 'create', {
    title: 'Written by Yjs clients',
    data: { content: { md: '' } },
    access_control: {},
  })) as { id: string };
  try {
    await converge(url, token, `note:${note.id}`, (text) => waitUntilStored(url, token, note.id, text));
  } finally {
    await call(url, token, 'DELETE', `${note.id}/delete`);
  }
}

async function waitUntilStored(url: string, token: string, id: string, text: string): Promise<void> {
  const deadline = performance.now() + STORED_WITHIN_MS;
  for (;;) {
    const { data } = (await call(url, token, 'GET', id)) as { data: { content?: { md?: string } } };
    if (data.content?.md === text) return;
    await quiet([], POLL_MS, POLL_MS, new AbortController().signal);
    if (performance.now() > deadline)
      throw new Error(`The note holds ${JSON.stringify(data.content?.md)}, the document ${JSON.stringify(text)}.`);
  }
}

async function call(url: string, token: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${url}/api/v1/notes/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
  return await response.json();
}
