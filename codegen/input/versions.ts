/**
 * Reads `versions.yaml`: the version of the set, and each release with its complete behaviour.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { JsonObject, Release } from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { checkBehaviour, readBehaviours, type BehaviourSpec } from './behaviours.js';
import { readYaml } from './files.js';

/** The content of `versions.yaml`. */
export interface Versions {
  set: string;
  releases: Release[];
  /** Specifications of the behaviours, by name. */
  behaviours: Map<string, BehaviourSpec>;
}

const FILE = 'versions.yaml';

/** Reads the releases; each inherits the behaviour of the previous release. */
export function readVersions(root: string): Versions {
  const yaml = readYaml(root, FILE);
  const problems = new Problems();
  const document = isObject(yaml.value) ? yaml.value : {};
  if (typeof document['set'] !== 'string')
    problems.add(yaml.place(['set']), 'The key "set" must be a version in quotes, such as "0.1".');
  const behaviours = readBehaviours(document['behaviours'], (path, message) => problems.add(yaml.place(path), message));
  const list = Array.isArray(document['releases']) ? document['releases'] : [];
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
    const { version, date, verified, behaviour: ownBehaviour = {}, ...rest } = entry;
    for (const key of Object.keys(rest))
      problems.add(
        yaml.place(['releases', index, key]),
        `The key "${key}" is not known; a release has version, date, verified and behaviour.`,
      );
    if (releases.some((release) => release.version === version))
      problems.add(place, `The release ${String(version)} is listed twice.`);
    if (!isObject(ownBehaviour)) problems.add(place, 'The key "behaviour" must be an object.');
    else {
      const report = (name: string, message: string): void =>
        problems.add(yaml.place(['releases', index, 'behaviour', name]), message);
      checkBehaviour(ownBehaviour, behaviours, report);
      behaviour = { ...behaviour, ...ownBehaviour };
    }
    if (index === 0) checkAllListed(behaviour, behaviours, (message) => problems.add(place, message));
    releases.push({
      version: String(version),
      ...(typeof date === 'string' ? { date } : {}),
      verified: verified === true,
      behaviour: behaviour as unknown as Release['behaviour'],
    });
  }
  problems.throwIfAny();
  return { set: String(document['set']), releases, behaviours };
}

/** Checks that the first release lists every behaviour: one set only later would have no value in earlier releases. */
function checkAllListed(
  first: JsonObject,
  behaviours: ReadonlyMap<string, BehaviourSpec>,
  report: (message: string) => void,
): void {
  for (const name of behaviours.keys())
    if (!(name in first)) report(`The first release must list every behaviour; "${name}" is missing.`);
}
