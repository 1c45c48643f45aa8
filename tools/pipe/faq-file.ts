/**
 * Reads the plugin FAQ: `examples/faq.yaml`, with the snippets of `examples/faq.py`.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../src/suite/types.js';

/** Something that the session receives: an event, or a call with the client's answer. */
export interface Arrival {
  event?: { type: string; data: Json };
  call?: { type: string; data: JsonObject };
  answer?: Json;
}

/** The result of a snippet on a release. */
export interface Outcome {
  arrives: Arrival[];
  /** The keys of {@link STORED} that the stored message must have, with their values; it must not have the others. */
  stored: JsonObject;
  /** Text in the response to the request, when the response contains the reply. */
  answered?: string;
}

/** One question; `examples/faq.yaml` describes each key. */
export interface FaqQuestion extends Outcome {
  name: string;
  ask: string;
  answer: string;
  seed?: string;
  messages: string[];
  requirements: string[];
  malformed?: boolean;
  without?: string;
  on?: { [release: string]: Partial<Outcome> };
  /** Source of the snippet, in Python. */
  snippet: string;
}

/** The whole FAQ. */
export interface Faq {
  /** Releases on which each snippet is executed, oldest first. An outcome without a release is that of the newest. */
  executed: string[];
  groups: { title: string; questions: FaqQuestion[] }[];
}

/** Keys of the stored message that are compared, with the title and tags of its chat. */
export const STORED = [
  'title',
  'tags',
  'content',
  'statusHistory',
  'files',
  'embeds',
  'sources',
  'followUps',
  'error',
] as const;

/**
 * Reads both files.
 *
 * @throws Error with one sentence for a question without a snippet, or a snippet without a question.
 */
export function readFaq(root: string): Faq {
  const [data, python] = ['faq.yaml', 'faq.py'].map((file) => readFileSync(join(root, 'examples', file), 'utf8')) as [
    string,
    string,
  ];
  const { executed, groups } = parse(data) as Faq;
  const snippets = snippetsOf(python);
  const questionNames = groups.flatMap(({ questions }) => questions.map(({ name }) => name));
  for (const name of questionNames)
    if (!snippets.has(name)) throw new Error(`examples/faq.yaml: ${name} has no function in faq.py.`);
  for (const name of snippets.keys())
    if (questionNames.filter((each) => each === name).length !== 1)
      throw new Error(`examples/faq.py: ${name} must be asked for once in faq.yaml.`);
  return {
    executed,
    groups: groups.map((group) => ({
      ...group,
      questions: group.questions.map((question) => ({ ...question, snippet: snippets.get(question.name)! })),
    })),
  };
}

/** Bodies of the top-level asynchronous functions of a module, by name. */
export function snippetsOf(python: string): Map<string, string> {
  const found = [...python.matchAll(/^async def (\w+)\([^\n]*:\n((?: {4}[^\n]*\n|\n)+)/gm)];
  return new Map(found.map(([, name, body]) => [name!, body!.trimEnd().replaceAll(/^ {4}/gm, '')]));
}

/** The result of a question's snippet on a release. */
export function outcomeOn({ arrives, stored, answered, on }: FaqQuestion, release: string): Outcome {
  return { arrives, stored, ...(answered === undefined ? {} : { answered }), ...on?.[release] };
}
