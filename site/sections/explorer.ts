/**
 * Explorer: the rendered AsyncAPI document, and the files for tools.
 *
 * @module
 */
import { filesBelow } from '../../codegen/input/files.js';
import type { Facts } from '../facts.js';
import type { Section } from '../page.js';
import { explorerDocument } from './explorer/document.js';
import { explorerPage } from './explorer/page.js';
import { toolsPage } from './explorer/tools.js';

/** The section: its pages and its entries in the sidebar. */
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

/** Schema of the reports of `owrt --report json=FILE`; every such report names its address. */
const REPORT = 'conformance/formats/report.schema.json';

/**
 * The files of the description and the schema of reports, unchanged. Their `$ref`s are relative, so they also work on
 * the site.
 */
function sourceFiles({ root, text }: Facts): [string, string][] {
  return ['asyncapi.yaml', REPORT, ...filesBelow(root, 'schemas', '.schema.json')].map((path) => [path, text(path)]);
}
