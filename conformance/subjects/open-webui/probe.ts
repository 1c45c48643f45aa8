/**
 * The plugin that the run installs where the user allows it: a Pipe that does the steps it is asked to do and replies with
 * what came back. It is installed when it is first needed, and removed with everything else.
 *
 * @module
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../../src/wire/lossless.js';
import { quiet } from '../../runner/wait.js';
import type { Person, SubjectContext, TriggerResult } from '../subject.js';
import type { Account } from './account.js';
import { detailOf, field, type Api, type Reply } from './api.js';
import { chatForm } from './chats.js';
import type { Created } from './cleanup.js';

/** Begins the id of every function that a run installs; an id takes no hyphen. */
export const FUNCTION_PREFIX = 'owrt_';

const SOURCE = `"""
title: owrt probe
description: Installed by a conformance run, which removes it at its end.
"""

import asyncio
import json


class Pipe:
    async def pipe(self, body, __event_emitter__=None, __event_call__=None):
        async def do(step):
            if "together" in step:
                return await asyncio.gather(*[do(one) for one in step["together"]])
            try:
                if "emit" in step:
                    await __event_emitter__(step["emit"])
                    return None
                return {"answer": await __event_call__(step["call"])}
            except Exception as error:
                return {"error": type(error).__name__}

        steps = json.loads(body["messages"][-1]["content"])
        return json.dumps([await do(step) for step in steps])
`;

/** Milliseconds between two looks at the reply. */
const LOOK_MS = 50;
/** Deadlines of the runner after which a plugin counts as stuck: what it waits for was never handed to it. */
const PATIENCE = 2;
const DEADLINE_MS = 5000;

/** The installed function of one run. */
export class Probe {
  readonly #id = `${FUNCTION_PREFIX}${randomBytes(4).toString('hex')}`;
  #installed: Promise<void> | undefined;
  #created: Created | undefined;

  constructor(
    readonly api: Api,
    readonly admin: Account,
    readonly context: SubjectContext,
  ) {}

  /** What has to be removed again. */
  get created(): Created[] {
    return this.#created ? [this.#created] : [];
  }

  /**
   * Runs the steps for a session, in a chat of their own, and waits for the plugin's reply.
   *
   * @param remember called with the id of the chat as soon as there is one.
   */
  async run(person: Person, { session_id, steps }: JsonObject, run: string, remember: (chat: string) => void): Promise<TriggerResult> {
    this.#installed ??= this.#install();
    await this.#installed;
    const who = { token: person.token, actor: person.id, run };
    const content = stringifyJson(steps ?? []);
    const form = chatForm({ title: 'owrt plugin', content, model: this.#id });
    const made = await this.api.request({ method: 'POST', path: '/api/v1/chats/new', body: form, ...who });
    const chat = field(made.json, 'id');
    if (!made.ok || typeof chat !== 'string') return refusal(made);
    remember(chat);
    const [question, reply] = Object.values(field(field(form['chat'], 'history'), 'messages') as JsonObject) as [JsonObject, JsonObject];
    const body: JsonObject = {
      model: this.#id, messages: [{ role: 'user', content }], stream: true, session_id: session_id ?? null,
      chat_id: chat, id: reply['id']!, parent_id: question['id']!, user_message: question, background_tasks: {}, params: {}, features: {},
    };
    const asked = await this.api.request({ method: 'POST', path: '/api/chat/completions', body, ...who });
    if (!asked.ok) return refusal(asked);
    const latest = performance.now() + PATIENCE * (this.context.deadline ?? DEADLINE_MS);
    const result: JsonObject = { chat_id: chat, message_id: reply['id']!, answers: null };
    while (result['answers'] === null && performance.now() < latest) {
      const read = await this.api.request({ method: 'GET', path: `/api/v1/chats/${chat}`, ...who });
      result['answers'] = answersIn(field(field(field(field(read.json, 'chat'), 'history'), 'messages'), String(reply['id'])), content) ?? null;
      // nothing tells us when the reply is stored
      if (result['answers'] === null) await quiet([], LOOK_MS, LOOK_MS, this.context.signal);
    }
    return { ok: true, status: asked.status, result };
  }

  async #install(): Promise<void> {
    const who = { token: this.admin.token, actor: this.admin.id };
    const body = { id: this.#id, name: `owrt probe ${randomUUID().slice(0, 8)}`, content: SOURCE, meta: { description: 'owrt' } };
    const made = await this.api.request({ method: 'POST', path: '/api/v1/functions/create', body, ...who });
    if (!made.ok) throw new Error(`The server did not let the function be installed (${detailOf(made)}).`);
    this.#created = { what: `function ${this.#id}`, path: `/api/v1/functions/id/${this.#id}/delete` };
    await this.api.request({ method: 'POST', path: `/api/v1/functions/id/${this.#id}/toggle`, ...who });
    // the server only knows models that it has listed
    await this.api.request({ method: 'GET', path: '/api/models?refresh=true', ...who });
  }
}

const refusal = ({ status, json }: Reply): TriggerResult => ({ ok: false, status, ...(json === undefined ? {} : { result: json }) });

/** The answers, once the reply is the plugin's own: a list as long as the steps. */
function answersIn(message: Json | undefined, steps: string): Json[] | undefined {
  const text = replyOf(message);
  if (typeof text !== 'string') return undefined;
  try {
    const [answers, asked] = [parseJson(text), parseJson(steps)];
    return Array.isArray(answers) && Array.isArray(asked) && answers.length === asked.length ? answers : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a stored reply. In some releases (0.10.2 is one) it stands in the output items alone. */
function replyOf(message: Json | undefined): Json | undefined {
  const content = field(message, 'content');
  if (content !== '') return content;
  const output = field(message, 'output');
  const parts = Array.isArray(output) ? field(output[0], 'content') : undefined;
  return Array.isArray(parts) ? field(parts[0], 'text') : undefined;
}
