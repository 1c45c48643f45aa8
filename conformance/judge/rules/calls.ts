/**
 * Calls: events that request an answer from a session.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import type { Fault } from '../finding.js';
import { text } from '../parameters.js';
import { findingAt, serverEvents, type RuleContext, type RuleResult } from '../rule.js';
import type { EventFrame, DecodedTrace } from '../decoded-trace.js';

const CALLS = { event: text('Event of the server (newest name) that may ask for an answer.') };

/** No two calls on one connection use the same ack id. */
export const askedOnce = rule({
  name: 'asked-once',
  parameters: CALLS,
  sentence: () => 'no two calls on one connection ask for their answers under the same id',
  messages: ({ event }) => [{ direction: 's2c', event }],
}).check(({ trace }, { event }) => {
  const calls = serverEvents(trace, event).filter(({ id }) => id !== undefined);
  const result: RuleResult = { observed: calls.length, findings: [] };
  const ackIds = new Set<string>();
  for (const call of calls) {
    const key = `${call.conn.id} ${call.id}`;
    if (ackIds.has(key))
      result.findings.push(findingAt(call, { code: 'reused-ack-id', event: call.event, id: call.id! }));
    ackIds.add(key);
  }
  return result;
});

/** A call carries what its plugin wrote, or is the server's own and fits its schema. */
export const asAsked = rule({
  name: 'as-asked',
  parameters: CALLS,
  sentence: () =>
    'each call carries what the plugin wrote, but for an interaction_id, or is of the server and fits its schema',
  messages: ({ event }) => [{ direction: 's2c', event }],
}).check((context, { event }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const scripts = scriptsOf(context.trace);
  for (const call of serverEvents(context.trace, event)) {
    const data = isObject(call.payload) ? call.payload['data'] : undefined;
    if (call.id === undefined || data === undefined) continue;
    const fault = faultOf(context, call, data, scripts.get(call.conn.run ?? ''));
    if (fault === undefined) continue;
    result.observed += 1;
    if (fault !== null) result.findings.push(findingAt(call, fault));
  }
  return result;
});

/** Null: no fault. Undefined: cannot be judged, because a plugin that the trace does not show wrote it. */
function faultOf(
  context: RuleContext,
  call: EventFrame,
  data: Json,
  script: Set<string> | undefined,
): Fault | null | undefined {
  const serverSpec = context
    .descriptionsOf('s2c', call.event)
    .find(({ type, author }) => type === call.type && author !== 'plugin');
  const { interaction, rest } = withoutInteraction(data);
  if (script?.has(stringifyJson(rest))) {
    return interaction === undefined || typeof interaction === 'string'
      ? null
      : { code: 'wrong-value', event: call.event, path: 'interaction_id', actual: interaction };
  }
  const why = serverSpec?.schema === undefined ? undefined : context.check(serverSpec.schema, data);
  if (serverSpec?.schema !== undefined)
    return why === undefined
      ? null
      : { code: 'schema', part: 'plugin-data', event: call.event, schema: serverSpec.schema, reason: why };
  return script === undefined
    ? undefined
    : { code: 'event-without-cause', event: call.event, type: call.type, cause: 'plugin' };
}

/** Separates the id of the dialog, which the server adds, from the data. */
function withoutInteraction(data: Json): { rest: Json; interaction?: Json } {
  const inner = isObject(data) ? data['data'] : undefined;
  if (!isObject(data) || !isObject(inner)) return { rest: data };
  const { interaction_id: interaction, ...rest } = inner;
  return { rest: { ...data, data: rest }, ...(interaction === undefined ? {} : { interaction }) };
}

/**
 * The calls in the plugins of each execution, as JSON texts. The sessions of an execution receive calls of its own
 * plugins only.
 */
function scriptsOf({ executions }: DecodedTrace): Map<string, Set<string>> {
  const scripts = new Map<string, Set<string>>();
  for (const { run, controls } of executions) {
    const plugins = controls.filter(({ trigger }) => trigger === 'run-plugin');
    scripts.set(
      run,
      new Set(
        plugins.flatMap(({ with: input }) =>
          callsIn(input['steps']).map((call) => stringifyJson(withoutInteraction(call).rest)),
        ),
      ),
    );
  }
  return scripts;
}

/** The calls in steps, which may contain further steps. */
function callsIn(steps: Json | undefined): Json[] {
  if (Array.isArray(steps)) return steps.flatMap((step) => callsIn(step));
  if (!isObject(steps)) return [];
  return Object.entries(steps).flatMap(([key, value]) => (key === 'call' ? [value] : callsIn(value)));
}
