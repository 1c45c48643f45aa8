/**
 * The answers of the scripted upstream, as data. Each script is one model.
 *
 * @module
 */
import type { ScriptName } from '../../src/suite/triggers/models.js';

/** One step of an answer. */
export type ReplyStep =
  /** A piece of the answer. */
  | { text: string }
  /** A piece of the reasoning before the answer. */
  | { reasoning: string }
  /** A tool call, in one piece. */
  | { tool: { id: string; name: string; arguments: string } }
  /** The provider fails: with this status when nothing was sent yet, else with an error in the stream. */
  | { fail: { status: number; message: string } }
  /** The stream stays open without further chunks until the server gives up or the run ends. */
  | { hold: true };

/** The answers of one model. */
export interface Script {
  /** Answer to a conversation whose last message is a user's. */
  answer: readonly ReplyStep[];
  /** Answer to a conversation whose last message is the result of a tool. */
  afterTool?: readonly ReplyStep[];
  /** Token counts, sent after the last piece when present. */
  usage?: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

const HELLO: readonly ReplyStep[] = [{ text: 'Hello' }, { text: ' from' }, { text: ' the' }, { text: ' upstream.' }];

/** The scripts, by their name in scenarios. */
export const SCRIPTS = {
  plain: { answer: HELLO, usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 } },
  'without-usage': { answer: HELLO },
  reasoning: { answer: [{ reasoning: 'Let me' }, { reasoning: ' think.' }, ...HELLO] },
  tool: {
    answer: [{ tool: { id: 'call_1', name: 'no_such_tool', arguments: '{"city":"Oslo"}' } }],
    afterTool: HELLO,
  },
  'fails-before': { answer: [{ fail: { status: 500, message: 'boom' } }] },
  'fails-within': { answer: [{ text: 'Hello' }, { text: ' from' }, { fail: { status: 500, message: 'boom' } }] },
  held: { answer: [{ text: 'Hello' }, { text: ' from' }, { hold: true }] },
} as const satisfies { readonly [name in ScriptName]: Script };

/**
 * Answers to task prompts, which a server sends for its own purposes, by the key of the JSON answer that the prompt
 * names.
 */
export const TASKS: readonly { key: string; answer: string }[] = [
  { key: '"follow_ups"', answer: '{"follow_ups": ["What else?", "And then?"]}' },
  { key: '"tags"', answer: '{"tags": ["greetings", "tests"]}' },
  { key: '"title"', answer: '{"title": "A greeting"}' },
];
