/**
 * `owrt generate`: writes bindings for other languages into a directory.
 *
 * @module
 */
import { Option, type Command } from 'commander';
import { generateBindings, LANGUAGES, type Language } from '../src/bindings/generate.js';
import { loadSuite } from '../src/suite/load.js';
import type { Context } from './context.js';
import { addExamples } from './examples.js';
import { packageVersion } from './version.js';
import { writeFiles } from './write-files.js';

interface GenerateFlags {
  lang: Language;
  out: string;
  profile?: string;
}

const OVERWRITES = `
Overwrites only files that owrt generate wrote.`;

/** Adds the command. */
export function addGenerate(program: Command, context: Context): void {
  const command = program
    .command('generate')
    .description('Write types of every event: for TypeScript, for Python (plugins too), or as JSON Schemas.')
    .addOption(new Option('--lang <lang>', 'what to write').choices(LANGUAGES).makeOptionMandatory())
    .requiredOption('--out <dir>', 'directory to write into; created if missing')
    .option(
      '--profile <release>',
      'write only this release, with its event names (default: all, with since and until in comments)',
    )
    .action(({ lang, out, profile }: GenerateFlags) => {
      const files = generateBindings(loadSuite(), {
        lang,
        version: packageVersion(),
        ...(profile === undefined ? {} : { profile }),
      });
      context.terminal.out(writeFiles(out, files));
    });
  addExamples(command, [
    {
      command: 'owrt generate --lang python --profile 0.12.4 --out typings',
      description: 'types for a plugin; check it with MYPYPATH=typings mypy --strict my_pipe.py',
    },
    {
      command: 'owrt generate --lang typescript --out src/protocol',
      description: 'types for a project that does not install this package',
    },
  ]).addHelpText('after', OVERWRITES);
}
