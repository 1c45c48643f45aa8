/**
 * Makes a plugin perform the steps of a script, in the context that a scenario names, and reads the plugin's report.
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
import { field, type Api, type ApiRequest, type Reply } from './api.js';
import { chatForm } from './chats.js';
import type { RemovableObject } from './cleanup.js';
import { InstalledPlugins } from './installed.js';
import { textOf } from './reply.js';
import { reportIn, responseText } from './report.js';

/** Interval between two reads of the reply, in ms. */
const POLL_MS = 50;
/** Number of retries when the server does not find a model or tool that it has. */
const MAX_RETRIES = 4;
const BARE_NAME = /^'[\w.-]+'$/;
/**
 * Number of deadlines of the runner after which a plugin counts as stuck, because it never received what it waits for.
 */
const PLUGIN_DEADLINES = 2;
const DEADLINE_MS = 5000;
const FILTER_CONTEXTS = ['inlet', 'stream', 'outlet', 'finish'];

/** One run of a plugin: the caller, and the ids in the request. */
interface PluginRun {
  who: Pick<ApiRequest, 'token' | 'actor' | 'run'>;
  context: string;
  /** The script, as the content of the message. */
  content: string;
  model: string;
  question: JsonObject;
  ids: { session_id?: Json; chat_id?: Json; id?: Json };
}

/** Runs the plugins for one run of the runner. */
export class PluginRunner {
  readonly #installed: InstalledPlugins;

  constructor(
    readonly api: Api,
    admin: Account,
    readonly context: SubjectContext,
  ) {
    this.#installed = new InstalledPlugins(api, admin);
  }

  /** What must be removed. */
  get created(): RemovableObject[] {
    return this.#installed.created;
  }

  /**
   * Runs the steps for a session in a new chat, and waits for the plugin's report.
   *
   * @param remember is called with the id of the chat as soon as it exists.
   */
  async run(
    person: Person,
    { session_id, steps, context = 'pipe', without }: TriggerInput<'run-plugin'>,
    run: string,
    remember: (chat: string) => void,
  ): Promise<TriggerResult> {
    const model = FILTER_CONTEXTS.includes(context)
      ? await this.#installed.filteredModel()
      : await this.#installed.plugin('pipe');
    const who = { token: person.token, actor: person.id, run };
    const content = stringifyJson({ context, steps });
    const form = chatForm({ title: 'owrt plugin', content, model });
    const [question, reply] = Object.values(field(field(form['chat'], 'history'), 'messages') as JsonObject) as [
      JsonObject,
      JsonObject,
    ];
    const ids: PluginRun['ids'] = { session_id, chat_id: null, id: reply['id']! };
    if (without !== 'chat_id') {
      const made = await this.api.request({ method: 'POST', path: '/api/v1/chats/new', body: form, ...who });
      const chat = field(made.json, 'id');
      if (!made.ok || typeof chat !== 'string') return refusedResult(made);
      remember(chat);
      ids.chat_id = chat;
    }
    if (without !== undefined) delete ids[without];
    return await this.#ask({ who, context, content, model, question, ids });
  }

  async #ask(run: PluginRun): Promise<TriggerResult> {
    const until = performance.now() + PLUGIN_DEADLINES * (this.context.deadline ?? DEADLINE_MS);
    const { chat_id = null, id = null } = run.ids;
    const emptyReport = { chat_id, message_id: id, emitter: null, caller: null, answers: null };
    const request = this.#post({ method: 'POST', ...(await this.#request(run)), ...run.who });
    // a plugin whose call is never answered delays the response to its own request
    const reply = (await within(request, until - performance.now(), this.context.signal))?.value;
    if (!reply) return { ok: true, result: emptyReport };
    if (!reply.ok) return refusedResult(reply);
    const isStored = field(reply.json, 'status') === true || reply.json === null;
    const report = isStored ? await this.#readStoredReport(run, until) : reportIn(responseText(reply), run.content);
    return {
      ok: true,
      status: reply.status,
      result: { ...emptyReport, ...(typeof report === 'object' ? report : {}) },
    };
  }

  /**
   * Makes a request, with retries. While a server rebuilds its list of models or tools, it may not find an existing
   * one; its error is then only the name of that model or tool.
   */
  async #post(call: ApiRequest): Promise<Reply> {
    let reply = await this.api.request(call);
    for (
      let left = MAX_RETRIES;
      left > 0 && reply.status === 400 && BARE_NAME.test(String(field(reply.json, 'detail')));
      left--
    )
      reply = await this.api.request(call);
    return reply;
  }

  /** Path and body of the request that runs the plugin. */
  async #request({ context, content, model, question, ids }: PluginRun): Promise<Pick<ApiRequest, 'path' | 'body'>> {
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
    // without its reply or its chat there is no stored question
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

  /** Reads the stored reply at intervals, because no event reports that it is stored. */
  async #readStoredReport({ ids, who, content }: PluginRun, until: number): Promise<JsonObject | 'none' | undefined> {
    let report: JsonObject | 'none' | undefined;
    let over = false;
    for (let first = true; report === undefined && performance.now() < until; first = false) {
      if (!first) await quiet([], POLL_MS, POLL_MS, this.context.signal);
      const read = await this.api.request({ method: 'GET', path: `/api/v1/chats/${String(ids.chat_id)}`, ...who });
      const found = reportIn(
        textOf(field(field(field(field(read.json, 'chat'), 'history'), 'messages'), String(ids.id))),
        content,
      );
      // while the server still works on the chat, the stored reply may change
      if (found !== 'none' || over) report = found;
      else over = await this.#isChatIdle(String(ids.chat_id), who);
    }
    return report;
  }

  async #isChatIdle(chat: string, who: PluginRun['who']): Promise<boolean> {
    const tasks = field(
      (await this.api.request({ method: 'GET', path: `/api/tasks/chat/${chat}`, ...who })).json,
      'task_ids',
    );
    return !Array.isArray(tasks) || tasks.length === 0;
  }
}

const refusedResult = ({ status, json }: Reply): TriggerResult => ({
  ok: false,
  status,
  ...(json === undefined ? {} : { result: json }),
});
