/**
 * A scripted, OpenAI-compatible language model. Its answers are data, so that the completions of a server can be
 * judged.
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { streamChunk, deltaFor, finishReason, modelList, usageChunk, completionBody } from './chunks.js';
import { SCRIPTS, TASKS, type Script, type ReplyStep } from './scripts.js';

export interface ScriptedModelOptions {
  /** Name or address by which the server under test reaches this machine; 127.0.0.1 when absent. */
  host?: string;
  /** Bearer token of accepted requests; every other request is refused. */
  key: string;
}

/** A running upstream. */
export interface RunningModel {
  /** Base URL of the API, for the configuration of the server under test. */
  url: string;
  /** Ends every stream. Resolves when all connections are closed. */
  close(): Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * Starts the upstream on a free port. It accepts connections from other machines only when `host` is not a loopback
 * address.
 */
export async function startScriptedModel({ host = '127.0.0.1', key }: ScriptedModelOptions): Promise<RunningModel> {
  const server = createServer((request, response) => {
    respond(request, response, key).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, LOOPBACK.has(host) ? host : undefined, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/v1`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
  const text = await textOf(request);
  if (request.headers.authorization !== `Bearer ${key}`)
    return sendJson(response, 401, errorBody('this key is not known'));
  if (request.method === 'GET' && request.url === '/v1/models')
    return sendJson(response, 200, modelList(Object.keys(SCRIPTS)));
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
    return sendJson(response, 404, errorBody('there is no such route'));
  const body = JSON.parse(text) as JsonObject;
  const model = String(body['model']);
  const script: Script | undefined = Object.hasOwn(SCRIPTS, model) ? SCRIPTS[model as keyof typeof SCRIPTS] : undefined;
  if (!script) return sendJson(response, 404, errorBody(`there is no model ${model}`));
  const lastMessage = (Array.isArray(body['messages']) ? body['messages'].at(-1) : undefined) as JsonObject | undefined;
  const task = taskAnswer(lastMessage);
  if (task !== undefined) return sendJson(response, 200, completionBody(model, task));
  const steps = lastMessage?.['role'] === 'tool' && script.afterTool ? script.afterTool : script.answer;
  const [firstStep] = steps;
  if (firstStep && 'fail' in firstStep)
    return sendJson(response, firstStep.fail.status, errorBody(firstStep.fail.message));
  if (body['stream'] === true) return sendStream(response, model, steps, script);
  sendJson(
    response,
    200,
    completionBody(model, steps.map((step) => ('text' in step ? step.text : '')).join(''), script.usage),
  );
}

/**
 * The answer to a task prompt, which the server sends for its own purposes. The prompt names the key of the JSON
 * answer.
 */
function taskAnswer(last: JsonObject | undefined): string | undefined {
  const prompt = last?.['content'];
  if (typeof prompt !== 'string' || !prompt.includes('### Task')) return undefined;
  return TASKS.find(({ key }) => prompt.includes(key))?.answer;
}

function sendStream(response: ServerResponse, model: string, steps: readonly ReplyStep[], { usage }: Script): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const write = (body: Json | string): void =>
    void response.write(`data: ${typeof body === 'string' ? body : JSON.stringify(body)}\n\n`);
  write(streamChunk(model, { role: 'assistant', content: '' }));
  for (const step of steps) {
    if ('hold' in step) return;
    if ('fail' in step) {
      write(errorBody(step.fail.message));
      response.end();
      return;
    }
    write(streamChunk(model, deltaFor(step) ?? {}));
  }
  write(streamChunk(model, {}, finishReason(steps)));
  if (usage) write(usageChunk(model, usage));
  write('[DONE]');
  response.end();
}

const errorBody = (message: string): JsonObject => ({ error: { message } });

function sendJson(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
