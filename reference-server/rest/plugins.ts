/**
 * Requests that run the code of a plugin, each in its own context.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { OMITTABLE_IDS, type OmittableId } from '../../src/suite/plugins.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import { addText, textItem } from '../completions/items.js';
import { outletEvent } from '../completions/outlet.js';
import type { Effect } from '../effects.js';
import type { PluginRun } from '../handlers/calls.js';
import { emitEvent } from '../handlers/events.js';
import { isDictionary } from '../handlers/payload.js';
import { causeOf, runScript, scriptIn, type Script } from '../plugins/probe.js';
import { HttpError, NOT_FOUND } from './errors.js';
import { objectBody, eventStream, type Call, type Route, type TextStream } from './router.js';

export const pluginRoutes: Route[] = [
  { method: 'POST', path: '/api/chat/actions/:id', cause: 'run-action', handle: runAction },
  { method: 'POST', path: '/api/chat/completed', cause: 'run-outlet', handle: runOutlet },
  { method: 'POST', path: '/api/v1/tasks/moa/completions', cause: 'run-task', handle: runTask },
];

/**
 * A completion of a Pipe. With all ids, responds at once and stores the reply when it is complete; otherwise responds
 * with the reply.
 */
export async function completePlugin(call: Call, model: JsonObject): Promise<Json | TextStream> {
  const { state, profile, user } = call;
  const body = objectBody(call.body);
  const without = OMITTABLE_IDS.find((id) => body[id] === undefined || body[id] === null);
  const chat = state.chats.byId(String(body['chat_id']));
  if (without !== 'chat_id' && (!chat || chat.userId !== user.id)) throw new HttpError(404, NOT_FOUND);
  const text = questionOf(call, body);
  const script: Script = scriptIn(text) ?? { context: 'pipe', steps: [] };
  requireAllowed(call, script.context, without, 409);
  const run = runOf(call, body, script.context);
  const runCode = async (): Promise<JsonObject | undefined> =>
    hasCode(call, model, body, script.context) &&
    profile.allows('plugin-runs', { cause: causeOf(script.context), context: script.context, without })
      ? await runScript(run, script, without)
      : undefined;
  const reply = (report: JsonObject | undefined): string => (report ? stringifyJson(report) : (text ?? ''));
  if (without === undefined) {
    const id = randomUUID();
    // after the response, as in the product
    setImmediate(
      () =>
        void runCode().then((report) =>
          call.perform([
            ...replyOf(run, reply(report)),
            ...outletEffects(run, model, {
              said: script.context === 'pipe' ? reply(report) : text,
              content: reply(report),
            }),
          ]),
        ),
    );
    return profile.behaviour.completion_task_ids
      ? { status: true, task_ids: [id], chat_id: chat!.id }
      : { status: true, task_id: id };
  }
  const report = await runCode();
  // releases that read events from stream lines consume the whole stream, and store it
  if (profile.handed('line', without) === 'emitter') {
    call.perform(replyOf(run, reply(report)));
    return null;
  }
  const lines =
    report?.['emitter'] === false && script.context === 'line'
      ? script.steps.map((step) => ({ event: (step as JsonObject)['emit']! }))
      : [];
  return eventStream([...lines, { choices: [{ index: 0, delta: { content: reply(report) } }] }]);
}

/** The event with the messages after the Filters ran. It is sent even when the Filters changed nothing. */
function outletEffects(
  run: PluginRun,
  model: JsonObject,
  { said, content }: { said: string | undefined; content: string },
): Effect[] {
  const { state, profile, user, chat, messageId } = run;
  const isSent =
    profile.behaviour.completion_outlet === 'always' ||
    (profile.behaviour.completion_outlet === 'filtered' && isListed(model['filters'], state.functions));
  if (!isSent || !chat || messageId === undefined) return [];
  const item = textItem();
  addText(item, said ?? '');
  item['status'] = 'completed';
  const { type, data } = outletEvent(chat, messageId, { content, items: [item], finish: 'stop' });
  return emitEvent({ chat, messageId, type, data: profile.eventData(type, data), to: user.id }, profile);
}

