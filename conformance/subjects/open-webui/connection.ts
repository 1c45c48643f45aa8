/**
 * Computes the settings that add the run's upstream to the server's OpenAI connections, or remove it.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { field } from './api.js';

/** Prefix of the model prefixes of every connection that a run adds. */
const CONNECTION_PREFIX = 'owrt-';
/** Key in our own entry for the previous settings. Servers keep unknown keys. */
const PREVIOUS_SETTINGS = 'owrt_before';

/** The connection to add. */
export interface OpenAiConnection {
  url: string;
  key: string;
  /** Prefix of its model ids, followed by a dot. */
  prefix: string;
}

/** The prefix for the model ids of a new connection. */
export const prefixOf = (random: string): string => `${CONNECTION_PREFIX}${random}`;

/**
 * The settings with the connection. If the server used no OpenAI API, its other connections stay disabled. Our own
 * entry stores their previous state, so that it can be restored from the server alone.
 */
export function withConnection(settings: Json, { url, key, prefix }: OpenAiConnection): JsonObject {
  const { enabled, urls, keys, configs } = readSettings(settings);
  const disabledConfigs = Object.fromEntries(
    urls.map((_url, at) => [String(at), { ...asObject(configs[at]), enable: false }]),
  );
  const ownConfig: JsonObject = {
    enable: true,
    prefix_id: prefix,
    tags: [],
    model_ids: [],
    connection_type: 'external',
    [PREVIOUS_SETTINGS]: enabled ? {} : { configs },
  };
  return {
    ENABLE_OPENAI_API: true,
    OPENAI_API_BASE_URLS: [...urls, url],
    OPENAI_API_KEYS: [...urls.map((_url, at) => keys[at] ?? ''), key],
    OPENAI_API_CONFIGS: { ...(enabled ? configs : disabledConfigs), [String(urls.length)]: ownConfig },
  };
}

/** The settings without our connections; undefined when there are none. `prefix` selects one of them. */
export function withoutConnection(settings: Json, prefix = CONNECTION_PREFIX): JsonObject | undefined {
  const { enabled, urls, keys, configs } = readSettings(settings);
  const isOurs = (at: number): boolean => String(field(configs[at] ?? null, 'prefix_id')).startsWith(prefix);
  const keptPositions = urls.flatMap((_url, at) => (isOurs(at) ? [] : [at]));
  if (keptPositions.length === urls.length) return undefined;
  const previousConfigs = urls
    .flatMap((_url, at) => (isOurs(at) ? [field(field(configs[at] ?? null, PREVIOUS_SETTINGS), 'configs')] : []))
    .find((found) => found !== undefined);
  // connections are identified by position, and those after ours move up
  const keptConfigs = Object.fromEntries(
    keptPositions.flatMap((at, place) => (configs[at] === undefined ? [] : [[String(place), configs[at]]])),
  );
  return {
    ENABLE_OPENAI_API: previousConfigs === undefined ? enabled : false,
    OPENAI_API_BASE_URLS: keptPositions.map((at) => urls[at]!),
    OPENAI_API_KEYS: keptPositions.map((at) => keys[at] ?? ''),
    OPENAI_API_CONFIGS: previousConfigs ?? keptConfigs,
  };
}

function readSettings(settings: Json): { enabled: boolean; urls: Json[]; keys: Json[]; configs: JsonObject } {
  const list = (key: string): Json[] => {
    const found = field(settings, key);
    return Array.isArray(found) ? found : [];
  };
  return {
    enabled: field(settings, 'ENABLE_OPENAI_API') === true,
    urls: list('OPENAI_API_BASE_URLS'),
    keys: list('OPENAI_API_KEYS'),
    configs: asObject(field(settings, 'OPENAI_API_CONFIGS')) ?? {},
  };
}
