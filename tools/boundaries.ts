/**
 * `npm run boundaries`: checks the import rules of `.dependency-cruiser.cjs`, and that they were applied to the code.
 *
 * @module
 */
import { createRequire } from 'node:module';
import { run } from '../support/run.js';

/** Least modules of each folder; with fewer, the rules were not applied to the folder. */
const MIN_MODULES = 2;
/** Libraries that have rules and that the code imports. */
const LIBRARIES = ['socket.io', 'ws', 'yjs'];
const { folders } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { folders: string[] };

const result = await run('node_modules/.bin/depcruise', [
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'json',
  ...folders,
]);

interface CruiserReport {
  summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  modules: { source: string }[];
}

function readReport(): CruiserReport {
  try {
    return JSON.parse(result?.stdout ?? '') as CruiserReport;
  } catch {
    throw new Error(`dependency-cruiser gave no report:\n${result?.stderr ?? ''}`);
  }
}

const { modules, summary } = readReport();
for (const { rule, from, to } of summary.violations) process.stdout.write(`${rule.name}: ${from} imports ${to}\n`);
const uncheckedFolders = folders.filter(
  (folder) => modules.filter(({ source }) => source.startsWith(`${folder}/`)).length < MIN_MODULES,
);
for (const folder of uncheckedFolders)
  process.stdout.write(`${folder}/: no modules were seen, so no rule was checked there\n`);
const unusedLibraries = LIBRARIES.filter(
  (name) => !modules.some(({ source }) => source.startsWith(`node_modules/${name}/`)),
);
for (const name of unusedLibraries)
  process.stdout.write(`${name}: no import of it was seen, so no rule on libraries was checked\n`);
process.stdout.write(`${modules.length} modules, ${summary.violations.length} violations\n`);
process.exitCode = summary.violations.length + uncheckedFolders.length + unusedLibraries.length > 0 ? 1 : 0;
