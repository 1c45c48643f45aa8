/**
 * Installs the plugins of a run, each on first use. They are removed at the end.
 *
 * @module
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import type { Account } from './account.js';
import { detailOf, type Api } from './api.js';
import type { RemovableObject } from './cleanup.js';
import { SOURCES, type PluginKind } from './plugin-source.js';

/** Prefix of the ids of installed plugins; these ids cannot contain a hyphen. */
export const FUNCTION_PREFIX = 'owrt_';

/** The removal of a model that is based on another one; older releases use another method. */
export const modelRemoval = (id: string): RemovableObject => ({
  what: `model ${id}`,
  path: '/api/v1/models/model/delete',
  formId: id,
});

/** The plugins of one run. */
export class InstalledPlugins {
  readonly #id = `${FUNCTION_PREFIX}${randomBytes(4).toString('hex')}`;
  readonly #installing = new Map<PluginKind | 'model', Promise<string>>();
  readonly #created: RemovableObject[] = [];

  constructor(
    readonly api: Api,
    readonly admin: Account,
  ) {}

  /** What must be removed, in this order. */
  get created(): RemovableObject[] {
    return [...this.#created].reverse();
  }

  /** The id of a plugin; installs it on first use. */
  async plugin(kind: PluginKind): Promise<string> {
    return await this.#installOnce(kind, async () => await (kind === 'tool' ? this.#tool() : this.#function(kind)));
  }

  /** The id of a model of the Pipe with the Filter. A Filter for all models would change other people's chats. */
  async filteredModel(): Promise<string> {
    return await this.#installOnce('model', async () => {
      const [base, filter] = [await this.plugin('pipe'), await this.plugin('filter')];
      const id = `${this.#id}_model`;
      const body = {
        id,
        name: this.#newName(),
        base_model_id: base,
        meta: { description: 'owrt', capabilities: {}, filterIds: [filter] },
        params: {},
      };
      await this.#install('/api/v1/models/create', body, 'model', modelRemoval(id));
      await this.#refreshModels();
      return id;
    });
  }

  async #installOnce(what: PluginKind | 'model', install: () => Promise<string>): Promise<string> {
    const installation = this.#installing.get(what) ?? install();
    this.#installing.set(what, installation);
    return await installation;
  }

  async #function(kind: Exclude<PluginKind, 'tool'>): Promise<string> {
    const id = kind === 'pipe' ? this.#id : `${this.#id}_${kind}`;
    const body = { id, name: this.#newName(), content: SOURCES[kind], meta: { description: 'owrt' } };
    await this.#install('/api/v1/functions/create', body, 'function', {
      what: `function ${id}`,
      path: `/api/v1/functions/id/${id}/delete`,
    });
    await this.#adminRequest({ method: 'POST', path: `/api/v1/functions/id/${id}/toggle` });
    if (kind === 'pipe') await this.#refreshModels();
    return id;
  }

  async #tool(): Promise<string> {
    const id = `${this.#id}_tool`;
    const body = { id, name: this.#newName(), content: SOURCES.tool, meta: { description: 'owrt' } };
    await this.#install('/api/v1/tools/create', body, 'tool', {
      what: `tool ${id}`,
      path: `/api/v1/tools/id/${id}/delete`,
    });
    return id;
  }

  async #install(path: string, body: JsonObject, what: string, removal: RemovableObject): Promise<void> {
    const reply = await this.#adminRequest({ method: 'POST', path, body });
    if (!reply.ok) throw new Error(`The server did not let the ${what} be installed (${detailOf(reply)}).`);
    this.#created.push(removal);
  }

  /** Makes the server list its models, because it only knows models that it has listed. */
  async #refreshModels(): Promise<void> {
    await this.#adminRequest({ method: 'GET', path: '/api/models?refresh=true' });
  }

  async #adminRequest(call: { method: 'GET' | 'POST'; path: string; body?: Json }): ReturnType<Api['request']> {
    return await this.api.request({ ...call, token: this.admin.token, actor: this.admin.id });
  }

  #newName(): string {
    return `owrt probe ${randomUUID().slice(0, 8)}`;
  }
}
