/**
 * Reads the recipes of `CONTRIBUTING.md` as instructions, and applies them to a copy of the project.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One instruction of a recipe, with the text of the fenced block under it. */
export type Step =
  | { kind: 'new'; name: string; file: string; text: string }
  | { kind: 'end'; name: string; file: string; text: string }
  | { kind: 'below' | 'above'; name: string; file: string; line: string; text: string }
  | { kind: 'run'; name: string; commands: string[] };

/** A second-level heading with the steps below it. */
export interface Recipe {
  title: string;
  steps: Step[];
}

const DATA_FILE =
  /^(asyncapi\.yaml|versions\.yaml|schemas\/.*\.schema\.json|conformance\/(requirements|scenarios|mutants)\/.*\.yaml)$/;

/** True for a file of data; all others are code or documents. */
export const isData = (file: string): boolean => DATA_FILE.test(file);

/** The file that a step changes, if any. */
export const filesOf = (step: Step): string[] => (step.kind === 'run' ? [] : [step.file]);

/**
 * Reads the recipes.
 *
 * @throws Error with one sentence for a block without an instruction above it.
 */
export function recipesIn(markdown: string): Recipe[] {
  const sections = markdown.split(/^## /m).slice(1);
  return sections.map((section) => ({
    title: section.slice(0, section.indexOf('\n')).trim(),
    steps: stepsOf(section),
  }));
}

function stepsOf(section: string): Step[] {
  return [...section.matchAll(/^([^\n]*)\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, sentence = '', text = '']) => {
    const name = /^\*\*(.+?)\.?\*\*/.exec(sentence)?.[1] ?? 'Run';
    const added = /Add `([^`]+)`:$/.exec(sentence);
    if (added) return { kind: 'new', name, file: added[1]!, text };
    const appended = /At the end of `([^`]+)`, add:$/.exec(sentence);
    if (appended) return { kind: 'end', name, file: appended[1]!, text };
    const inserted = /In `([^`]+)`, (above|below) `([^`]+)`, add:$/.exec(sentence);
    if (inserted) return { kind: inserted[2] as 'above' | 'below', name, file: inserted[1]!, line: inserted[3]!, text };
    if (/^Then run:$/.test(sentence))
      return {
        kind: 'run',
        name,
        commands: text
          .trim()
          .split('\n')
          .map((line) => line.replace(/ +#.*$/, '')),
      };
    throw new Error(`"${sentence}" does not say where the text under it goes.`);
  });
}

/**
 * Applies a step to the files below `root`; it does not run commands.
 *
 * @throws Error with one sentence when the files are not as the step expects.
 */
export function applyStep(root: string, step: Step): void {
  if (step.kind === 'run') return;
  const path = join(root, step.file);
  if (step.kind === 'new') {
    if (existsSync(path)) throw new Error(`CONTRIBUTING.md adds ${step.file}, which is there already.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.text);
    return;
  }
  const before = readFileSync(path, 'utf8');
  if (step.kind === 'end') return writeFileSync(path, before + step.text);
  const parts = before.split(`${step.line}\n`);
  if (parts.length !== 2)
    throw new Error(
      `CONTRIBUTING.md names the line "${step.line.trim()}" of ${step.file}, which is there ${parts.length - 1} times.`,
    );
  writeFileSync(
    path,
    step.kind === 'above'
      ? `${parts[0]}${step.text}${step.line}\n${parts[1]}`
      : `${parts[0]}${step.line}\n${step.text}${parts[1]}`,
  );
}
