/**
 * The required fields of each kind of trace line. A malformed file is refused with its line number instead of being
 * misjudged.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { TraceLine } from './line.js';

type Type = 'string' | 'integer' | 'boolean' | 'object' | 'array' | 'any';

const TESTS: { [type in Type]: (value: Json) => boolean } = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: (value) => isObject(value),
  array: (value) => Array.isArray(value),
  any: () => true,
};

/**
 * Keys of each kind; a trailing `?` marks an optional key. Other keys are allowed, because recorders may add their own.
 */
const SHAPES: { [kind in TraceLine['kind']]: { [key: string]: Type } } = {
  run: {
    format: 'integer',
    set: 'string',
    suite: 'string',
    profile: 'string',
    subject: 'string',
    capabilities: 'array',
    forced: 'boolean',
    quick: 'boolean',
  },
  scenario: { run: 'string', id: 'string', digest: 'string' },
  fact: { run: 'string', name: 'string', value: 'object' },
  step: { run: 'string', index: 'integer' },
  fence: { run: 'string', index: 'integer', asked: 'object' },
  control: {
    run: 'string',
    index: 'integer',
    trigger: 'string',
    person: 'string',
    with: 'object',
    ok: 'boolean',
    'result_text?': 'string',
  },
  rest: { actor: 'string', method: 'string', path: 'string', status: 'integer', 'response_text?': 'string' },
  open: { conn: 'string', 'run?': 'string', 'session?': 'string' },
  frame: { conn: 'string', dir: 'string', 'text?': 'string', 'base64?': 'string' },
  close: { conn: 'string', code: 'integer' },
  mark: { label: 'string' },
  trouble: { message: 'string' },
  state: { run: 'string', value: 'object' },
  did: { run: 'string', index: 'integer', action: 'string', 'error?': 'string' },
  exit: { run: 'string', 'code?': 'integer' },
  done: { run: 'string' },
};

/** The fault of a line, as the end of a sentence; undefined for a valid line. */
export function shapeFault(line: JsonObject): string | undefined {
  const kind = line['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) {
    return `expected "kind" to be one of ${Object.keys(SHAPES).join(', ')}, got ${show(kind)}`;
  }
  for (const [name, type] of Object.entries(SHAPES[kind as TraceLine['kind']])) {
    const key = name.replace('?', '');
    const value = line[key];
    if (value === undefined && key !== name) continue;
    if (value === undefined || !TESTS[type](value))
      return `a ${kind} line needs "${key}" (${type}), got ${show(value)}`;
  }
  if (kind === 'run' && line['format'] !== 1) return `expected trace format 1, got ${show(line['format'])}`;
  return kind === 'frame' ? frameFault(line) : undefined;
}

function frameFault(line: JsonObject): string | undefined {
  if (line['dir'] !== 'c2s' && line['dir'] !== 's2c')
    return `a frame line needs "dir" c2s or s2c, got ${show(line['dir'])}`;
  if ((line['text'] === undefined) === (line['base64'] === undefined))
    return 'a frame line needs either "text" or "base64"';
  return undefined;
}

function show(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'bigint'
      ? String(value)
      : JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? String(item) : item));
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
