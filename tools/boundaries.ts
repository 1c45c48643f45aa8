/**
 * `npm run boundaries`: checks the import rules of `.dependency-cruiser.cjs`, and that they were applied to the code.
 *
 * @module
 */
import { createRequire } from 'node:module';
import { run } from '../support/run.js';

/** Least modules of each folder; with fewer, the rules were not applied to the folder. */
const AT_LEAST = 2;
/** Libraries that have rules and that the code imports. */
const LIBRARIES = ['socket.io', 'ws', 'yjs'];
const { rooms } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { rooms: string[] };

const ran = await run('node_modules/.bin/depcruise', [
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'json',
  ...rooms,
]);

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  modules: { source: string }[];
}

function read(): Cruise {
  try {
    return JSON.parse(ran?.stdout ?? '') as Cruise;
  } catch {
    throw new Error(`dependency-cruiser gave no report:\n${ran?.stderr ?? ''}`);
  }
}

const { modules, summary } = read();
for (const { rule, from, to } of summary.violations) process.stdout.write(`${rule.name}: ${from} imports ${to}\n`);
const unseen = rooms.filter((room) => modules.filter(({ source }) => source.startsWith(`${room}/`)).length < AT_LEAST);
for (const room of unseen) process.stdout.write(`${room}/: no modules were seen, so no rule was checked there\n`);
const missing = LIBRARIES.filter((name) => !modules.some(({ source }) => source.startsWith(`node_modules/${name}/`)));
for (const name of missing)
  process.stdout.write(`${name}: no import of it was seen, so no rule on libraries was checked\n`);
process.stdout.write(`${modules.length} modules, ${summary.violations.length} violations\n`);
process.exitCode = summary.violations.length + unseen.length + missing.length > 0 ? 1 : 0;
