/**
 * Formats the source of a requirement in one line.
 *
 * @module
 */
import { stringifyJson } from '../../src/wire/lossless.js';
import type { Json, JsonObject } from '../../src/suite/types.js';

const text = (value: Json): string => (typeof value === 'string' ? value : stringifyJson(value));

/** Such as `Open WebUI 0.6.41, socket/main.py; seed: events.md#typing`. */
export function sourceText(source: JsonObject): string {
  const { seed, release, file, ...rest } = source;
  const parts: string[] = [];
  if (release !== undefined) {
    parts.push(`Open WebUI ${text(release)}${file === undefined ? '' : `, ${text(file)}`}`);
  } else if (file !== undefined) parts.push(text(file));
  if (seed !== undefined) parts.push(`seed: ${text(seed)}`);
  for (const [key, value] of Object.entries(rest)) parts.push(`${key}: ${text(value)}`);
  return parts.join('; ');
}
