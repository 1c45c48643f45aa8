/**
 * Finds the parts of the description that a trace shows: compares each valid frame with the schemas of the release.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json, MessageSpec, Projection } from '../../src/suite/types.js';
import { partCheck } from '../../conformance/judge/schemas.js';
import { decodeTrace, type AckFrame, type Execution, type Frame } from '../../conformance/judge/decoded-trace.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import type { Document } from './document.js';
import { rowsOf } from './walk.js';

/** Scenarios that show a row, by the row's name. */
export type Sightings = Map<string, Set<string>>;

/** Scenarios of this area send malformed input. Its valid parts do not count. */
const MALFORMED = 'input/';

/** A message that a frame may be, with the schemas that the frame's values must match. */
interface ShownMessage {
  message: string;
  /** True when only the server writes the message's data. */
  server?: true;
  parts: { schema: string; value: Json }[];
}

/** Adds the rows that the trace shows to `seen`. Invalid frames and frames outside scenarios show nothing. */
export function addSightings(
  lines: readonly TraceLine[],
  projection: Projection,
  { acks }: Document,
  seen: Sightings,
): void {
  const trace = decodeTrace(lines, projection);
  const executions = new Map(
    trace.executions.map((execution) => [execution.run, { ...execution, authored: authoredTypes(execution) }]),
  );
  const accepts = partCheck(projection);
  const valid = ({ schema, value }: ShownMessage['parts'][number]): boolean => accepts(cachedReference(schema), value);
  for (const frame of trace.frames) {
    const execution = executions.get(frame.conn.run ?? '');
    if (execution === undefined || execution.scenario.startsWith(MALFORMED)) continue;
    const { scenario, authored } = execution;
    for (const { message, server, parts } of messagesShownBy(frame, projection, acks)) {
      if ((server && authored.has(frame.type ?? '')) || !parts.every(valid)) continue;
      const rows = parts.flatMap(({ schema, value }) =>
        rowsOf(schema, projection.schemas, { value, accepts }).map(({ name }) => name),
      );
      for (const row of [message, ...rows]) seen.set(row, (seen.get(row) ?? new Set()).add(scenario));
    }
  }
}

/** Types of events that the scenario posted, or emitted with a plugin: the server only relays these. */
function authoredTypes({ controls }: Execution): Set<string> {
  const posted = controls
    .filter(({ trigger }) => trigger === 'emit-event')
    .map((control) => String(control.with['type']));
  const emitted = controls
    .filter(({ trigger }) => trigger === 'run-plugin')
    .flatMap((control) => typesIn(control.with['steps'] ?? null));
  return new Set([...posted, ...emitted]);
}

function typesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(key === 'type' && typeof item === 'string' ? [item] : []),
    ...typesIn(item),
  ]);
}

const references = new Map<string, { $ref: string }>();

/** The same object each time for a schema, because the check caches compiled schemas by object. */
function cachedReference(id: string): { $ref: string } {
  const cached = references.get(id) ?? { $ref: id };
  references.set(id, cached);
  return cached;
}

/** Messages that a frame may be; several, when they differ only in the room. */
function messagesShownBy(frame: Frame, projection: Projection, acks: Document['acks']): ShownMessage[] {
  if (frame.kind === 'open') return messagesOfEvent(projection, 'engine.io:open', frame.data);
  if (frame.kind === 'connect')
    return messagesOfEvent(projection, frame.dir === 'c2s' ? 'socket.io:connect' : 'socket.io:connected', frame.data);
  if (frame.kind === 'ack') return messagesShownByAck(frame, projection, acks);
  if (frame.kind !== 'event' || frame.args.length > 1) return [];
  return specsOf(frame, projection).map((spec) => shownMessage(spec, frame.payload));
}

function messagesOfEvent({ messages }: Projection, event: string, value: Json | undefined): ShownMessage[] {
  return messages.filter((message) => message.event === event).map((spec) => shownMessage(spec, value));
}

function shownMessage({ key, author, envelope, schema }: MessageSpec, value: Json | undefined): ShownMessage {
  const inner = envelope === undefined ? value : isObject(value) ? value['data'] : undefined;
  const parts = [
    { schema: envelope, value },
    { schema, value: inner },
  ];
  return {
    message: key,
    ...(author === 'server' ? { server: true } : {}),
    parts: parts.filter(
      (part): part is ShownMessage['parts'][number] => part.schema !== undefined && part.value !== undefined,
    ),
  };
}

/** The messages with the frame's type; when there is none, those for any type. */
function specsOf({ event, type, dir }: Frame, { messages }: Projection): MessageSpec[] {
  const all = messages.filter((message) => message.direction === dir && message.event === event);
  const exact = all.filter((message) => message.type === type);
  return exact.length > 0 ? exact : all.filter((message) => message.type === '*');
}

function messagesShownByAck(
  { request, args }: AckFrame,
  projection: Projection,
  acks: Document['acks'],
): ShownMessage[] {
  const asked = request === undefined ? [] : specsOf(request, projection);
  const schemas = new Set(asked.flatMap(({ ack }) => (ack === undefined ? [] : [ack])));
  return [...schemas].flatMap((schema) => {
    const message = acks.get(schema);
    return message === undefined ? [] : [{ message, parts: [{ schema, value: args }] }];
  });
}
