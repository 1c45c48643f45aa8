/**
 * The ids in a trace: which frames contain them, who may learn them, and who knew them already.
 *
 * @module
 */
import { stringifyJson } from '../../src/wire/lossless.js';

import { readersIn, type Readers } from './note-readers.js';
import { unescapeText } from './unwrap-text.js';
import { computeOnce, type RuleContext } from './rule.js';
import { requestsIn, ownTextsIn } from './own-texts.js';
import type { AccessModel } from './access-model.js';
import type { Connection, Frame, DecodedTrace } from './decoded-trace.js';
import { sidIn } from './frame.js';

/** Kinds of objects that have ids. */
export type IdKind = 'chat' | 'note' | 'channel' | 'session';

/** An id that is not public. */
export interface KnownId {
  kind: IdKind;
  /** Id of the person it belongs to, if known from the trace. */
  owner?: string;
  /** People who may learn it. */
  readers: Readers;
  /** For a session: its connection. */
  conn?: Connection;
}

/** Known ids and who knew them; built by {@link idKnowledgeOf}. */
export interface IdKnowledge {
  /** Known ids in each frame of the server. */
  idsByFrame: Map<Frame, [id: string, known: KnownId][]>;
  /** The connection of each session id. */
  sessions: Map<string, Connection>;
  /**
   * True when the id was known to the receiver before the frame: the session or its users had sent it, or somebody had
   * written it in a text.
   */
  wasKnown(frame: Frame, id: string): boolean;
}

/** The knowledge of a trace, computed once. */
export const idKnowledgeOf = (context: RuleContext): IdKnowledge => computeOnce(context, collectKnowledge);

function collectKnowledge({ trace, access }: RuleContext): IdKnowledge {
  const ids = idsOf(trace, access);
  const findIds = idFinder([...ids.keys()]);
  const firstLines = new Map<Connection | string, Map<string, number>>();
  const recordIds = (who: Connection | string, text: string, line: number): void => {
    const lines = firstLines.get(who) ?? new Map<string, number>();
    firstLines.set(who, lines);
    for (const id of findIds(text)) lines.set(id, Math.min(line, lines.get(id) ?? Infinity));
  };
  const idsByFrame: IdKnowledge['idsByFrame'] = new Map();
  for (const frame of trace.frames) {
    if (frame.dir === 'c2s') recordIds(frame.conn, unescapeText(frame.text), frame.line);
    else {
      const found = findIds(unescapeText(frame.text));
      if (found.length > 0)
        idsByFrame.set(
          frame,
          found.map((id) => [id, ids.get(id)!]),
        );
    }
  }
  for (const { control, line } of requestsIn(trace)) {
    const person = access.personOf(control);
    if (person === undefined) continue;
    recordIds(person, stringifyJson(control.with), line);
    if (control.result !== undefined) recordIds(person, stringifyJson(control.result), line);
  }
  for (const { text, line } of ownTextsIn(trace)) recordIds('', text, line);
  // an id that one session of a person sent may reach the person's other sessions
  for (const conn of trace.conns) {
    for (const user of access.users.get(conn)!.keys())
      for (const [id, line] of firstLines.get(conn) ?? []) recordIds(user, id, line);
  }
  return {
    idsByFrame,
    sessions: new Map([...ids].flatMap(([id, { conn }]) => (conn === undefined ? [] : [[id, conn] as const]))),
    wasKnown: (frame, id) =>
      ['', frame.conn, ...(access.users.get(frame.conn)?.keys() ?? [])].some(
        (who) => (firstLines.get(who)?.get(id) ?? Infinity) < frame.line,
      ),
  };
}

function idsOf(trace: DecodedTrace, access: AccessModel): Map<string, KnownId> {
  const ids = new Map<string, KnownId>();
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
    const namedUsers = Array.isArray(input['user_ids']) ? input['user_ids'].map(String) : [];
    const grantedReaders = readersIn(input);
    chat.readers =
      grantedReaders === 'everybody' || chat.readers === 'everybody'
        ? 'everybody'
        : new Set([...chat.readers, ...grantedReaders, ...namedUsers]);
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
const MIN_ID_LENGTH = 8;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Returns a function that finds these ids in a text. It searches each run of id characters for every substring of the
 * length of an id.
 */
function idFinder(all: string[]): (text: string) => string[] {
  const ids = new Set(all.filter((id) => id.length >= MIN_ID_LENGTH));
  const irregularIds = [...ids].filter((id) => !/^[\w-]+$/.test(id));
  const lengths = [...new Set([...ids].map(({ length }) => length))];
  const minLength = Math.min(...lengths);
  if (minLength === Infinity) return () => [];
  const runs = new RegExp(`[\\w-]{${minLength},}`, 'g');
  const idsWithin = (run: string): string[] => {
    const found: string[] = [];
    for (let at = 0; at + minLength <= run.length; at += 1) {
      for (const length of lengths) if (ids.has(run.slice(at, at + length))) found.push(run.slice(at, at + length));
    }
    return found;
  };
  // an oversized payload is one run of 100,000 characters, and many sessions send the same one
  const cache = new Map<string, string[]>();
  return (text) => {
    const found = new Set(irregularIds.filter((id) => text.includes(id)));
    for (const [run] of text.matchAll(runs)) {
      if (ids.has(run)) found.add(run);
      else if (!UUID.test(run)) {
        const idsInRun = cache.get(run) ?? idsWithin(run);
        cache.set(run, idsInRun);
        for (const id of idsInRun) found.add(id);
      }
    }
    return [...found];
  };
}
