/**
 * Ids reach only those who have to do with what they are the ids of.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, Behaviours, Json, JsonObject } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { knowledgeOf, type Known } from '../known-ids.js';
import { plain } from '../unwrap-text.js';
import type { Rule, RuleContext, Seen } from '../rule.js';
import type { Conn, Frame } from '../decoded-trace.js';
import { leaked } from './leak.js';

/**
 * `foreign-ids {kind, listed?, handed?}`: the id of a chat, note, channel or session reaches only people whom it belongs to or was opened to, and those who named
 * it themselves before; `listed` are keys of events that tell it to anybody, but for releases in which their `unless` is true; `handed` is the key of a
 * request about it that names a session, which may then be anybody's, but for releases in which `behaviour` is `not`.
 */
export const foreignIds: Rule = (context, { kind, listed, handed }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const { seen: frames, sessions, knew } = knowledgeOf(context);
  for (const [frame, ids] of frames) {
    for (const [id, known] of ids) {
      if (known.kind !== kind) continue;
      seen.observed += 1;
      if (
        entitled(context, frame, known) ||
        knew(frame, id) ||
        (Array.isArray(listed) && onlyListed(context, frame, id, listed))
      )
        continue;
      if (isObject(handed) && handedTo(context, frame, id, handed, sessions)) continue;
      const what = `the id of a ${known.kind}${known.owner === undefined ? '' : ` of user ${known.owner}`}`;
      seen.findings.push(
        leaked(frame, `no id of a ${known.kind} at a session whose person has nothing to do with it`, [
          { value: id, what },
        ]),
      );
    }
  }
  return seen;
};

function entitled({ world }: RuleContext, { conn }: Frame, { kind, readers, conn: own }: Known): boolean {
  if (own === conn || readers === 'everybody') return true;
  const people = [...world.users.get(conn)!.keys(), ...(kind === 'note' ? world.shown.get(conn)! : [])];
  // administrators read every note; who is none is known where the trace tells roles
  return people.some((user) => readers.has(user) || (kind === 'note' && world.roles.get(user) !== 'user'));
}

/** True when the id stands nowhere in the frame but under the keys that the release lists. */
function onlyListed({ projection }: RuleContext, { event, payload }: Frame, id: string, listed: Json[]): boolean {
  const entries = listed
    .filter(isObject)
    .filter((entry) => entry['event'] === event && holds(entry, projection.release.behaviour));
  const keys = entries.flatMap((entry) => (Array.isArray(entry['keys']) ? entry['keys'] : []));
  if (keys.length === 0 || !isObject(payload)) return false;
  const rest = Object.fromEntries(Object.entries(payload).filter(([key]) => !keys.includes(key)));
  return !plain(stringifyJson(rest)).includes(id);
}

const holds = ({ unless }: JsonObject, behaviour: Behaviours): boolean =>
  typeof unless !== 'string' || behaviour[unless as BehaviourName] !== true;

/** True when a request about it named the session, in a release that asks whatever session is named. */
function handedTo(
  { timeline, projection }: RuleContext,
  { conn }: Frame,
  id: string,
  { key, behaviour, not }: JsonObject,
  sessions: ReadonlyMap<string, Conn>,
): boolean {
  if (projection.release.behaviour[String(behaviour) as BehaviourName] === not) return false;
  const named = timeline.controls.filter((control) => sessions.get(String(control.with[String(key)])) === conn);
  return named.some((control) => stringifyJson([control.with, control.result ?? null]).includes(id));
}
