/**
 * Requests to the server outside the socket, as triggers with input and result. Our traces and raw recordings record
 * them differently; the rules read them in this one form.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import { isTrigger, triggerRow, TRIGGER_NAMES, type TriggerName } from '../../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson } from '../../src/wire/lossless.js';
import type { ControlLine, RestLine } from '../trace/line.js';

/** One such request. */
export interface Control {
  line: number;
  /** Line of the HTTP request that carried it out, if the trace has a line for it. */
  requestedAt?: number;
  trigger: TriggerName;
  /** Name or id of the person who made it. */
  person: string;
  with: JsonObject;
  ok: boolean;
  status?: number;
  result?: Json;
  /** Index of the step or given entry, and the name of the result; only in our own traces. */
  index?: number;
  given?: boolean;
  name?: string;
}

/**
 * The triggers that a recorded request may be, by method and path. Longer paths come first, because the path of a
 * message is the beginning of the path of its events.
 */
const TRIGGER_ROUTES = TRIGGER_NAMES.flatMap((trigger) => {
  const { route } = triggerRow(trigger);
  return route === undefined ? [] : [{ trigger, ...route }];
})
  .sort((a, b) => b.path.length - a.path.length)
  .map(({ trigger, method, path }) => ({
    trigger,
    method,
    keys: [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!),
    path: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
  }));

/** Reads a control line of ours or a REST line of a raw recording; undefined for a request that is not a trigger. */
export function controlOf(entry: ControlLine | RestLine, line: number): Control | undefined {
  return entry.kind === 'control' ? controlOfLine(entry, line) : controlOfRest(entry, line);
}

function controlOfLine(entry: ControlLine, line: number): Control | undefined {
  if (!isTrigger(entry.trigger)) return undefined;
  const control: Control = {
    line,
    trigger: entry.trigger,
    person: entry.person,
    with: entry.with,
    ok: entry.ok,
    index: entry.index,
  };
  if (entry.given) control.given = true;
  if (entry.name !== undefined) control.name = entry.name;
  if (entry.status !== undefined) control.status = entry.status;
  if (entry.result_text !== undefined) control.result = parseJson(entry.result_text);
  return control;
}

function controlOfRest(entry: RestLine, line: number): Control | undefined {
  for (const { trigger, method, path, keys } of TRIGGER_ROUTES) {
    const found = entry.method === method ? path.exec(entry.path) : null;
    if (!found) continue;
    const input: JsonObject = { ...(isObject(entry.body) ? entry.body : {}) };
    keys.forEach((key, index) => (input[key] = found[index + 1]!));
    if (Array.isArray(input['user_ids']) && trigger === 'create-channel') input['members'] = input['user_ids'];
    const result = entry.response_text === undefined ? entry.response : parseJson(entry.response_text);
    const control: Control = {
      line,
      trigger,
      person: entry.actor,
      with: input,
      ok: entry.status === 200,
      status: entry.status,
    };
    if (result !== undefined) control.result = result;
    return control;
  }
  return undefined;
}
