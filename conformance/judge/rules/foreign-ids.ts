/**
 * Ids reach only people who may know the object they identify.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, JsonObject } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { knowledgeOf, type Known } from '../known-ids.js';
import { plain } from '../unwrap-text.js';
import { rule } from '../define-rule.js';
import { oneOf } from '../parameters.js';
import type { RuleContext, Seen } from '../rule.js';
import type { Connection, Frame } from '../decoded-trace.js';
import { leaked } from './leak.js';

/**
 * Keys in which events give the id of a session to anybody, except in releases where the behaviour `unless` is true.
 */
const GIVEN_TO_ANYBODY: readonly { event: string; keys: readonly string[]; unless?: BehaviourName }[] = [
  { event: 'ydoc:document:state', keys: ['sessions'] },
  { event: 'ydoc:document:update', keys: ['socket_id', 'user_id'] },
  { event: 'ydoc:user:joined', keys: ['user_id'] },
  { event: 'ydoc:awareness:update', keys: ['user_id'], unless: 'document_identity' },
  { event: 'ydoc:user:left', keys: ['user_id'], unless: 'document_identity' },
];

/** An id reaches only its owner, people with access to the object, and people who sent the id themselves before. */
export const foreignIds = rule({
  name: 'foreign-ids',
  parameters: {
    kind: oneOf('What the ids are the ids of.', 'chat', 'note', 'channel', 'session'),
  },
  sentence: ({ kind }) =>
    `the id of a ${kind} reaches only people whom it belongs to or was opened to, ` +
    'and those who named it themselves before',
}).check((context, { kind }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const { seen: frames, sessions, knew } = knowledgeOf(context);
  for (const [frame, ids] of frames) {
    for (const [id, known] of ids) {
      if (known.kind !== kind) continue;
      seen.observed += 1;
      if (
        entitled(context, frame, known) ||
        knew(frame, id) ||
        (kind === 'session' && onlyWhereAnybodyReads(context, frame, id)) ||
        (kind === 'chat' && namedByRequest(context, frame, id, sessions))
      )
        continue;
      const leak = { value: id, what: `the id of a ${known.kind}`, whose: known.owner };
      seen.findings.push(leaked(frame, { kind: 'id', of: known.kind }, [leak]));
    }
  }
  return seen;
});

function entitled({ access }: RuleContext, { conn }: Frame, { kind, readers, conn: own }: Known): boolean {
  if (own === conn || readers === 'everybody') return true;
  const people = [...access.users.get(conn)!.keys(), ...(kind === 'note' ? access.shown.get(conn)! : [])];
  // administrators may read every note; a user is known not to be one only if the trace has the role
  return people.some((user) => readers.has(user) || (kind === 'note' && access.roles.get(user) !== 'user'));
}

/** True when the frame has the id only under keys that are public in this release. */
function onlyWhereAnybodyReads({ projection }: RuleContext, { event, payload }: Frame, id: string): boolean {
  const { behaviour } = projection.release;
  const keys = GIVEN_TO_ANYBODY.filter(
    (entry) => entry.event === event && (entry.unless === undefined || behaviour[entry.unless] !== true),
  ).flatMap((entry) => entry.keys);
  if (keys.length === 0 || !isObject(payload)) return false;
  const rest: JsonObject = Object.fromEntries(Object.entries(payload).filter(([key]) => !keys.includes(key)));
  return !plain(stringifyJson(rest)).includes(id);
}

/** True when a request about the chat named this session, in a release that calls any named session. */
function namedByRequest(
  { trace, projection }: RuleContext,
  { conn }: Frame,
  id: string,
  sessions: ReadonlyMap<string, Connection>,
): boolean {
  if (projection.release.behaviour['call_session'] === 'own') return false;
  const named = trace.controls.filter((control) => sessions.get(String(control.with['session_id'])) === conn);
  return named.some((control) => stringifyJson([control.with, control.result ?? null]).includes(id));
}
