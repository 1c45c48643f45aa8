/**
 * What was judged: the committed verdicts, with what `conformance/results/implementations.yaml` says of who they are
 * about.
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

/** One committed file, and who it is about. */
export interface Judged {
  result: Result;
  about: Implementation;
  /** Name of the file, without folder and ending: `0.12.4-encryption`. */
  stem: string;
  /** `Open WebUI 0.12.4 encryption`. */
  name: string;
  link: string;
}

const LIST = 'conformance/results/implementations.yaml';

/**
 * Everything that was judged, in the order of the list, each by release.
 *
 * @throws Error with one sentence for verdicts on something that is not in the list, or an entry without verdicts.
 */
export function judgedIn({ results, suite, text }: Facts): Judged[] {
  const list = new Map(Object.entries(parse(text(LIST)) as { [name: string]: Implementation }));
  const unknown = results.find(({ implementation }) => !list.has(implementation));
  if (unknown !== undefined)
    throw new Error(
      `${LIST} says nothing of ${unknown.implementation}, of which there is ${unknown.file}: add an entry.`,
    );
  const order = suite.releases.map(({ version }) => version);
  return [...list].flatMap(([implementation, about]) => {
    const own = results.filter((result) => result.implementation === implementation);
    if (own.length === 0)
      throw new Error(`${LIST} tells of ${implementation}, but there are no verdicts on it: remove the entry.`);
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

/** The command that judges it again. */
export const again = ({ result, about }: Judged): string => about.again.replace('{version}', result.version);
