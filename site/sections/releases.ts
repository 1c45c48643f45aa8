/**
 * Releases: the matrix of messages and releases, and the changes of each release.
 *
 * @module
 */
import { verified } from '../../src/suite/project.js';
import type { Facts } from '../facts.js';
import { releaseLink } from '../links.js';
import { code, heading, join, link } from '../markdown.js';
import type { Section, Page } from '../page.js';
import { changesText, hasKnownChanges } from './releases/changes.js';
import { matrixText, STYLE } from './releases/matrix.js';
import { readNotes } from './releases/notes.js';
import { openText } from './releases/open.js';

/** The section: its pages and its entries in the sidebar. */
export const releases: Section = {
  name: 'releases',
  pages: (facts) => [page(facts)],
  sidebar: ({ suite }) => [
    {
      text: 'Releases',
      items: [
        { text: 'Events by release', link: '/releases/#matrix' },
        { text: 'What is not judged yet', link: '/releases/#open' },
        ...[...suite.releases]
          .reverse()
          .filter((release) => release.verified)
          .map(({ version }) => ({ text: `${version}, verified`, link: releaseLink(version) })),
      ],
    },
  ],
};

function page(facts: Facts): Page {
  const { suite } = facts;
  const newestFirst = suite.releases.map(({ version }) => version).reverse();
  const notes = readNotes(facts.text('versions.yaml'));
  const list = new Intl.ListFormat('en-GB').format(
    verified(suite).map((version) => link(version, releaseLink(version))),
  );
  return {
    path: 'releases/index',
    title: 'Releases',
    frontMatter: { aside: false },
    body: join([
      '# Releases',
      `The data covers ${suite.releases.length} releases of Open WebUI, ${suite.releases[0]!.version} ` +
        `to ${suite.releases.at(-1)!.version}. ${list} are *verified*: the real release was run, and ` +
        'judged conformant with this set. The facts about the others were read in their source; some ' +
        `were observed by running a release. ${code('owrt versions 0.7.2 0.12.4')} shows what changed ` +
        'between any two.',
      heading(2, 'Events by release', 'matrix'),
      matrixText(facts),
      heading(2, 'What is not judged yet', 'open'),
      openText(facts),
      heading(2, 'What changed', 'changes'),
      `The newest release comes first; each is compared with the previous one. Changes are known for ${newestFirst
        .filter((version) => hasKnownChanges(facts, version))
        .map((version) => link(version, releaseLink(version)))
        .join(', ')}.`,
      ...newestFirst.map((version) => changesText(facts, version, notes)),
      STYLE,
    ]),
  };
}
