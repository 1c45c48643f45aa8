/**
 * The chats and messages for which a model made a reply. Events of such a chat have causes that the trace does not
 * show.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { DecodedTrace } from './decoded-trace.js';

/** The completions of a trace, found by {@link completionsIn}. */
export interface Completions {
  /** Chats in which a completion or a plugin ran. */
  busyChats: ReadonlySet<string>;
  /** Number of completion requests for each message, by message id. */
  requestCounts: ReadonlyMap<string, number>;
}

/** Finds the completions of a trace. */
export function completionsIn({ rest, controls }: DecodedTrace): Completions {
  const busyChats = new Set<string>();
  const requestCounts = new Map<string, number>();
  const requests = rest
    .filter(({ path }) => path === '/api/chat/completions')
    .flatMap(({ body }) => (isObject(body) ? [body] : []));
  // a recording has requests only
  const triggers = controls.filter(({ index }) => index !== undefined);
  const started = triggers.filter(({ trigger }) => trigger === 'start-completion');
  for (const { chat_id: chat } of requests) busyChats.add(String(chat));
  for (const { with: input } of started) busyChats.add(String(input['chat_id']));
  for (const { trigger, result } of triggers)
    if (trigger === 'run-plugin' && isObject(result)) busyChats.add(String(result['chat_id']));
  // our own traces may hold a completion twice: as a request and as a trigger
  for (const ids of [requests.map(({ id }) => id), started.map(({ with: input }) => input['message_id'])]) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
    for (const [id, count] of counts) requestCounts.set(id, Math.max(requestCounts.get(id) ?? 0, count));
  }
  return { busyChats, requestCounts };
}
