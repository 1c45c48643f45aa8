/**
 * `npm run freeze`: records the requirements of the set at its release.
 *
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadSuite } from '../../src/suite/load.js';
import { frozenText } from './frozen.js';
import { SETS } from './sets.js';

const suite = loadSuite();
const file = new URL(`${suite.set}.txt`, SETS);
if (existsSync(file)) {
  process.stderr.write(
    `The requirement set ${suite.set} is frozen already; what changes now needs a new "set" in versions.yaml.\n`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(SETS, { recursive: true });
  writeFileSync(file, frozenText(suite));
  process.stdout.write(`conformance/requirements/sets/${suite.set}.txt: ${suite.requirements.length} requirements\n`);
}
