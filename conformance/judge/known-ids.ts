/**
 * The ids in a trace: which frames contain them, who may learn them, and who knew them already.
 *
 * @module
 */
import { stringifyJson } from '../../src/wire/lossless.js';

import { readersIn, type Readers } from './note-readers.js';
import { plain } from './unwrap-text.js';
import { derive, type RuleContext } from './rule.js';
import { requestsIn, ownTextsIn } from './own-texts.js';
import type { AccessModel } from './access-model.js';
import type { Connection, Frame, DecodedTrace } from './decoded-trace.js';
import { sidIn } from './frame.js';

/** Kinds of objects that have ids. */
export type Kind = 'chat' | 'note' | 'channel' | 'session';

/** An id that is not public. */
export interface Known {
  kind: Kind;
  /** Id of the person it belongs to, if known from the trace. */
  owner?: string;
  /** People who may learn it. */
  readers: Readers;
  /** For a session: its connection. */
  conn?: Connection;
}

/** Known ids and who knew them; built by {@link knowledgeOf}. */
export interface Knowledge {
  /** Known ids in each frame of the server. */
  seen: Map<Frame, [id: string, known: Known][]>;
  /** The connection of each session id. */
  sessions: Map<string, Connection>;
  /**
   * True when the id was known to the receiver before the frame: the session or its users had sent it, or somebody had
   * written it in a text.
   */
  knew(frame: Frame, id: string): boolean;
}

/** The knowledge of a trace, computed once. */
export const knowledgeOf = (context: RuleContext): Knowledge => derive(context, build);

function build({ trace, access }: RuleContext): Knowledge {
  const ids = idsOf(trace, access);
  const find = finder([...ids.keys()]);
  const first = new Map<Connection | string, Map<string, number>>();
  const note = (who: Connection | string, text: string, line: number): void => {
    const known = first.get(who) ?? new Map<string, number>();
    first.set(who, known);
    for (const id of find(text)) known.set(id, Math.min(line, known.get(id) ?? Infinity));
  };
  const seen: Knowledge['seen'] = new Map();
  for (const frame of trace.frames) {
    if (frame.dir === 'c2s') note(frame.conn, plain(frame.text), frame.line);
    else {
      const found = find(plain(frame.text));
      if (found.length > 0)
        seen.set(
          frame,
          found.map((id) => [id, ids.get(id)!]),
        );
    }
  }
  for (const { control, line } of requestsIn(trace)) {
    const person = access.personOf(control);
    if (person === undefined) continue;
    note(person, stringifyJson(control.with), line);
    if (control.result !== undefined) note(person, stringifyJson(control.result), line);
  }
  for (const { text, line } of ownTextsIn(trace)) note('', text, line);
  // an id that one session of a person sent may reach the person's other sessions
  for (const conn of trace.conns) {
    for (const user of access.users.get(conn)!.keys())
      for (const [id, line] of first.get(conn) ?? []) note(user, id, line);
  }
  return {
    seen,
    sessions: new Map([...ids].flatMap(([id, { conn }]) => (conn === undefined ? [] : [[id, conn] as const]))),
    knew: (frame, id) =>
      ['', frame.conn, ...(access.users.get(frame.conn)?.keys() ?? [])].some(
        (who) => (first.get(who)?.get(id) ?? Infinity) < frame.line,
      ),
  };
}

function idsOf(trace: DecodedTrace, access: AccessModel): Map<string, Known> {
  const ids = new Map<string, Known>();
  for (const [id, owner] of access.chatOwners) ids.set(id, { kind: 'chat', owner, readers: new Set([owner]) });
  for (const [id, readers] of access.notes) {
    const [owner] = readers === 'everybody' ? [] : readers;
    ids.set(id, { kind: 'note', readers, ...(owner === undefined ? {} : { owner }) });
  }
  for (const [id, { members }] of access.channels)
    ids.set(id, { kind: 'channel', readers: members === undefined ? 'everybody' : new Set(members.keys()) });
  for (const { trigger, with: input } of trace.controls) {
    const chat = trigger === 'share-chat' ? ids.get(String(input['chat_id'])) : undefined;
    if (!chat) continue;
    const named = Array.isArray(input['user_ids']) ? input['user_ids'].map(String) : [];
    const granted = readersIn(input);
    chat.readers =
      granted === 'everybody' || chat.readers === 'everybody'
        ? 'everybody'
        : new Set([...chat.readers, ...granted, ...named]);
  }
  for (const frame of trace.frames) {
    const { conn, dir } = frame;
    const sid = dir === 's2c' ? sidIn(frame) : undefined;
    if (sid === undefined) continue;
    const [owner] = access.users.get(conn)!.keys();
    ids.set(sid, {
      kind: 'session',
      conn,
      readers: new Set(access.users.get(conn)!.keys()),
      ...(owner === undefined ? {} : { owner }),
    });
  }
  return ids;
}

/** Shorter ids cannot be distinguished from other text. */
const SHORTEST = 8;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Returns a function that finds these ids in a text. It searches each run of id characters for every substring of the
 * length of an id.
 */
function finder(all: string[]): (text: string) => string[] {
  const ids = new Set(all.filter((id) => id.length >= SHORTEST));
  const odd = [...ids].filter((id) => !/^[\w-]+$/.test(id));
  const lengths = [...new Set([...ids].map(({ length }) => length))];
  const shortest = Math.min(...lengths);
  if (shortest === Infinity) return () => [];
  const runs = new RegExp(`[\\w-]{${shortest},}`, 'g');
  const within = (run: string): string[] => {
    const found: string[] = [];
    for (let at = 0; at + shortest <= run.length; at += 1) {
      for (const length of lengths) if (ids.has(run.slice(at, at + length))) found.push(run.slice(at, at + length));
    }
    return found;
  };
  // an oversized payload is one run of 100,000 characters, and many sessions send the same one
  const known = new Map<string, string[]>();
  return (text) => {
    const found = new Set(odd.filter((id) => text.includes(id)));
    for (const [run] of text.matchAll(runs)) {
      if (ids.has(run)) found.add(run);
      else if (!UUID.test(run)) {
        const ours = known.get(run) ?? within(run);
        known.set(run, ours);
        for (const id of ours) found.add(id);
      }
    }
    return [...found];
  };
}
