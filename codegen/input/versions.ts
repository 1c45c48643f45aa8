/**
 * Reads `versions.yaml`: the set, and the releases with their behaviour resolved.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { JsonObject, Release } from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { readYaml } from './files.js';

/** The content of `versions.yaml`. */
export interface Versions {
  set: string;
  releases: Release[];
}

const FILE = 'versions.yaml';

/** Reads the releases; each inherits the behaviour of the one before it. */
export function readVersions(root: string): Versions {
  const yaml = readYaml(root, FILE);
  const problems = new Problems();
  const top = isObject(yaml.value) ? yaml.value : {};
  if (typeof top['set'] !== 'string')
    problems.add(yaml.place(['set']), 'The key "set" must be a version in quotes, such as "0.1".');
  const list = Array.isArray(top['releases']) ? top['releases'] : [];
  if (list.length === 0)
    problems.add(yaml.place(['releases']), 'The key "releases" must be a list of releases, oldest first.');
  const releases: Release[] = [];
  let behaviour: JsonObject = {};
  for (const [index, entry] of list.entries()) {
    const place = yaml.place(['releases', index]);
    if (!isObject(entry) || typeof entry['version'] !== 'string' || typeof entry['verified'] !== 'boolean') {
      problems.add(place, 'A release needs "version" (in quotes) and "verified" (true or false).');
      continue;
    }
    const { version, date, verified, behaviour: own = {}, ...rest } = entry;
    for (const key of Object.keys(rest))
      problems.add(
        yaml.place(['releases', index, key]),
        `The key "${key}" is not known; a release has version, date, verified and behaviour.`,
      );
    if (releases.some((release) => release.version === version))
      problems.add(place, `The release ${String(version)} is listed twice.`);
    if (!isObject(own)) problems.add(place, 'The key "behaviour" must be an object.');
    else
      checkKeys(own, behaviour, index, (key, message) =>
        problems.add(yaml.place(['releases', index, 'behaviour', key]), message),
      );
    behaviour = { ...behaviour, ...(isObject(own) ? own : {}) };
    releases.push({
      version: String(version),
      ...(typeof date === 'string' ? { date } : {}),
      verified: verified === true,
      behaviour,
    });
  }
  problems.throwIfAny();
  return { set: String(top['set']), releases };
}

/** A behaviour that only a later release has would be undefined before it: the first release lists them all. */
function checkKeys(
  own: JsonObject,
  inherited: JsonObject,
  index: number,
  say: (key: string, message: string) => void,
): void {
  if (index === 0) return;
  for (const key of Object.keys(own).filter((name) => !(name in inherited))) {
    say(
      key,
      `The behaviour "${key}" is not listed by the first release, so the releases before this one would have none.`,
    );
  }
}
