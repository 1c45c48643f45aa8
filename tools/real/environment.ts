/**
 * Environment variables with which a real release makes no requests to other hosts.
 *
 * @module
 */

/**
 * The environment for a release.
 *
 * @param data data folder of the release.
 * @param options `pingInterval` in seconds; `encryption`: admins may encrypt channels.
 */
export function isolatedEnvironment(
  data: string,
  { pingInterval, encryption = false }: { pingInterval?: number; encryption?: boolean },
): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: data,
    LANG: 'C.UTF-8',
    DATA_DIR: data,
    WEBUI_SECRET_KEY: 'of a throw-away server',
    WEBUI_AUTH: 'true',
    ENABLE_CHANNELS: 'true',
    ENABLE_NOTES: 'true',
    CORS_ALLOW_ORIGIN: '*',
    OFFLINE_MODE: 'true',
    HF_HUB_OFFLINE: '1',
    ENABLE_OLLAMA_API: 'false',
    ENABLE_OPENAI_API: 'false',
    RAG_EMBEDDING_ENGINE: 'openai',
    ENABLE_VERSION_UPDATE_CHECK: 'false',
    ANONYMIZED_TELEMETRY: 'false',
    DO_NOT_TRACK: 'true',
    SCARF_NO_ANALYTICS: 'true',
    PYTHONUNBUFFERED: '1',
    ...(encryption ? { ENABLE_ENCRYPTED_CHANNELS: 'true' } : {}),
    ...(pingInterval === undefined ? {} : { WEBSOCKET_SERVER_PING_INTERVAL: String(pingInterval) }),
  };
}
