import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateBindings } from '../../src/bindings/generate.js';
import type { Suite } from '../../src/suite/types.js';
import { SECTIONS } from '../sections/index.js';
import { readFacts } from '../facts.js';
import { startProgram } from '../../support/process.js';
import { copyProject } from './copy.js';
import { filesOf, applyStep, isData, recipesIn } from './recipe.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const recipes = recipesIn(contributing.slice(contributing.indexOf('\n## Add ')));
const steps = recipes.flatMap((recipe) => recipe.steps);
/** The project after every recipe. */
const copy = copyProject(root);
const untouched = textsBelow(copy.root);
const read = (path: string): string => readFileSync(join(copy.root, path), 'utf8');
/** Sections of the site that must mention a new event type. */
const MENTIONED_IN = new Set(['events', 'messages', 'scenarios', 'requirements', 'releases']);
/** Generated files; git ignores the transpiled template of the AsyncAPI generator. */
const GENERATED =
  /^(generated|docs|codegen\/template\/__transpiled)\/|^conformance\/(requirements\/ids\.txt|coverage\/shown\.json)$/;

/** Follows every recipe first, then runs their commands, each once. */
beforeAll(async () => {
  for (const step of steps) applyStep(copy.root, step);
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|npm_|OWRT_)/.test(name)),
  );
  const commands = new Set(steps.flatMap((step) => (step.kind === 'run' ? step.commands : [])));
  for (const command of commands) {
    let printed = '';
    const program = startProgram('bash', ['-c', command], {
      cwd: copy.root,
      env: environment,
      onOutput: (text) => (printed += text),
    });
    const { code } = await program.ended;
    if (code !== 0) throw new Error(`${command} ended with ${code}:\n${printed}`);
    outputs.set(command, printed);
  }
}, 900_000);
const outputs = new Map<string, string>();
afterAll(() => copy.remove());

describe('CONTRIBUTING.md', () => {
  it('Should have a recipe for each thing that can be added', () => {
    expect(recipes.map(({ title }) => title)).toEqual([
      'Add an event type',
      'Add a requirement',
      'Add a rule',
      'Add a scenario',
      'Add a mutant',
      'Add a release',
    ]);
    for (const { title, steps: own } of recipes)
      expect([title, own.at(-1)?.kind, own.length > 1]).toEqual([title, 'run', true]);
  });

  it('Should change only data and generated files, except for the files of a rule', () => {
    const code = steps.flatMap(filesOf).filter((file) => !isData(file));
    expect([...new Set(code)]).toEqual(['conformance/judge/rules/filled.ts', 'conformance/judge/rules/registry.ts']);
    const changed = changedFiles();
    expect(changed.length).toBeGreaterThan(12);
    expect(changed.filter((file) => !isData(file) && !GENERATED.test(file) && !code.includes(file))).toEqual([]);
  });
});

describe('a new event type', () => {
  it('Should be in the types, the event map and the validators', async () => {
    expect(read('generated/types.ts')).toContain('export interface PollEvent ');
    expect(read('generated/event-maps.ts')).toContain('PollEvent');
    const { validateEvents, validators } = (await import(
      pathToFileURL(join(copy.root, 'generated/validators.js')).href
    )) as {
      validateEvents(payload: unknown): { ok: boolean };
      validators: { [id: string]: (value: unknown) => { ok: boolean } };
    };
    const poll = (choices: string[]): unknown => ({
      chat_id: 'c',
      message_id: 'm',
      data: { type: 'poll', data: { question: 'Tea?', choices } },
    });
    expect([validateEvents(poll(['yes', 'no'])).ok, validateEvents(poll(['yes'])).ok]).toEqual([true, false]);
    expect(validators['events/poll']!({ type: 'poll' }).ok).toBe(false);
  }, 60_000);

  it('Should be in the bindings of other languages', () => {
    const suite = JSON.parse(read('generated/suite.json')) as Suite;
    const [python] = generateBindings(suite, { lang: 'python', profile: '0.12.4', version: '1.2.3' }).values();
    expect(python).toMatch(/class PollEvent\b/);
  });

  it('Should be in the reference, the matrix, the coverage and the site', () => {
    expect(read('docs/reference/events.md')).toContain('invented for this recipe');
    expect(read('docs/matrix.md')).toContain('`events/poll-without-choices`');
    const covered = [
      '| message | `events.poll` | `events/poll` |',
      '| field | `events/poll data.choices` | `events/poll` |',
    ];
    for (const row of covered) expect(read('docs/coverage.md')).toContain(row);
    const facts = readFacts(copy.root);
    const mentioning = SECTIONS.filter(
      ({ name, pages }) =>
        MENTIONED_IN.has(name) && pages(facts).some(({ path, body }) => /\bpoll\b/.test(`${path} ${body}`)),
    );
    expect(new Set(mentioning.map(({ name }) => name))).toEqual(MENTIONED_IN);
  }, 120_000);

  it('Should be sent by the reference server, and its fault caught', () => {
    expect(outputs.get('npm run mutant -- events/poll-without-choices')).toContain(
      'events/poll-without-choices: caught by EVENTS-900',
    );
    const verdicts = outputs.get('npx tsx cli/main.ts demo --quick --profile 0.12.5')!;
    expect(verdicts).toMatch(/, 0 fail, /);
  });
});

describe('the other recipes', () => {
  it('Should have the results that they describe', () => {
    expect(outputs.get('npm run mutant -- events/title-as-list')).toContain('caught by EVENTS-901');
    expect(outputs.get('npm run mutant -- events/title-empty')).toContain('caught by EVENTS-902');
    expect(outputs.get('npm run mutant -- session/last-tab-silent')).toContain('caught by SESSION-019');
    expect(
      outputs.get('npx tsx cli/main.ts demo --scenario conformance/scenarios/server/session/third-tab.yaml'),
    ).toMatch(/\n1 requirement: 1 pass, /);
  });

  it('Should add a release that can be served and is reported as not verified', () => {
    expect(outputs.get('npx tsx cli/main.ts demo --quick --profile 0.12.5')).toMatch(
      /^demo .* profile 0\.12\.5 \(forced with --profile, not verified\)/,
    );
  });
});

/** Texts of all files of a project, by path. */
function textsBelow(base: string): Map<string, string> {
  const entries = readdirSync(base, { withFileTypes: true }).filter(
    (entry) => entry.name !== 'node_modules' && entry.name !== 'typings',
  );
  const files = entries.flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(base, entry.name), { recursive: true, withFileTypes: true }) : [entry],
  );
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(base.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** Files that the recipes changed or created. */
function changedFiles(): string[] {
  return [...textsBelow(copy.root)].filter(([path, text]) => untouched.get(path) !== text).map(([path]) => path);
}
