/**
 * The client library; runs in Node and in browsers.
 *
 * @example
 * import { createClient } from 'open-webui-realtime/client';
 *
 * const client = createClient({ url: 'http://127.0.0.1:8080', token });
 * client.on('events:channel', ({ data }) => console.log(data.type));
 * client.answer('confirmation', async ({ message }) => await askTheUser(message)); // must resolve with a boolean
 *
 * @module
 */
export type {
  CallAnswer,
  CallContext,
  CallData,
  CallHandler,
  CallType,
  Unanswered,
  UntypedCallHandler,
} from './call-types.js';
export { Client, createClient } from './client.js';
export type { ClientOptions, ClientPerson, TokenSource } from './options.js';
export { ClientError, type ClientProblem } from './problem.js';
