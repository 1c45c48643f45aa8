/**
 * Formats JSON for a code block.
 *
 * @module
 */
import type { Json } from '../../../src/suite/types.js';

/** Width of a code block, in columns. */
const WIDTH = 76;

/** The value on one line when it fits, else with each entry on its own line. */
export function wrapped(value: Json, indent = ''): string {
  const line = spaced(value);
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => wrapped(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${wrapped(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.map((entry) => `${inner}${entry}`).join(',\n')}\n${indent}${close}`;
}

/** The value on one line, with spaces after commas and colons. */
function spaced(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
