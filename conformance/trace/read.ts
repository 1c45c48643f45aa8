/**
 * Reads a trace file: ours, or a raw recording of frames and REST exchanges.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson } from '../../src/wire/lossless.js';
import type { TraceLine } from './line.js';
import { shapeFault } from './shape.js';

/** A file that is not a trace. The message has file, line and what was expected. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
}

/**
 * Reads the lines of a trace.
 *
 * @param text the content of the file.
 * @param file its name, for messages.
 * @returns the lines, in order.
 * @throws {@link TraceError} on a line that is not a trace line; the message has its number.
 */
export function readTrace(text: string, file: string): TraceLine[] {
  const lines: TraceLine[] = [];
  const rows = text.replace(/^\uFEFF/, '').split('\n');
  // findings refer to lines by number, so blank lines are allowed only at the end
  while (rows.at(-1)?.trim() === '') rows.pop();
  for (const [index, row] of rows.entries()) lines.push(readLine(row, `${file}:${index + 1}`));
  if (lines.length === 0) throw new TraceError(`${file}: the file is empty; expected one JSON object a line.`);
  return lines;
}

function readLine(row: string, where: string): TraceLine {
  let value: Json;
  try {
    value = parseJson(row);
  } catch {
    throw new TraceError(`${where}: not JSON; expected one JSON object a line (${excerpt(row)}).`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new TraceError(`${where}: expected a JSON object with a "kind" (${excerpt(row)}).`);
  }
  const line = value['kind'] === undefined ? withKind(value) : value;
  const fault = shapeFault(line);
  if (fault !== undefined) throw new TraceError(`${where}: ${fault} (${excerpt(row)}).`);
  return line as unknown as TraceLine;
}

/** Recordings made by a browser driver have no kind, and number their connections. */
function withKind(value: JsonObject): JsonObject {
  const { event, conn, ...rest } = value;
  const line: JsonObject = conn === undefined ? { ...rest } : { ...rest, conn: String(conn) };
  if (event === 'handshake') return { kind: 'open', ...line };
  if (event === 'closed') return { kind: 'close', code: 1005, ...line };
  if (rest['dir'] !== undefined) return { kind: 'frame', ...line };
  return value;
}

const excerpt = (row: string): string => (row.length > 60 ? `${row.slice(0, 57)}...` : row);
