/**
 * Calls: events that a session is asked to answer.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { about, describedOf, eventsOf, type Rule, type RuleContext, type Seen } from '../rule.js';
import type { Frame, Timeline } from '../decoded-trace.js';

/** `asked-once {event}`: no two calls on one connection ask for their answers under the same id. */
export const askedOnce: Rule = ({ timeline }, { event }) => {
  const calls = eventsOf(timeline, String(event)).filter(({ id }) => id !== undefined);
  const seen: Seen = { observed: calls.length, findings: [] };
  const known = new Set<string>();
  for (const call of calls) {
    const key = `${call.conn.id} ${call.id}`;
    if (known.has(key))
      seen.findings.push(
        about(call, 'an acknowledgement id that no call before it on the connection had', `${call.id} again`),
      );
    known.add(key);
  }
  return seen;
};

/** `as-asked {event}`: what a call carries was written by the plugin that calls, or is the server's own and fits its schema. */
export const asAsked: Rule = (context, { event }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const scripts = scriptsOf(context.timeline);
  for (const call of eventsOf(context.timeline, String(event))) {
    const data = isObject(call.payload) ? call.payload['data'] : undefined;
    if (call.id === undefined || data === undefined) continue;
    const fault = faultOf(context, call, data, scripts.get(call.conn.run ?? ''));
    if (fault === undefined) continue;
    seen.observed += 1;
    if (fault !== null) seen.findings.push(about(call, fault.expected, fault.got));
  }
  return seen;
};

interface Fault {
  expected: string;
  got: string;
}

/** Null: as it should be. Undefined: nobody can tell, because a plugin wrote it that the trace does not show. */
function faultOf(
  context: RuleContext,
  call: Frame,
  data: Json,
  script: Set<string> | undefined,
): Fault | null | undefined {
  const own = describedOf(context.projection, 's2c', call.event!).find(
    ({ type, author }) => type === call.type && author !== 'plugin',
  );
  const { interaction, rest } = withoutInteraction(data);
  if (script?.has(stringifyJson(rest))) {
    return interaction === undefined || typeof interaction === 'string'
      ? null
      : { expected: 'a text as interaction_id', got: stringifyJson(interaction) };
  }
  const why = own?.schema === undefined ? undefined : context.check(own.schema, data);
  if (own?.schema !== undefined)
    return why === undefined
      ? null
      : { expected: `data valid against ${own.schema}, or as the plugin wrote them`, got: why };
  return script === undefined
    ? undefined
    : { expected: 'type and data of a call that the plugin made', got: 'none of them' };
}

/** The server adds the id of the dialog. */
function withoutInteraction(data: Json): { rest: Json; interaction?: Json } {
  const inner = isObject(data) ? data['data'] : undefined;
  if (!isObject(data) || !isObject(inner)) return { rest: data };
  const { interaction_id: interaction, ...rest } = inner;
  return { rest: { ...data, data: rest }, ...(interaction === undefined ? {} : { interaction }) };
}

/** What the plugins of each execution call, as texts; no execution has any that it does not run itself. */
function scriptsOf({ executions }: Timeline): Map<string, Set<string>> {
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

/** Steps may hold steps. */
function callsIn(steps: Json | undefined): Json[] {
  if (Array.isArray(steps)) return steps.flatMap((step) => callsIn(step));
  if (!isObject(steps)) return [];
  return Object.entries(steps).flatMap(([key, value]) => (key === 'call' ? [value] : callsIn(value)));
}
