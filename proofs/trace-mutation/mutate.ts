/**
 * Makes mechanical faults in a recording, each of which the judge must catch. For every described frame of the server:
 * each key is removed or gets another type, a key is added, its text is spoiled, and the frame is duplicated, swapped
 * with the next one or moved to another session.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json, MessageSpec, Projection } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import { partCheck } from '../../conformance/judge/schemas.js';
import { decodeTrace, type EventFrame, type Frame, type DecodedTrace } from '../../conformance/judge/decoded-trace.js';
import { isMessage } from '../../conformance/judge/frame.js';
import type { FrameLine, TraceLine } from '../../conformance/trace/line.js';
import { SPOILERS } from '../mutants/frame-text.js';
import { edit, jsonType, placesOf, type Place, type Schemas } from './schema-walk.js';

/** One faulty copy of a recording. */
export interface TraceMutant {
  operator: 'drop-key' | 'retype' | 'add-key' | 'duplicate' | 'swap' | 'hand-over' | 'spoil';
  /** 1-based line of the frame in the recording. */
  line: number;
  /** Text about the change, for the list of survivors. */
  what: string;
  lines: TraceLine[];
}

/** Values of each JSON type, tried in this order. */
const OTHER_VALUES: Json[] = [7, 'x', true, [], {}, null];

/** The JSON of a frame, its schemas with their paths in it, and a function that writes changed JSON into the trace. */
interface Subject {
  frame: Frame;
  value: Json;
  places: Place[];
  write(value: Json): string;
}

/** All mutants of a recording, for a release. */
export function* mutateTrace(lines: readonly TraceLine[], projection: Projection): Generator<TraceMutant> {
  const trace = decodeTrace(lines, projection);
  const subjects = subjectsOf(trace, projection);
  const known = new Set(subjects.map(({ frame }) => frame));
  for (const subject of subjects) {
    yield* contentMutants(subject, lines);
    yield* textMutants(subject, lines);
    yield* orderMutants(subject, known, trace, lines);
  }
}

function subjectsOf(trace: DecodedTrace, projection: Projection): Subject[] {
  const schemas: Schemas = { byId: projection.schemas, check: partCheck(projection) };
  const root = (id: string, value: Json, path: Place['path'] = []): Place[] =>
    placesOf({ $ref: id }, value, schemas, path);
  return trace.frames.flatMap((frame): Subject[] => {
    if (frame.dir !== 's2c') return [];
    if (frame.kind === 'open')
      return [
        {
          frame,
          value: frame.data,
          places: root('transport/open', frame.data),
          write: (value) => `0${stringifyJson(value)}`,
        },
      ];
    if (frame.kind === 'connect') {
      const data = frame.data!;
      return [
        {
          frame,
          value: data,
          places: root('transport/connected', data),
          write: (value) => `40${stringifyJson(value)}`,
        },
      ];
    }
    if (frame.kind === 'ack') {
      const { id, args, request } = frame;
      const ack = ackSchema(request, projection);
      return ack === undefined
        ? []
        : [{ frame, value: args, places: root(ack, args), write: (value) => `43${id}${stringifyJson(value)}` }];
    }
    if (frame.kind !== 'event') return [];
    const { payload, wire, id } = frame;
    const spec = specOf(frame, projection, schemas);
    if (!spec || payload === undefined) return [];
    const inner = isObject(payload) ? payload['data'] : undefined;
    const envelope =
      spec.envelope === undefined
        ? []
        : root(spec.envelope, payload).filter(({ path }) => path[0] !== 'data' || path.length === 1);
    const below =
      spec.schema === undefined || inner === undefined
        ? []
        : root(spec.schema, inner, ['data']).filter(({ path }) => path.length > 1);
    return [
      {
        frame,
        value: payload,
        places: [...envelope, ...below],
        write: (value) => `42${id ?? ''}${stringifyJson([wire, value])}`,
      },
    ];
  });
}

