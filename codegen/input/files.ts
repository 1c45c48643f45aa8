/**
 * Finds and reads the source files. Paths are relative to the root, so that errors read the same on every machine.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseYaml, YamlError, type YamlText } from '../../conformance/scenario-reader/yaml-text.js';
import { InputError } from '../problems.js';

/** Paths of all files below `folder` that end in `suffix`, relative to `root`, sorted. */
export function filesBelow(root: string, folder: string, suffix: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  } catch {
    throw new InputError([`${folder}: this folder is missing; it must hold files that end in ${suffix}.`]);
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads a text file below `root`. */
export function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    throw new InputError([`${file}: this file is missing.`]);
  }
}

/** Reads a YAML file below `root`. */
export function readYaml(root: string, file: string): YamlText {
  try {
    return parseYaml(readText(root, file), file);
  } catch (error) {
    throw error instanceof YamlError ? new InputError([error.message]) : error;
  }
}
