/**
 * One run of an automation in a channel: posts the question and the reply as messages, and updates the reply while it
 * is generated.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { messagePosted, viewOf, type ChannelAction } from '../handlers/messages.js';
import { newMessage, type Channel, type Message } from '../state/channels.js';
import { resultEvent, type AutomationRun } from './automation.js';
import { Reply } from './reply.js';
import { chunksOf } from './upstream.js';

/** Milliseconds between two updates of an unfinished reply. */
const UPDATE_MS = 150;

/** Runs an automation in a channel. The reply is in the thread of the question. */
export async function runInChannel(run: AutomationRun, channel: Channel): Promise<void> {
  const { state, profile, user, automation, model, perform } = run;
  const action: ChannelAction = { state, profile, channel, by: user };
  const meta = { automation_id: automation.id };
  const question = newMessage(channel, user.id, automation.prompt, meta);
  question.data = {};
  perform(messagePosted(action, question, null));
  const answer = newMessage(channel, user.id, '', { ...meta, model_id: model.id, model_name: model.id });
  [answer.parent_id, answer.data] = [question.id, {}];
  // the product reports success before the reply is complete
  perform([
    ...messagePosted(action, answer, null),
    resultEvent(run, { chat_id: `channel:${channel.id}`, message_id: answer.id }),
  ]);
  const reply = new Reply(profile);
  let sentAt = -Infinity;
  const messages: Json[] = [{ role: 'user', content: `${user.name}: ${automation.prompt}` }];
  for await (const chunk of chunksOf(model, messages, new AbortController().signal)) {
    reply.addChunk(chunk);
    if (reply.content === '' || performance.now() - sentAt < UPDATE_MS) continue;
    sentAt = performance.now();
    perform([updateReply(action, answer, reply)]);
  }
  reply.close('completed');
  answer.meta = { ...(answer.meta as JsonObject), done: true };
  perform([updateReply(action, answer, reply)]);
}

/** Stores the reply so far, and makes the update event. This event has neither `user` nor `channel`. */
function updateReply(action: ChannelAction, message: Message, reply: Reply): Effect {
  const { channel, profile } = action;
  [message.content, message.data] = [reply.content, { output: structuredClone(reply.items) }];
  message.updated_at = channel.clock.ns();
  const fields = { channel_id: channel.id, message_id: message.id, data: viewOf(action, message) };
  return profile.emit('channel.message-update-stream', { channel_id: channel.id }, fields);
}
