/**
 * Parses YAML and keeps the position of each value, so that every problem is reported with file and line.
 *
 * @module
 */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Json } from '../../src/suite/types.js';

/** Position in a value: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** One problem, as a sentence. */
export interface Problem {
  path: Path;
  message: string;
}

/** A parsed YAML text that remembers its lines. */
export interface YamlText {
  file: string;
  value: Json;
  /** `file:line` of the value at the path, or of the nearest value around it. */
  place(path: Path): string;
}

/** A text that is not valid YAML. The message begins with `file:line`. */
export class YamlError extends Error {
  override readonly name = 'YamlError';
}

/**
 * Parses one YAML document.
 *
 * @param file the name for messages.
 * @throws {@link YamlError} on a syntax error or a key that occurs twice.
 */
export function parseYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault)
    throw new YamlError(`${file}:${lines.linePos(fault.pos[0]).line}: this is not valid YAML: ${fault.message}.`);
  const place = (path: Path): string => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `${file}:${lines.linePos(node.range[0]).line}`;
    }
    return `${file}:1`;
  };
  return { file, value: document.toJS({ maxAliasCount: 0 }) as Json, place };
}
