/**
 * Formats JSON for a code block.
 *
 * @module
 */
import type { Json } from '../../../src/suite/types.js';

/** Width of a code block, in columns. */
const WIDTH = 76;

/** The value on one line when it fits, else with each entry on its own line. */
export function wrapJson(value: Json, indent = ''): string {
  const line = oneLine(value);
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => wrapJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${wrapJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.map((entry) => `${inner}${entry}`).join(',\n')}\n${indent}${close}`;
}

/** The value on one line, with spaces after commas and colons. */
function oneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
