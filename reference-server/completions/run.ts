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
import { runBackgroundTasks } from './background.js';
import { store, type Completion, type SendEvent } from './completion.js';
import { outletEvent } from './outlet.js';
import { completionEvent, Reply, type ChatEvent } from './reply.js';
import { chunksOf, UpstreamRefusedError } from './upstream.js';

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
    await requestReply(run, reply, send);
    reply.close('completed');
    sendEnd(run, reply, send);
    done = reply.error === undefined;
    await runBackgroundTasks(run, send);
  } catch (error) {
    if (signal.aborted) sendCancelled(run, reply, send);
    else sendFailed(run, error instanceof UpstreamRefusedError ? error.error : String(error), send);
  }
  if (profile.behaviour.chat_active) send({ type: 'chat:active', data: { active: false, folder_id: null } });
  return done;
}

function senderFor(run: Completion, reply: Reply): SendEvent {
  const { chat, messageId, user, sid, profile, perform } = run;
  let copiedAt = -Infinity;
  return ({ type, data }, ...stored) => {
    const isStreamed = type === 'chat:completion' || type === 'response:completion';
    // streamed events already have the shape of the release
    const shaped = isStreamed ? data : profile.eventData(type, data);
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
    const ownEvents = effects.filter(
      (effect) => effect.effect !== 'emit' || !('room' in effect.to) || effect.to.room !== chatRoom(chat.id),
    );
    const isCopyDue = !String(data['type']).endsWith('.delta') || performance.now() - copiedAt >= COPY_MS;
    if (isStreamed && isCopyDue) copiedAt = performance.now();
    const body = {
      ...(type === 'chat:completion' ? data : {}),
      ...(reply.items.length > 0 ? { output: structuredClone(reply.items) } : {}),
    };
    const copies = isStreamed
      ? isCopyDue
        ? copyFor(chat, messageId, completionEvent(body), user.id, profile)
        : []
      : copyFor(chat, messageId, { type, data: shaped }, user.id, profile);
    // the session of the request already receives the event itself
    perform([...ownEvents, ...stored, ...copies.map((copy) => ({ ...copy, skip: sid }))]);
  };
}

async function requestReply(run: Completion, reply: Reply, send: SendEvent): Promise<void> {
  const { model, signal } = run;
  let messages: Json[] | undefined = run.messages;
  while (messages) {
    for await (const chunk of chunksOf(model, messages, signal)) for (const event of reply.addChunk(chunk)) send(event);
    const toolResults = reply.runTools();
    for (const event of toolResults?.events ?? []) send(event);
    messages = toolResults && [...messages, ...toolResults.messages];
  }
}

function sendEnd(run: Completion, reply: Reply, send: SendEvent): void {
  const { profile, chat } = run;
  if (profile.behaviour.chat_list) send(listEvent(run));
  const error =
    reply.error !== undefined && profile.behaviour.completion_error_kept
      ? [store(run, 'error', { content: reply.error })]
      : [];
  send(completionEvent(reply.endData(chat.title)), ...storeReply(run, reply), ...error);
  if (profile.behaviour.completion_outlet === 'always') send(outletEvent(chat, run.messageId, reply));
}

/** The event that the chat's entry in lists changed. */
export const listEvent = ({ chat }: Pick<Completion, 'chat'>): ChatEvent => ({
  type: 'chat:list',
  data: { chat_id: chat.id, folder_id: null },
});

function sendCancelled(run: Completion, reply: Reply, send: SendEvent): void {
  reply.close('incomplete');
  const output = run.profile.behaviour.completion_cancel_output ? [{ output: structuredClone(reply.items) }] : [];
  for (const data of [...output, {}]) send({ type: 'chat:tasks:cancel', data }, ...storeReply(run, reply));
}

function sendFailed(run: Completion, error: Json, send: SendEvent): void {
  const message = isDictionary(error) && run.profile.behaviour.completion_error_text ? error['message'] : undefined;
  const content = { content: message ?? error };
  send({ type: 'chat:message:error', data: { error: content, done: true } }, store(run, 'error', content));
}

/** Stores the parts of a reply that the release keeps in its message. */
function storeReply(run: Completion, { content, items, usage }: Reply): Effect[] {
  if (!run.profile.behaviour.completion_output_kept) return [store(run, 'content', content)];
  const output = [store(run, 'output', structuredClone(items)), ...(usage ? [store(run, 'usage', usage)] : [])];
  return [store(run, 'content', content), ...output, store(run, 'done', true)];
}