const isListed = (value: Json | undefined, known: ReadonlyMap<string, JsonObject>): boolean =>
  Array.isArray(value) && value.some((id) => known.has(String(id)));

/** The question of a completion; newer releases read it from the stored chat. */
function questionOf({ state, profile }: Call, body: JsonObject): string | undefined {
  const stored = profile.behaviour.completion_task_ids
    ? state.chats.byId(String(body['chat_id']))?.message(String(body['parent_id']))?.['content']
    : undefined;
  const text = stored ?? contentOf(body, -1);
  return typeof text === 'string' ? text : undefined;
}

/** True when the request or the model includes code for the context. */
function hasCode({ state }: Call, model: JsonObject, body: JsonObject, context: string): boolean {
  if (context === 'tool') return isListed(body['tool_ids'], state.tools);
  return context === 'pipe' || context === 'line' || isListed(model['filters'], state.functions);
}

async function runAction(call: Call): Promise<Json> {
  const body = objectBody(call.body);
  requireAllowed(call, 'action', missingId(body), 400);
  if (call.state.functions.get(call.params['id']!)?.['type'] !== 'action')
    throw new HttpError(400, `Action not found: ${call.params['id']}`);
  return await runScript(
    runOf(call, body, 'action'),
    scriptIn(contentOf(body, 0)) ?? { context: 'action', steps: [] },
    undefined,
  );
}

async function runOutlet(call: Call): Promise<Json> {
  const body = objectBody(call.body);
  requireAllowed(call, 'outlet', missingId(body), 400);
  const script = scriptIn(contentOf(body, 0));
  const last = Array.isArray(body['messages']) ? body['messages'].at(-1) : undefined;
  if (script?.context === 'outlet' && isDictionary(last))
    last['content'] = stringifyJson(await runScript(runOf(call, body, 'outlet'), script, undefined));
  return body;
}

async function runTask(call: Call): Promise<Json> {
  const body = objectBody(call.body);
  const report = await runScript(
    { ...runOf(call, {}, 'task') },
    scriptIn(body['prompt']) ?? { context: 'task', steps: [] },
    undefined,
  );
  return {
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: stringifyJson(report) } }],
  };
}

const missingId = (body: JsonObject): OmittableId | undefined => OMITTABLE_IDS.find((id) => !(id in body));

function contentOf(body: JsonObject, at: number): Json | undefined {
  const message = Array.isArray(body['messages']) ? body['messages'].at(at) : undefined;
  return isDictionary(message) ? message['content'] : undefined;
}

function requireAllowed({ profile }: Call, context: string, without: OmittableId | undefined, status: number): void {
  if (!profile.allows('plugin-request', { cause: causeOf(context), context, without }))
    throw new HttpError(status, `'${without}'`);
}

function runOf(call: Call, body: JsonObject, context: string): PluginRun {
  const { state, profile, user, interpreter, callTimeout } = call;
  const text = (key: string): string | undefined => (typeof body[key] === 'string' ? body[key] : undefined);
  const [chat, messageId, sid] = [state.chats.byId(text('chat_id')), text('id'), text('session_id')];
  const cause = causeOf(context);
  return {
    state,
    profile,
    user,
    context,
    perform: (effects) => interpreter.perform(effects, { cause, actor: user }),
    ...(chat ? { chat } : {}),
    ...(messageId === undefined ? {} : { messageId }),
    ...(sid === undefined ? {} : { sid }),
    ...(callTimeout === undefined ? {} : { callTimeout }),
  };
}

/** Emits and stores the reply of the plugin or the model. */
export function replyOf({ chat, messageId, user, profile }: PluginRun, content: string): Effect[] {
  if (!chat || messageId === undefined) return [];
  const set = (field: string, value: Json): Effect => ({
    effect: 'persist',
    store: 'chat-message',
    op: 'set',
    target: { chat_id: chat.id, message_id: messageId },
    field,
    value,
    type: 'chat:completion',
  });
  const data: JsonObject = { done: true, content, title: chat.title };
  return [
    ...emitEvent({ chat, messageId, type: 'chat:completion', data, to: user.id }, profile),
    set('done', true),
    set('content', content),
  ];
}
