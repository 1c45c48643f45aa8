/**
 * Runs one completion, from its first event to its last.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { chatRoom } from '../effects.js';
import { copyFor } from '../handlers/chat.js';
import { emitEvent } from '../handlers/events.js';
import { isDictionary } from '../handlers/payload.js';
import { background } from './background.js';
import { store, type Completion, type SendEvent } from './completion.js';
import { outletOf } from './outlet.js';
import { completion, Reply, type ChatEvent } from './reply.js';
import { chunksOf, Refused } from './upstream.js';

/** Milliseconds between two copies of deltas to the room of the chat. */
const COPY_MS = 150;

/** Runs a completion. An error becomes an event. Resolves with true when the reply is complete. */
export async function complete(run: Completion): Promise<boolean> {
  const { profile, signal } = run;
  const reply = new Reply(profile);
  const send = senderFor(run, reply);
  let done = false;
  if (profile.behaviour.chat_active) send({ type: 'chat:active', data: { active: true, folder_id: null } });
  try {
    await converse(run, reply, send);
    reply.close('completed');
    finish(run, reply, send);
    done = reply.error === undefined;
    await background(run, send);
  } catch (error) {
    if (signal.aborted) cancelled(run, reply, send);
    else failed(run, error instanceof Refused ? error.error : String(error), send);
  }
  if (profile.behaviour.chat_active) send({ type: 'chat:active', data: { active: false, folder_id: null } });
  return done;
}

function senderFor(run: Completion, reply: Reply): SendEvent {
  const { chat, messageId, user, sid, profile, perform } = run;
  let copied = -Infinity;
  return ({ type, data }, ...stored) => {
    const streamed = type === 'chat:completion' || type === 'response:completion';
    // streamed events already have the shape of the release
    const shaped = streamed ? data : profile.eventData(type, data);
    const effects = emitEvent(
      {
        chat,
        messageId,
        type,
        ...(type === 'chat:tasks:cancel' && Object.keys(data).length === 0 ? {} : { data: shaped }),
        to: user.id,
      },
      profile,
    );
    const plain = effects.filter(
      (effect) => effect.effect !== 'emit' || !('room' in effect.to) || effect.to.room !== chatRoom(chat.id),
    );
    const due = !String(data['type']).endsWith('.delta') || performance.now() - copied >= COPY_MS;
    if (streamed && due) copied = performance.now();
    const body = {
      ...(type === 'chat:completion' ? data : {}),
      ...(reply.items.length > 0 ? { output: structuredClone(reply.items) } : {}),
    };
    const copies = streamed
      ? due
        ? copyFor(chat, messageId, completion(body), user.id, profile)
        : []
      : copyFor(chat, messageId, { type, data: shaped }, user.id, profile);
    // the session of the request already receives the event itself
    perform([...plain, ...stored, ...copies.map((copy) => ({ ...copy, skip: sid }))]);
  };
}

async function converse(run: Completion, reply: Reply, send: SendEvent): Promise<void> {
  const { model, signal } = run;
  let messages: Json[] | undefined = run.messages;
  while (messages) {
    for await (const chunk of chunksOf(model, messages, signal)) for (const event of reply.take(chunk)) send(event);
    const ran = reply.runTools();
    for (const event of ran?.events ?? []) send(event);
    messages = ran && [...messages, ...ran.messages];
  }
}

function finish(run: Completion, reply: Reply, send: SendEvent): void {
  const { profile, chat } = run;
  if (profile.behaviour.chat_list) send(listOf(run));
  const error =
    reply.error !== undefined && profile.behaviour.completion_error_kept
      ? [store(run, 'error', { content: reply.error })]
      : [];
  send(completion(reply.end(chat.title)), ...kept(run, reply), ...error);
  if (profile.behaviour.completion_outlet === 'always') send(outletOf(chat, run.messageId, reply));
}

/** The event that the chat's entry in lists changed. */
export const listOf = ({ chat }: Pick<Completion, 'chat'>): ChatEvent => ({
  type: 'chat:list',
  data: { chat_id: chat.id, folder_id: null },
});

function cancelled(run: Completion, reply: Reply, send: SendEvent): void {
  reply.close('incomplete');
  const output = run.profile.behaviour.completion_cancel_output ? [{ output: structuredClone(reply.items) }] : [];
  for (const data of [...output, {}]) send({ type: 'chat:tasks:cancel', data }, ...kept(run, reply));
}

function failed(run: Completion, error: Json, send: SendEvent): void {
  const message = isDictionary(error) && run.profile.behaviour.completion_error_text ? error['message'] : undefined;
  const content = { content: message ?? error };
  send({ type: 'chat:message:error', data: { error: content, done: true } }, store(run, 'error', content));
}

/** Stores the parts of a reply that the release keeps in its message. */
function kept(run: Completion, { content, items, usage }: Reply): Effect[] {
  if (!run.profile.behaviour.completion_output_kept) return [store(run, 'content', content)];
  const output = [store(run, 'output', structuredClone(items)), ...(usage ? [store(run, 'usage', usage)] : [])];
  return [store(run, 'content', content), ...output, store(run, 'done', true)];
}
