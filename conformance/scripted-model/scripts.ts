/**
 * What the scripted upstream says, as data: each script is a model of its own.
 *
 * @module
 */
import type { ScriptName } from '../../src/suite/triggers/models.js';

/** One step of an answer. */
export type Step =
  /** A piece of the answer. */
  | { text: string }
  /** A piece of the reasoning before it. */
  | { reasoning: string }
  /** A call of a tool, in one piece. */
  | { tool: { id: string; name: string; arguments: string } }
  /** The provider fails: with this status when nothing was sent yet, else with an error in the stream. */
  | { fail: { status: number; message: string } }
  /** The stream stays open, and nothing more comes, until the server gives up or the run ends. */
  | { hold: true };

/** What one model answers. */
export interface Script {
  /** To a conversation whose last message is a person's. */
  answer: readonly Step[];
  /** To one whose last message is the result of a tool. */
  afterTool?: readonly Step[];
  /** Token counts, sent behind the last piece when they are there. */
  usage?: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

const HELLO: readonly Step[] = [{ text: 'Hello' }, { text: ' from' }, { text: ' the' }, { text: ' upstream.' }];

/** The scripts by the name that a scenario gives them. */
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

/** Answers to what a server asks a model on its own account, by the key that such a prompt wants in its JSON answer. */
export const TASKS: readonly { key: string; answer: string }[] = [
  { key: '"follow_ups"', answer: '{"follow_ups": ["What else?", "And then?"]}' },
  { key: '"tags"', answer: '{"tags": ["greetings", "tests"]}' },
  { key: '"title"', answer: '{"title": "A greeting"}' },
];
