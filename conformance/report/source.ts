/**
 * Formats the source of a requirement in one line.
 *
 * @module
 */
import { stringifyJson } from '../../src/wire/lossless.js';
import type { Json, JsonObject } from '../../src/suite/types.js';

const plainText = (value: Json): string => (typeof value === 'string' ? value : stringifyJson(value));

/** Such as `Open WebUI 0.6.41, socket/main.py; seed: events.md#typing`. */
export function sourceText(source: JsonObject): string {
  const { seed, release, file, ...rest } = source;
  const parts: string[] = [];
  if (release !== undefined) {
    parts.push(`Open WebUI ${plainText(release)}${file === undefined ? '' : `, ${plainText(file)}`}`);
  } else if (file !== undefined) parts.push(plainText(file));
  if (seed !== undefined) parts.push(`seed: ${plainText(seed)}`);
  for (const [key, value] of Object.entries(rest)) parts.push(`${key}: ${plainText(value)}`);
  return parts.join('; ');
}
