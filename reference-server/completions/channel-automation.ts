/**
 * One run of an automation into a channel: the question and the reply are messages there, and the reply grows.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { posted, viewOf, type Scene } from '../handlers/messages.js';
import { newMessage, type Channel, type Message } from '../state/channels.js';
import { resultOf, type Running } from './automation.js';
import { Reply } from './reply.js';
import { chunksOf } from './upstream.js';

/** Milliseconds between two updates of a reply in the making. */
const UPDATE_MS = 150;

/** Runs it; the reply stands below the question. */
export async function runInChannel(running: Running, channel: Channel): Promise<void> {
  const { state, profile, user, automation, model, perform } = running;
  const scene: Scene = { state, profile, channel, by: user };
  const meta = { automation_id: automation.id };
  const question = newMessage(channel, user.id, automation.prompt, meta);
  question.data = {};
  perform(posted(scene, question, null));
  const answer = newMessage(channel, user.id, '', { ...meta, model_id: model.id, model_name: model.id });
  [answer.parent_id, answer.data] = [question.id, {}];
  // the product does not wait for the reply
  perform([
    ...posted(scene, answer, null),
    resultOf(running, { chat_id: `channel:${channel.id}`, message_id: answer.id }),
  ]);
  const reply = new Reply(profile);
  let told = -Infinity;
  const asked: Json[] = [{ role: 'user', content: `${user.name}: ${automation.prompt}` }];
  for await (const chunk of chunksOf(model, asked, new AbortController().signal)) {
    reply.take(chunk);
    if (reply.content === '' || performance.now() - told < UPDATE_MS) continue;
    told = performance.now();
    perform([grown(scene, answer, reply)]);
  }
  reply.close('completed');
  answer.meta = { ...(answer.meta as JsonObject), done: true };
  perform([grown(scene, answer, reply)]);
}

/** The message as it is by now: neither its person nor the channel stands beside it. */
function grown(scene: Scene, message: Message, reply: Reply): Effect {
  const { channel, profile } = scene;
  [message.content, message.data] = [reply.content, { output: structuredClone(reply.items) }];
  message.updated_at = channel.clock.ns();
  const fields = { channel_id: channel.id, message_id: message.id, data: viewOf(scene, message) };
  return profile.emit('channel.message-update-stream', { channel_id: channel.id }, fields);
}
