/**
 * Captures in scenarios. `$name.path` stands for a value that the trace holds, `${name.path}` for the same inside a
 * longer text. The value always comes from a recorded line, never from the memory of the runner, so that the judge sees
 * the same.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';

/** Recorded values by name: people, sessions, results of given entries and triggers. */
export type Captures = ReadonlyMap<string, Json>;

/** A `$name.path` for which no line holds a value. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';

  constructor(
    message: string,
    /** Name of the capture, without its path. */
    readonly capture?: string,
  ) {
    super(message);
  }
}

const CAPTURE = /^\$([A-Za-z][\w-]*)((?:\.[\w:-]+)*)$/;

const CAPTURE_IN_TEXT = /\$\{([A-Za-z][\w-]*(?:\.[\w:-]+)+)\}/g;

/** The `$name.path` captures that a pattern uses, without the `$`. */
export function capturesIn(pattern: Json): string[] {
  if (typeof pattern === 'string')
    return CAPTURE.test(pattern)
      ? [pattern.slice(1)]
      : [...pattern.matchAll(CAPTURE_IN_TEXT)].map(([, capture]) => capture!);
  if (Array.isArray(pattern)) return pattern.flatMap(capturesIn);
  if (!isObject(pattern)) return [];
  return Object.entries(pattern).flatMap(([key, value]) => [...capturesIn(key), ...capturesIn(value)]);
}

/**
 * Replaces every `$name.path` and `${name.path}` in a pattern, in keys too; `$$x` stands for a literal `$x`.
 *
 * @throws {@link CaptureError} when a name or path was not recorded.
 */
export function resolve(pattern: Json, captures: Captures): Json {
  if (typeof pattern === 'string') return resolveString(pattern, captures);
  if (Array.isArray(pattern)) return pattern.map((item) => resolve(item, captures));
  if (!isObject(pattern)) return pattern;
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(pattern)) out[resolveKey(key, captures)] = resolve(value, captures);
  return out;
}

function resolveKey(key: string, captures: Captures): string {
  const value = resolveString(key, captures);
  if (typeof value !== 'string') throw new CaptureError(`${key} is used as a key but is no string`);
  return value;
}

function resolveString(text: string, captures: Captures): Json {
  if (text.startsWith('$$')) return text.slice(1);
  const parts = CAPTURE.exec(text);
  if (!parts)
    return text.replace(CAPTURE_IN_TEXT, (_whole, capture: string) => String(resolveString(`$${capture}`, captures)));
  let value = captures.get(parts[1]!);
  if (value === undefined) throw new CaptureError(`${text}: nothing named "${parts[1]}" was recorded`, parts[1]);
  for (const key of parts[2]!.split('.').slice(1)) {
    const next: Json | undefined = isObject(value) || Array.isArray(value) ? (value as JsonObject)[key] : undefined;
    if (next === undefined) throw new CaptureError(`${text}: the recorded "${parts[1]}" has no "${key}"`, parts[1]);
    value = next;
  }
  return value;
}
