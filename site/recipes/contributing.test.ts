import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../../codegen/generate.js';
import { InputError } from '../../codegen/problems.js';
import { sampleOf } from '../../support/sample.js';
import { copyProject, DATA_PATHS } from './copy.js';
import { filesOf, applyStep, isData, recipesIn } from './recipe.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const recipes = recipesIn(contributing.slice(contributing.indexOf('\n## Add ')));
const [event] = recipes;

describe('the code in the recipes', () => {
  const imports = recipes
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.kind === 'new' && step.file.endsWith('.ts') ? [step] : []))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^import \{ (.*) \} from '(.*)';$/gm)].map(([, names, path]) => ({
        names: names!.split(', '),
        module: join(root, dirname(file), path!.replace(/\.js$/, '.ts')),
      })),
    );

  // npm run proofs compiles and runs it
  it('Should import only names that the project exports', async () => {
    expect(imports.length).toBeGreaterThan(2);
    for (const { names, module } of imports)
      expect(Object.keys((await import(module)) as object)).toEqual(expect.arrayContaining(names));
  });
});

describe('a recipe with a step left out', () => {
  const SENTENCES: { [step: string]: RegExp } = {
    'Add an event type: The payload': /^asyncapi\.yaml:\d+: There is no schema "events\/poll"\.$/,
    'Add an event type: The message': new RegExp(
      String.raw`^schemas\/events\/poll\.schema\.json: No message and no other schema uses this; add a ` +
        String.raw`message with "schema: events\/poll" to asyncapi\.yaml\.$`,
    ),
    'Add an event type: Its AsyncAPI channel': new RegExp(
      String.raw`^asyncapi\.yaml:\d+: No channel lists the message "events\.poll"; add it to "messages" ` +
        String.raw`of the channel whose address is user:\{user_id\}\.$`,
    ),
    'Add an event type: Its AsyncAPI operation': new RegExp(
      String.raw`^asyncapi\.yaml:\d+: No operation lists the message "events\.poll"; add it to ` +
        String.raw`"messages" of one that sends on its channel\.$`,
    ),
    'Add an event type: The requirement':
      /^conformance\/scenarios\/server\/events\/poll\.yaml:\d+: There is no requirement EVENTS-900\.$/,
    'Add an event type: The scenario': new RegExp(
      String.raw`^conformance\/requirements\/events\.yaml:\d+: EVENTS-900 is neither proven by a ` +
        String.raw`scenario step, nor ambient, nor excluded\.$`,
    ),
    'Add an event type: The fault':
      /^conformance\/mutants\/server\/events: No mutant tests EVENTS-900: add a deliberate fault/,
    'Add a requirement: The requirement':
      /^conformance\/mutants\/server\/events\/title-as-list\.yaml:\d+: There is no requirement EVENTS-901\.$/,
    'Add a requirement: The fault':
      /^conformance\/mutants\/server\/events: No mutant tests EVENTS-901: add a deliberate fault/,
  };
  // `generate` runs in this process, so it knows only the rules of this project, not those of the copy
  const cases = recipes
    .filter(({ steps: own }) => own.flatMap(filesOf).length > 1 && own.flatMap(filesOf).every((file) => isData(file)))
    .flatMap((recipe) =>
      recipe.steps
        .filter((step) => step.kind !== 'run')
        .map((step) => ({ name: `${recipe.title}: ${step.name}`, recipe, step })),
    );

  it('Should be tested for every step', () => {
    expect(cases.map(({ name }) => name)).toEqual(Object.keys(SENTENCES));
    expect(event?.steps.flatMap(filesOf)).toHaveLength(7);
  });

  // a sample only: each case compiles all sources
  it.each(sampleOf(cases, 1))(
    'Should be refused with one sentence: $name',
    async ({ name, recipe, step }) => {
      const trial = copyProject(root, DATA_PATHS);
      try {
        for (const other of recipe.steps) if (other !== step) applyStep(trial.root, other);
        const error: unknown = await generate(trial.root).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).message).toMatch(SENTENCES[name]!);
      } finally {
        trial.remove();
      }
    },
    180_000,
  );
});
