/**
 * Completions of the scripted upstream, which the run adds to the server's OpenAI connections if the user allows it.
 * The run adds it on first use, and removes it at the end.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { reasonOf } from '../../runner/shared/errors.js';
import { startScriptedModel, type RunningModel } from '../../scripted-model/scripted-model.js';
import type { Person, SubjectContext, TriggerResult } from '../subject.js';
import type { Account } from './account.js';
import { detailOf, field, type Api } from './api.js';
import { prefixOf, withConnection, withoutConnection } from './connection.js';

const TASKS: { readonly [name in NonNullable<TriggerInput<'start-completion'>['tasks']>[number]]: string } = {
  title: 'title_generation',
  tags: 'tags_generation',
  follow_ups: 'follow_up_generation',
};
const QUESTION = 'Say hello';

/** The upstream of one run. */
export class Completions {
  readonly #prefix = prefixOf(randomBytes(4).toString('hex'));
  #ready: Promise<void> | undefined;
  #upstream: RunningModel | undefined;
  #added = false;

  constructor(
    readonly api: Api,
    readonly admin: Account,
    readonly context: SubjectContext,
  ) {}

  /** Id of the model that answers by this script. Adds the upstream on first use. */
  async model(script: string): Promise<string> {
    this.#ready ??= this.#addConnection();
    await this.#ready;
    return `${this.#prefix}.${script}`;
  }

  /** Starts the completion of an existing message of a chat. */
  async start(person: Person, input: TriggerInput<'start-completion'>, run: string): Promise<TriggerResult> {
    const { chat_id, message_id, parent_id, session_id, script, tasks = [] } = input;
    const model = await this.model(script);
    const question: JsonObject = {
      id: parent_id,
      parentId: null,
      childrenIds: [message_id],
      role: 'user',
      content: QUESTION,
      models: [model],
      timestamp: Math.floor(Date.now() / 1000),
    };
    const body: JsonObject = {
      model,
      messages: [{ role: 'user', content: QUESTION }],
      stream: true,
      session_id,
      chat_id,
      id: message_id,
      parent_id,
      user_message: question,
      background_tasks: Object.fromEntries(tasks.map((name) => [TASKS[name], true])),
      // the model itself calls tools, as is the default of the newest releases
      params: { function_calling: 'native' },
      features: {},
    };
    const reply = await this.api.request({
      method: 'POST',
      path: '/api/chat/completions',
      body,
      token: person.token,
      actor: person.id,
      run,
    });
    if (!reply.ok)
      return { ok: false, status: reply.status, ...(reply.json === undefined ? {} : { result: reply.json }) };
    return { ok: true, status: reply.status, result: { task_id: taskOf(reply.json) ?? null } };
  }

  /** Restores the server's connections and stops the upstream. Resolves with what could not be removed. */
  async remove(): Promise<string[]> {
    await this.#ready?.catch(() => undefined);
    try {
      if (this.#added) await removeConnection(this.api, this.admin, this.#prefix);
      return [];
    } catch (error) {
      return [`the OpenAI connection ${this.#prefix} (${reasonOf(error)})`];
    } finally {
      await this.#upstream?.close();
    }
  }

  async #addConnection(): Promise<void> {
    const key = randomBytes(16).toString('hex');
    this.context.secret(key);
    this.#upstream = await startScriptedModel({
      key,
      ...(this.context.allowUpstream === undefined ? {} : { host: this.context.allowUpstream }),
    });
    const settings = await readSettings(this.api, this.admin);
    // set before the request, because the change may succeed although its response is lost
    this.#added = true;
    await writeSettings(
      this.api,
      this.admin,
      withConnection(settings, { url: this.#upstream.url, key, prefix: this.#prefix }),
    );
    // the server only knows models that it has listed
    await this.api.request({
      method: 'GET',
      path: '/api/models?refresh=true',
      token: this.admin.token,
      actor: this.admin.id,
    });
  }
}

/** The id of the task; newer releases return a list. */
function taskOf(answer: Json | undefined): Json | undefined {
  const list = field(answer, 'task_ids');
  return Array.isArray(list) ? list[0] : field(answer, 'task_id');
}

/** Removes the connections that a run added. Resolves with true when there were any. */
export async function removeConnection(api: Api, admin: Account, prefix?: string): Promise<boolean> {
  const settings = withoutConnection(await readSettings(api, admin), prefix);
  if (settings === undefined) return false;
  await writeSettings(api, admin, settings);
  return true;
}

/** Reads the settings. The exchange is confidential, because the settings contain keys. */
async function readSettings(api: Api, admin: Account): Promise<Json> {
  const reply = await api.request({ method: 'GET', path: '/openai/config', token: admin.token, confidential: true });
  if (!reply.ok || reply.json === undefined)
    throw new Error(`The server did not show its OpenAI connections (${detailOf(reply)}).`);
  return reply.json;
}

async function writeSettings(api: Api, admin: Account, body: JsonObject): Promise<void> {
  const reply = await api.request({
    method: 'POST',
    path: '/openai/config/update',
    body,
    token: admin.token,
    confidential: true,
  });
  if (!reply.ok) throw new Error(`The server did not let its OpenAI connections be changed (${detailOf(reply)}).`);
}
