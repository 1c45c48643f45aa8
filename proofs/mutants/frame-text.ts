/**
 * Reads and edits the text of Engine.IO and Socket.IO frames, from servers and clients.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';

/** Name and type of an event. */
export interface Named {
  event?: string;
  /** The payload's `data.type`. */
  type?: string;
}

/** Name and type of the event in a frame; empty when the frame is not readable. */
export function nameIn(frame: string, eventName: (wire: string) => string = (wire) => wire): Named {
  const { json } = bodyOf(frame);
  if (!Array.isArray(json) || typeof json[0] !== 'string') return {};
  const type = (json[1] as { data?: { type?: unknown } | null } | null | undefined)?.data?.type;
  return { event: eventName(json[0]), ...(typeof type === 'string' ? { type } : {}) };
}

/** Acknowledgement id of an event or an acknowledgement. */
export function idOf(frame: string): number | undefined {
  const digits = /^4(?:[23]|[56]\d*-)(\d+)/.exec(frame)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The frame with its JSON replaced; a frame without JSON is unchanged. */
export function withJson(frame: string, change: (json: Json) => Json): string {
  const { head, json } = bodyOf(frame);
  return json === null ? frame : head + stringifyJson(change(json));
}

/** The frame of an event with another name; other frames are unchanged. */
export const renamed = (frame: string, name: string): string =>
  withJson(frame, (json) => (Array.isArray(json) ? [name, ...json.slice(1)] : json));

/** Ways to spoil the text of a frame so that a library cannot read it, or refuses it. */
export const SPOILERS = {
  truncate: (frame: string): string => frame.slice(0, -1),
  nan: (frame: string): string => frame.replace(/\]$/u, ',NaN]'),
  namespace: (frame: string): string => frame.replace(/^4(\d)/u, '4$1/other,'),
  // only events have a name
  'reserved-name': (frame: string): string => (/^4[25]/u.test(frame) ? renamed(frame, 'connect') : frame),
  attachment: (frame: string): string => frame.replace(/^42/u, '451-'),
} satisfies { [how: string]: (frame: string) => string };

/** Name of a way to spoil a frame. */
export type Spoiler = keyof typeof SPOILERS;

/** Splits a frame into its digits and its JSON, which is null when there is none. */
function bodyOf(frame: string): { head: string; json: Json } {
  const head = /^\d*(?:-\d*)?/.exec(frame)![0];
  try {
    return { head, json: parseJson(frame.slice(head.length)) };
  } catch {
    return { head, json: null };
  }
}
