/**
 * `npm run boundaries`: the import rules of `.dependency-cruiser.cjs`, and proof that they saw the code.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { run } from './run.js';

/** Fewer modules than this means that the tool was blind, which it reports as "no violations". */
const atLeast = 30;
const places = ['src', 'generated', 'conformance', 'reference-server', 'codegen', 'tools', 'bench', 'site'].filter(
  (place) => existsSync(place),
);

const ran = await run('node_modules/.bin/depcruise', [
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'json',
  ...places,
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
const own = modules.filter(({ source }) => places.some((place) => source.startsWith(`${place}/`)));
/** Libraries that rules are about and that are known to be imported. */
const unseen = ['socket.io', 'ws', 'yjs'].filter(
  (library) => !modules.some(({ source }) => source.startsWith(`node_modules/${library}/`)),
);
for (const { rule, from, to } of summary.violations) process.stdout.write(`${rule.name}: ${from} imports ${to}\n`);
process.stdout.write(`${own.length} modules, ${summary.violations.length} violations\n`);
if (own.length < atLeast)
  process.stdout.write(`At least ${atLeast} modules were expected: the rules have seen nothing.\n`);
for (const library of unseen)
  process.stdout.write(`${library} was not found among the imports: the rules on libraries have seen nothing.\n`);
process.exitCode = summary.violations.length > 0 || own.length < atLeast || unseen.length > 0 ? 1 : 0;
