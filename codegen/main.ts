/**
 * `npm run generate` writes the generated files; `npm run generate -- --check` only lists the files that differ.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';
import { changedPaths, writeChanged } from './output.js';
import { InputError } from './problems.js';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(args: string[]): Promise<number> {
  const unknownOption = args.find((argument) => argument !== '--check');
  if (unknownOption !== undefined) {
    console.error(`Unknown option ${unknownOption}; the only one is --check.`);
    return 2;
  }
  const output = await generate(root);
  const changed = args.includes('--check') ? changedPaths(root, output) : writeChanged(root, output);
  if (!args.includes('--check')) {
    console.log(
      changed.length === 0
        ? `${output.size} files, all as before.`
        : `${output.size} files, written: ${changed.join(', ')}.`,
    );
    return 0;
  }
  for (const path of changed)
    console.error(`${path}: this file differs from what the data generates; run npm run generate.`);
  if (changed.length === 0) console.log(`${output.size} files, all as generated.`);
  return changed.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
