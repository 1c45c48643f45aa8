/**
 * Reads the committed verdicts, with the descriptions of the judged implementations in
 * `conformance/results/implementations.yaml`.
 *
 * @module
 */
import { parse } from 'yaml';
import type { Facts, Result } from '../../facts.js';
import { resultLink } from '../../links.js';

/** One entry of `implementations.yaml`. */
export interface Implementation {
  title: string;
  role: 'server' | 'client';
  what: string;
  judged: string;
  again: string;
  needs?: string;
  notes?: { [file: string]: string };
}

/** One committed file of verdicts, with the implementation that it is about. */
export interface JudgedResult {
  result: Result;
  about: Implementation;
  /** Name of the file without folder and extension, such as `0.12.4-encryption`. */
  stem: string;
  /** Title of the page, such as `Open WebUI 0.12.4 encryption`. */
  name: string;
  link: string;
}

const IMPLEMENTATIONS_FILE = 'conformance/results/implementations.yaml';

/**
 * All files of verdicts, in the order of the list, and by release for each implementation.
 *
 * @throws Error with one sentence for verdicts on an implementation that is not listed, or an entry without verdicts.
 */
export function judgedResults({ results, suite, text }: Facts): JudgedResult[] {
  const list = new Map(Object.entries(parse(text(IMPLEMENTATIONS_FILE)) as { [name: string]: Implementation }));
  const unknown = results.find(({ implementation }) => !list.has(implementation));
  if (unknown !== undefined)
    throw new Error(
      `${IMPLEMENTATIONS_FILE} has no entry for ${unknown.implementation}, but there is ${unknown.file}: add an entry.`,
    );
  const order = suite.releases.map(({ version }) => version);
  return [...list].flatMap(([implementation, about]) => {
    const own = results.filter((result) => result.implementation === implementation);
    if (own.length === 0)
      throw new Error(
        `${IMPLEMENTATIONS_FILE} has an entry for ${implementation}, but there are no verdicts on it: remove it.`,
      );
    return own
      .sort((a, b) => order.indexOf(a.profile) - order.indexOf(b.profile) || a.file.length - b.file.length)
      .map((result) => {
        const stem = result.file.slice(result.file.indexOf('/') + 1, -'.json'.length);
        return {
          result,
          about,
          stem,
          name: `${about.title} ${stem.replaceAll('-', ' ')}`,
          link: resultLink(implementation, stem),
        };
      });
  });
}

/** The command that repeats the check. */
export const again = ({ result, about }: JudgedResult): string => about.again.replace('{version}', result.version);