function specOf(frame: Frame, projection: Projection, schemas: Schemas): MessageSpec | undefined {
  const specs = projection.messages.filter((message) => message.direction === 's2c' && message.event === frame.event);
  const typed = specs.filter((message) => message.type === frame.type);
  const inner = isObject(frame.payload) ? frame.payload['data'] : undefined;
  const accepts = (id: string | undefined, value: Json | undefined): boolean =>
    id === undefined || schemas.check({ $ref: id }, value ?? null);
  const pool = typed.length > 0 ? typed : specs.filter((message) => message.type === '*');
  return pool.find((message) => accepts(message.envelope, frame.payload) && accepts(message.schema, inner)) ?? pool[0];
}

function ackSchema(request: EventFrame | undefined, projection: Projection): string | undefined {
  return projection.messages.find((message) => message.direction === 'c2s' && message.event === request?.event)?.ack;
}

/** Name of the frame's kind in Engine.IO. */
const engineOf = (frame: Frame): string => (isMessage(frame) ? 'message' : frame.kind);

function withText(lines: readonly TraceLine[], line: number, text: string): TraceLine[] {
  const copy = [...lines];
  copy[line - 1] = { ...(copy[line - 1] as FrameLine), text };
  return copy;
}

function* contentMutants(
  { frame, value, places, write }: Subject,
  lines: readonly TraceLine[],
): Generator<TraceMutant> {
  const mutant = (operator: TraceMutant['operator'], path: Place['path'], changed: Json): TraceMutant => ({
    operator,
    line: frame.line,
    what: `${frame.event ?? engineOf(frame)} ${frame.type ?? ''} ${path.join('.')}`,
    lines: withText(lines, frame.line, write(changed)),
  });
  for (const { path, required, closed, types } of places) {
    if (required && path.length > 0)
      yield mutant(
        'drop-key',
        path,
        edit(value, path, () => undefined),
      );
    if (types && path.length > 0) {
      const other = OTHER_VALUES.find((candidate) => !allowed(types, candidate));
      if (other !== undefined)
        yield mutant(
          'retype',
          path,
          edit(value, path, () => other),
        );
    }
    if (closed)
      yield mutant(
        'add-key',
        path,
        edit(value, path, (old) => ({ ...(old as { [key: string]: Json }), owrt_extra: 1 })),
      );
  }
}

/** Texts that a library cannot read, or refuses. */
function* textMutants({ frame }: Subject, lines: readonly TraceLine[]): Generator<TraceMutant> {
  for (const [how, spoil] of Object.entries(SPOILERS)) {
    const text = spoil(frame.text);
    if (text === frame.text) continue;
    yield {
      operator: 'spoil',
      line: frame.line,
      what: `${frame.event ?? engineOf(frame)} ${frame.type ?? ''} ${how}`,
      lines: withText(lines, frame.line, text),
    };
  }
}

function allowed(types: string[], value: Json): boolean {
  const type = jsonType(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function* orderMutants(
  { frame }: Subject,
  known: Set<Frame>,
  { conns }: DecodedTrace,
  lines: readonly TraceLine[],
): Generator<TraceMutant> {
  const index = frame.line - 1;
  const what = `${frame.event ?? engineOf(frame)} ${frame.type ?? ''} at ${frame.conn.id}`;
  yield {
    operator: 'duplicate',
    line: frame.line,
    what,
    lines: [...lines.slice(0, frame.line), lines[index]!, ...lines.slice(frame.line)],
  };
  const next = frame.conn.frames.filter((other) => other.dir === 's2c').find((other) => other.line > frame.line);
  // Two acks may be sent in any order, and swapping two equal frames changes nothing.
  if (next && known.has(next) && next.text !== frame.text && (frame.event !== undefined || next.event !== undefined)) {
    const copy = [...lines];
    copy[index] = { ...(lines[index] as FrameLine), text: next.text };
    copy[next.line - 1] = { ...(lines[next.line - 1] as FrameLine), text: frame.text };
    yield {
      operator: 'swap',
      line: frame.line,
      what: `${what} with ${next.event ?? 'ack'} ${next.type ?? ''}`,
      lines: copy,
    };
  }
  const other = conns.find(
    (conn) => conn !== frame.conn && conn.frames[0]!.line < frame.line && conn.frames.at(-1)!.line > frame.line,
  );
  if (other) {
    const copy = [...lines];
    copy[index] = { ...(lines[index] as FrameLine), conn: other.id };
    yield { operator: 'hand-over', line: frame.line, what: `${what} to ${other.id}`, lines: copy };
  }
}
