/**
 * The plugin FAQ as data: `examples/faq.yaml`, and the snippets of `examples/faq.py`.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../src/suite/types.js';

/** Something that the session is sent: an event, or a call with what the client answers. */
export interface Arrival {
  event?: { type: string; data: Json };
  call?: { type: string; data: JsonObject };
  answer?: Json;
}

/** What a snippet does on a release. */
export interface Outcome {
  arrives: Arrival[];
  /** Keys of {@link STORED} that are stored; the others are not. */
  stored: JsonObject;
  /** Text in the answer to the request, where it holds the reply. */
  answered?: string;
}

/** One question; `examples/faq.yaml` says what each key is. */
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
  /** Python. */
  snippet: string;
}

/** The whole FAQ. */
export interface Faq {
  /** Releases on which each snippet is executed, oldest first; the outcome without a release is the newest's. */
  executed: string[];
  groups: { title: string; questions: FaqQuestion[] }[];
}

/** Keys of the stored message that are compared, and the title and tags of its chat. */
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

/** Reads both files. Throws a sentence for a question without a snippet, or a snippet without a question. */
export function readFaq(root: string): Faq {
  const [data, python] = ['faq.yaml', 'faq.py'].map((file) => readFileSync(join(root, 'examples', file), 'utf8')) as [
    string,
    string,
  ];
  const { executed, groups } = parse(data) as Faq;
  const snippets = snippetsOf(python);
  const asked = groups.flatMap(({ questions }) => questions.map(({ name }) => name));
  for (const name of asked)
    if (!snippets.has(name)) throw new Error(`examples/faq.yaml: ${name} has no function in faq.py.`);
  for (const name of snippets.keys())
    if (asked.filter((each) => each === name).length !== 1)
      throw new Error(`examples/faq.py: ${name} must be asked for once in faq.yaml.`);
  return {
    executed,
    groups: groups.map((group) => ({
      ...group,
      questions: group.questions.map((question) => ({ ...question, snippet: snippets.get(question.name)! })),
    })),
  };
}

/** Body of each asynchronous function at the top of a module, by name. */
export function snippetsOf(python: string): Map<string, string> {
  const found = [...python.matchAll(/^async def (\w+)\([^\n]*:\n((?: {4}[^\n]*\n|\n)+)/gm)];
  return new Map(found.map(([, name, body]) => [name!, body!.trimEnd().replaceAll(/^ {4}/gm, '')]));
}

/** What a question's snippet does on a release. */
export function outcomeOn({ arrives, stored, answered, on }: FaqQuestion, release: string): Outcome {
  return { arrives, stored, ...(answered === undefined ? {} : { answered }), ...on?.[release] };
}
