/**
 * Converts part of a trace to rows in order, before any row is left out.
 *
 * @module
 */
import { parseJson } from '../../../src/wire/lossless.js';
import type { Execution, Frame, DecodedTrace } from '../../judge/decoded-trace.js';
import type { FenceLine, RestLine, TraceLine } from '../../trace/line.js';
import { frameText, prettyJson } from './frame-row.js';
import type { Scope } from './scope.js';
import type { Arrow, NoteRow } from './sequence.js';

/** The participant at the other end of every arrow. */
export const SERVER = 'server';

/** A row, and whether every run has such a row. */
export interface CandidateRow {
  row: Arrow | NoteRow;
  conn?: string;
  /** Name of the event on the wire, for an event. */
  event?: string;
  /** Name of the acknowledged event, for an ack. */
  ackOf?: string;
  routine: boolean;
}

/** A row for each line of the scope that was on the wire or concerns a client. */
export function rowsIn(scope: Scope, trace: DecodedTrace, lines: readonly TraceLine[], marked: number): CandidateRow[] {
  const run = scope.execution?.run;
  const names = new Map(trace.conns.map((conn) => [conn.id, conn.session ?? conn.actor ?? conn.id]));
  const frames = new Map(
    trace.conns
      .filter(({ id }) => scope.conns.has(id))
      .flatMap((conn) => conn.frames.map((frame) => [frame.line, frame] as const)),
  );
  const isFence = fenceMatcher(scope.execution);
  const recordedControls = new Set(
    scope.execution?.controls.flatMap(({ line, requestedAt }) => (requestedAt === undefined ? [] : [line])),
  );
  const start = lines[scope.from - 1]?.at_us;
  const rows: CandidateRow[] = [];

  for (let line = scope.from; line <= scope.to; line++) {
    const entry = lines[line - 1];
    if (entry === undefined) break;
    if ('conn' in entry) {
      if (scope.conns.has(entry.conn)) rows.push(...connectionRows(entry, line));
    } else if ('run' in entry && entry.run === run && run !== undefined) rows.push(...scenarioRows(entry, line));
  }
  return rows;

  function arrow(line: number, from: string, to: string, rest: Pick<Arrow, 'label' | 'note' | 'payload'>): Arrow {
    const at = lines[line - 1]?.at_us;
    return {
      kind: 'arrow',
      line,
      ...(at === undefined || start === undefined ? {} : { after: at - start }),
      from,
      to,
      marked: line === marked,
      ...rest,
    };
  }

  function connectionRows(entry: Extract<TraceLine, { conn: string }>, line: number): CandidateRow[] {
    const name = names.get(entry.conn) ?? entry.conn;
    const { conn } = entry;
    if (entry.kind === 'open')
      return entry.path === undefined
        ? []
        : [{ row: arrow(line, name, SERVER, { label: 'opens a websocket', note: entry.path }), conn, routine: true }];
    if (entry.kind === 'close') {
      const [from, to] = entry.by === 'server' ? [SERVER, name] : [name, SERVER];
      return [{ row: arrow(line, from, to, { label: `closes the websocket (${entry.code})` }), conn, routine: false }];
    }
    const [from, to] = entry.dir === 'c2s' ? [name, SERVER] : [SERVER, name];
    const frame = frames.get(line);
    if (frame === undefined)
      return [{ row: arrow(line, from, to, { label: 'binary attachment' }), conn, routine: false }];
    const { routine, event, ackOf, ...text } = frameText(frame);
    const eventNames = { ...(event === undefined ? {} : { event }), ...(ackOf === undefined ? {} : { ackOf }) };
    return [{ row: arrow(line, from, to, text), conn, ...eventNames, routine: routine || isFence(frame) }];
  }

  function scenarioRows(entry: TraceLine, line: number): CandidateRow[] {
    switch (entry.kind) {
      case 'rest':
        return [
          { row: arrow(line, `${personOf(entry, scope.execution)} (HTTP)`, SERVER, restText(entry)), routine: false },
        ];
      case 'control':
        // the recorded request says more
        return recordedControls.has(line)
          ? []
          : [
              {
                row: arrow(line, `${entry.person} (HTTP)`, SERVER, {
                  label: entry.trigger,
                  note: entry.ok ? 'done' : 'refused',
                  payload: prettyJson(entry.with),
                }),
                routine: false,
              },
            ];
      case 'state':
        return [
          {
            row: {
              kind: 'note',
              line,
              at: ['client'],
              text: `shows ${prettyJson(entry.value)}`,
              marked: line === marked,
            },
            routine: false,
          },
        ];
      case 'exit':
        return [
          {
            row: {
              kind: 'note',
              line,
              at: ['client'],
              text: entry.code === undefined ? 'was ended by a signal' : `ended with exit code ${entry.code}`,
              marked: line === marked,
            },
            routine: false,
          },
        ];
      default:
        return [];
    }
  }
}

function fenceMatcher(execution: Execution | undefined): (frame: Frame) => boolean {
  const fenceRequests = new Set(
    [...(execution?.fences.values() ?? [])].flatMap((fence: FenceLine) =>
      Object.entries(fence.asked).map(([conn, id]) => `${conn} ${id}`),
    ),
  );
  return ({ conn, id, dir, event }) =>
    id !== undefined && fenceRequests.has(`${conn.id} ${id}`) && (dir === 'c2s') === (event !== undefined);
}

function personOf({ actor }: RestLine, execution: Execution | undefined): string {
  for (const [name, value] of execution?.facts ?? []) if (value['id'] === actor) return name;
  return actor;
}

function restText({
  method,
  path,
  status,
  body,
  response,
  response_text: text,
}: RestLine): Pick<Arrow, 'label' | 'note' | 'payload'> {
  const responseBody = text === undefined ? response : parsedOrText(text);
  const parts = [
    ...(body === undefined ? [] : [`request ${prettyJson(body)}`]),
    ...(responseBody === undefined
      ? []
      : [`response ${typeof responseBody === 'string' ? responseBody : prettyJson(responseBody)}`]),
  ];
  return {
    label: `${method} ${path}`,
    note: `status ${status}`,
    ...(parts.length === 0 ? {} : { payload: parts.join('\n') }),
  };
}

function parsedOrText(text: string): ReturnType<typeof parseJson> {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
