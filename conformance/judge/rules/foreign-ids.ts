/**
 * Ids reach only people who may know the object they identify.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, JsonObject } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { idKnowledgeOf, type KnownId } from '../known-ids.js';
import { unescapeText } from '../unwrap-text.js';
import { rule } from '../define-rule.js';
import { oneOf } from '../parameters.js';
import type { RuleContext, RuleResult } from '../rule.js';
import type { Connection, Frame } from '../decoded-trace.js';
import { leakFinding } from './leak.js';

/**
 * Keys in which events give the id of a session to anybody, except in releases where the behaviour `unless` is true.
 */
const PUBLIC_KEYS: readonly { event: string; keys: readonly string[]; unless?: BehaviourName }[] = [
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
  const result: RuleResult = { observed: 0, findings: [] };
  const { idsByFrame: idsByFrame, sessions, wasKnown } = idKnowledgeOf(context);
  for (const [frame, ids] of idsByFrame) {
    for (const [id, knownId] of ids) {
      if (knownId.kind !== kind) continue;
      result.observed += 1;
      if (
        mayKnow(context, frame, knownId) ||
        wasKnown(frame, id) ||
        (kind === 'session' && isOnlyUnderPublicKeys(context, frame, id)) ||
        (kind === 'chat' && isNamedByRequest(context, frame, id, sessions))
      )
        continue;
      const leak = { value: id, what: `the id of a ${knownId.kind}`, whose: knownId.owner };
      result.findings.push(leakFinding(frame, { kind: 'id', of: knownId.kind }, [leak]));
    }
  }
  return result;
});

function mayKnow({ access }: RuleContext, { conn }: Frame, { kind, readers, conn: sessionConn }: KnownId): boolean {
  if (sessionConn === conn || readers === 'everybody') return true;
  const people = [...access.users.get(conn)!.keys(), ...(kind === 'note' ? access.tokenUsers.get(conn)! : [])];
  // administrators may read every note; a user is known not to be one only if the trace has the role
  return people.some((user) => readers.has(user) || (kind === 'note' && access.roles.get(user) !== 'user'));
}

/** True when the frame has the id only under keys that are public in this release. */
function isOnlyUnderPublicKeys({ projection }: RuleContext, { event, payload }: Frame, id: string): boolean {
  const { behaviour } = projection.release;
  const keys = PUBLIC_KEYS.filter(
    (entry) => entry.event === event && (entry.unless === undefined || behaviour[entry.unless] !== true),
  ).flatMap((entry) => entry.keys);
  if (keys.length === 0 || !isObject(payload)) return false;
  const rest: JsonObject = Object.fromEntries(Object.entries(payload).filter(([key]) => !keys.includes(key)));
  return !unescapeText(stringifyJson(rest)).includes(id);
}

/** True when a request about the chat named this session, in a release that calls any named session. */
function isNamedByRequest(
  { trace, projection }: RuleContext,
  { conn }: Frame,
  id: string,
  sessions: ReadonlyMap<string, Connection>,
): boolean {
  if (projection.release.behaviour['call_session'] === 'own') return false;
  const namingControls = trace.controls.filter((control) => sessions.get(String(control.with['session_id'])) === conn);
  return namingControls.some((control) => stringifyJson([control.with, control.result ?? null]).includes(id));
}
