/**
 * The OpenAI connections that an admin has configured, and their language models.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';

/** A language model. */
export interface Model {
  /** Id on this server: the prefix of its connection, a dot, and its name. */
  id: string;
  /** Name at its upstream. */
  name: string;
  url: string;
  key: string;
}

/** The settings in the product's form, and the models of the connections. */
export class Models {
  settings: JsonObject = {
    ENABLE_OPENAI_API: false,
    OPENAI_API_BASE_URLS: [],
    OPENAI_API_KEYS: [],
    OPENAI_API_CONFIGS: {},
  };
  #models = new Map<string, Model>();

  /**
   * Stores settings, and requests the models of each enabled connection. A connection that does not respond has none.
   */
  async change(settings: JsonObject): Promise<void> {
    this.settings = settings;
    const list = (key: string): Json[] => (Array.isArray(settings[key]) ? settings[key] : []);
    const configs = settings['OPENAI_API_CONFIGS'] as { [place: string]: JsonObject };
    const urls = settings['ENABLE_OPENAI_API'] === true ? list('OPENAI_API_BASE_URLS') : [];
    const found = await Promise.all(
      urls.map(async (url, at) =>
        configs[at]?.['enable'] === false
          ? []
          : await modelsOf(String(url), String(list('OPENAI_API_KEYS')[at] ?? ''), configs[at]?.['prefix_id']),
      ),
    );
    this.#models = new Map(found.flat().map((model) => [model.id, model]));
  }

  byId(id: string): Model | undefined {
    return this.#models.get(id);
  }

  all(): Model[] {
    return [...this.#models.values()];
  }
}

async function modelsOf(url: string, key: string, prefix: Json | undefined): Promise<Model[]> {
  try {
    const response = await fetch(`${url}/models`, { headers: { authorization: `Bearer ${key}` } });
    const { data } = (await response.json()) as { data: { id: string }[] };
    return data.map(({ id: name }) => ({
      id: typeof prefix === 'string' ? `${prefix}.${name}` : name,
      name,
      url,
      key,
    }));
  } catch {
    return [];
  }
}
