/**
 * Explorer: the AsyncAPI document, rendered, and the files for tools.
 *
 * @module
 */
import { filesBelow } from '../../codegen/input/files.js';
import type { Facts } from '../facts.js';
import type { Section } from '../page.js';
import { explorerDocument } from './explorer/document.js';
import { explorerPage } from './explorer/page.js';
import { toolsPage } from './explorer/tools.js';

/** The pages of the section, and its entries in the sidebar. */
export const explorer: Section = {
  name: 'explorer',
  pages: (facts) => [explorerPage(), toolsPage(facts)],
  sidebar: () => [
    {
      text: 'Explorer',
      items: [
        { text: 'The AsyncAPI document', link: '/explorer/' },
        { text: 'Files for tools', link: '/explorer/files' },
      ],
    },
  ],
  files: async (facts) =>
    new Map([...sourceFiles(facts), ['explorer/asyncapi.json', await explorerDocument(facts.root)]]),
};

/** The shape of `owrt --report json=FILE`; every such report names this address. */
const REPORT = 'conformance/formats/report.schema.json';

/**
 * The description as the repository has it, and what tools write by it; its `$ref`s are relative, so they hold on the
 * site too.
 */
function sourceFiles({ root, text }: Facts): [string, string][] {
  return ['asyncapi.yaml', REPORT, ...filesBelow(root, 'schemas', '.schema.json')].map((path) => [path, text(path)]);
}
