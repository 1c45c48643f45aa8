/**
 * Triggers that run plugins or send requests to models.
 *
 * @module
 */
import {
  any,
  anyObject,
  flag,
  listOf,
  object,
  oneOf,
  optional,
  orNull,
  someOf,
  text,
  texts,
  type Field,
} from '../field.js';
import type { LosslessJson } from '../basics.js';
import { OMITTABLE_IDS } from '../plugins.js';
import { chat_id, message_id, session_id, type TriggerRow } from './row.js';

/** One step of a plugin: an event that it emits, a call whose answer it waits for, or several of these concurrently. */
export type PluginStep =
  { emit: LosslessJson } | { call: LosslessJson } | { together: ({ emit: LosslessJson } | { call: LosslessJson })[] };

const oneKeyObject = { type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: false };
const plainSteps = { emit: {}, call: {} };
const pluginStep: Field<PluginStep> = {
  schema: {
    ...oneKeyObject,
    description: '`{emit: event}`, `{call: event}`, or `{together: steps}` for some of them at once.',
    properties: {
      ...plainSteps,
      together: { type: 'array', minItems: 1, items: { ...oneKeyObject, properties: plainSteps } },
    },
  },
};

/** The contexts in which the code of a plugin runs; docs/plugins.md describes each. */
export const PLUGIN_CONTEXTS = [
  'pipe',
  'line',
  'task',
  'tool',
  'inlet',
  'stream',
  'outlet',
  'finish',
  'action',
] as const;

/** Names of the scripted model's replies; conformance/scripted-model/scripts.ts has the scripts. */
export const SCRIPT_NAMES = [
  'plain',
  'without-usage',
  'reasoning',
  'tool',
  'fails-before',
  'fails-within',
  'held',
] as const;

/** Name of a script of the scripted model. */
export type ScriptName = (typeof SCRIPT_NAMES)[number];

const script = oneOf(SCRIPT_NAMES, 'What the scripted model answers.');

/** The triggers, by name. */
export const MODEL_TRIGGERS = {
  'run-plugin': {
    does: 'Runs a plugin that does these steps for a session, and waits for its end',
    needs: 'functions',
    admin: true,
    with: {
      session_id,
      steps: listOf(pluginStep, 'What the plugin does, in order.'),
      context: optional(oneOf(PLUGIN_CONTEXTS, 'Where its code runs, see docs/plugins.md; `pipe` when left out.')),
      without: optional(oneOf(OMITTABLE_IDS, 'Id that the request leaves out.')),
    },
    result: object(
      {
        chat_id: orNull(text()),
        message_id: orNull(text()),
        emitter: orNull(flag(), 'Whether it was handed an emitter.'),
        caller: orNull(flag(), 'Whether it was handed a caller.'),
        answers: orNull(
          listOf(any()),
          'Of an emit null, of a call `{answer}` or `{error}`, of steps together the list of theirs.',
        ),
      },
      'The last three are null when the plugin does not run, or does not come to its end.',
    ),
    long: true,
  },
  'complete-directly': {
    does: 'Asks for a completion for each text, all at once, through the own connection of a session to a model',
    needs: 'direct-connections',
    with: {
      session_id,
      contents: texts('A question for each completion.'),
      stream: optional(oneOf([false], 'The answer comes in one piece.')),
      terminal_id: optional(text('Terminal that the request names.')),
    },
    result: object({
      replies: listOf(
        anyObject(),
        '`{status, chunks}` of a stream that ended, `{status, body}` of anything else, `{}` when there was no end.',
      ),
    }),
    long: true,
  },
  'start-completion': {
    does: 'Makes the scripted model answer a message of a chat',
    needs: 'completions',
    admin: true,
    with: {
      chat_id,
      message_id,
      parent_id: text('The question that it answers.'),
      session_id,
      script,
      tasks: optional(someOf(['title', 'tags', 'follow_ups'], 'What the server asks the model besides.')),
    },
    result: object({ task_id: orNull(text()) }),
    long: true,
  },
  'stop-task': {
    does: 'Stops a task',
    needs: 'completions',
    route: { method: 'POST', path: '/api/tasks/stop/{task_id}' },
    with: { task_id: text('Task.') },
    result: any(),
  },
  'read-tasks': {
    does: 'Reads the tasks of a chat that are not done',
    needs: 'completions',
    route: { method: 'GET', path: '/api/tasks/chat/{chat_id}' },
    with: { chat_id },
    result: object({ task_ids: texts() }),
  },
  'run-automation': {
    does: 'Makes an automation that only runs when it is told to, and tells it to',
    needs: 'automations',
    admin: true,
    with: {
      name: text('Name of the automation.'),
      script,
      channel_id: optional(text('Channel for its reply; a chat of its own when left out.')),
    },
    result: object({ automation_id: text() }, 'As soon as it runs.'),
    long: true,
  },
} as const satisfies { readonly [name: string]: TriggerRow };
