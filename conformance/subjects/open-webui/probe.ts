/**
 * Makes a plugin do the steps of a script, in the context that a scenario names, and reads its report.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { quiet, within } from '../../runner/shared/wait.js';
import type { Person, SubjectContext, TriggerResult } from '../subject.js';
import type { Account } from './account.js';
import { field, type Api, type Call, type Reply } from './api.js';
import { chatForm } from './chats.js';
import type { Created } from './cleanup.js';
import { Installed } from './installed.js';
import { textOf } from './reply.js';
import { reportIn, saidIn } from './report.js';

/** Milliseconds between two looks at the reply. */
const LOOK_MS = 50;
/** How often a server is asked again that does not find what it has. */
const MODEL_PATIENCE = 4;
const BARE_NAME = /^'[\w.-]+'$/;
/** Deadlines of the runner after which a plugin counts as stuck: what it waits for was never handed to it. */
const PATIENCE = 2;
const DEADLINE_MS = 5000;
const FILTERED = ['inlet', 'stream', 'outlet', 'finish'];

/** One run: who asks, and the ids that the request names. */
interface Run {
  who: Pick<Call, 'token' | 'actor' | 'run'>;
  context: string;
  /** The script, as the message that carries it. */
  content: string;
  model: string;
  question: JsonObject;
  ids: { session_id?: Json; chat_id?: Json; id?: Json };
}

/** The plugins of one run of the runner. */
export class Probe {
  readonly #installed: Installed;

  constructor(
    readonly api: Api,
    admin: Account,
    readonly context: SubjectContext,
  ) {
    this.#installed = new Installed(api, admin);
  }

  /** What has to be removed again. */
  get created(): Created[] {
    return this.#installed.created;
  }

  /**
   * Runs the steps for a session, in a chat of their own, and waits for the plugin's report.
   *
   * @param remember called with the id of the chat as soon as there is one.
   */
  async run(
    person: Person,
    { session_id, steps, context = 'pipe', without }: TriggerInput<'run-plugin'>,
    run: string,
    remember: (chat: string) => void,
  ): Promise<TriggerResult> {
    const model = FILTERED.includes(context) ? await this.#installed.filtered() : await this.#installed.plugin('pipe');
    const who = { token: person.token, actor: person.id, run };
    const content = stringifyJson({ context, steps });
    const form = chatForm({ title: 'owrt plugin', content, model });
    const [question, reply] = Object.values(field(field(form['chat'], 'history'), 'messages') as JsonObject) as [
      JsonObject,
      JsonObject,
    ];
    const ids: Run['ids'] = { session_id, chat_id: null, id: reply['id']! };
    if (without !== 'chat_id') {
      const made = await this.api.request({ method: 'POST', path: '/api/v1/chats/new', body: form, ...who });
      const chat = field(made.json, 'id');
      if (!made.ok || typeof chat !== 'string') return refusal(made);
      remember(chat);
      ids.chat_id = chat;
    }
    if (without !== undefined) delete ids[without];
    return await this.#ask({ who, context, content, model, question, ids });
  }

  async #ask(run: Run): Promise<TriggerResult> {
    const latest = performance.now() + PATIENCE * (this.context.deadline ?? DEADLINE_MS);
    const { chat_id = null, id = null } = run.ids;
    const nothing = { chat_id, message_id: id, emitter: null, caller: null, answers: null };
    const request = this.#post({ method: 'POST', ...(await this.#request(run)), ...run.who });
    // a plugin whose call is never answered holds up the request that it runs in
    const asked = (await within(request, latest - performance.now(), this.context.signal))?.value;
    if (!asked) return { ok: true, result: nothing };
    if (!asked.ok) return refusal(asked);
    const stored = field(asked.json, 'status') === true || asked.json === null;
    const report = stored ? await this.#stored(run, latest) : reportIn(saidIn(asked), run.content);
    return { ok: true, status: asked.status, result: { ...nothing, ...(typeof report === 'object' ? report : {}) } };
  }

  /**
   * While a server makes its list of models or tools anew, it may not find one that it has: then it answers with its
   * bare name, and is asked again.
   */
  async #post(call: Call): Promise<Reply> {
    let reply = await this.api.request(call);
    for (
      let left = MODEL_PATIENCE;
      left > 0 && reply.status === 400 && BARE_NAME.test(String(field(reply.json, 'detail')));
      left--
    )
      reply = await this.api.request(call);
    return reply;
  }

  /** Path and body of the request that makes the plugin run. */
  async #request({ context, content, model, question, ids }: Run): Promise<Pick<Call, 'path' | 'body'>> {
    const asked: JsonObject = { role: 'user', content };
    if (context === 'task')
      return { path: '/api/v1/tasks/moa/completions', body: { model, prompt: content, responses: [] } };
    if (context === 'action')
      return {
        path: `/api/chat/actions/${await this.#installed.plugin('action')}`,
        body: { model, messages: [asked], ...ids },
      };
    if (context === 'outlet')
      return {
        path: '/api/chat/completed',
        body: { model, messages: [asked, { id: ids.id ?? randomUUID(), role: 'assistant', content: '' }], ...ids },
      };
    const tools: JsonObject =
      context === 'tool'
        ? { tool_ids: [await this.#installed.plugin('tool')], params: { function_calling: 'native' } }
        : {};
    // without its reply or its chat there is no stored question either
    const parent: JsonObject =
      'chat_id' in ids && 'id' in ids ? { parent_id: question['id']!, user_message: question } : {};
    return {
      path: '/api/chat/completions',
      body: {
        model,
        messages: [asked],
        stream: true,
        background_tasks: {},
        params: {},
        features: {},
        ...tools,
        ...parent,
        ...ids,
      },
    };
  }

  /** Nothing tells us when the reply is stored. */
  async #stored({ ids, who, content }: Run, latest: number): Promise<JsonObject | 'none' | undefined> {
    let report: JsonObject | 'none' | undefined;
    let over = false;
    for (let first = true; report === undefined && performance.now() < latest; first = false) {
      if (!first) await quiet([], LOOK_MS, LOOK_MS, this.context.signal);
      const read = await this.api.request({ method: 'GET', path: `/api/v1/chats/${String(ids.chat_id)}`, ...who });
      const found = reportIn(
        textOf(field(field(field(field(read.json, 'chat'), 'history'), 'messages'), String(ids.id))),
        content,
      );
      // what the server stores while it still works on the chat is not the last word
      if (found !== 'none' || over) report = found;
      else over = await this.#over(String(ids.chat_id), who);
    }
    return report;
  }

  async #over(chat: string, who: Run['who']): Promise<boolean> {
    const tasks = field(
      (await this.api.request({ method: 'GET', path: `/api/tasks/chat/${chat}`, ...who })).json,
      'task_ids',
    );
    return !Array.isArray(tasks) || tasks.length === 0;
  }
}

const refusal = ({ status, json }: Reply): TriggerResult => ({
  ok: false,
  status,
  ...(json === undefined ? {} : { result: json }),
});
