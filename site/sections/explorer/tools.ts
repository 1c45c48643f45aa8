/**
 * The page about the files for tools: their addresses, and how to fetch them.
 *
 * @module
 */
import { filesBelow } from '../../../codegen/input/files.js';
import type { Facts } from '../../facts.js';
import { siteAddress } from '../../../src/suite/docs-link.js';
import { code, fence, heading, join, link, prose, table } from '../../markdown.js';
import type { Page } from '../../page.js';

/** The page, with the list of files. */
export function toolsPage(facts: Facts): Page {
  const files = filesBelow(facts.root, 'schemas', '.schema.json');
  return {
    path: 'explorer/files',
    title: 'Files for tools',
    body: join([
      '# Files for tools',
      'This site serves the files of the repository: ' +
        `${link(code('asyncapi.yaml'), '/asyncapi.yaml')} (AsyncAPI 3.1) and ${files.length} JSON ` +
        `Schemas (2020-12). The addresses are permanent. Each ${code('$ref')} is relative, so it ` +
        'refers to a file of this site.',
      heading(2, 'Fetch a schema', 'fetch'),
      fetchExample(siteAddress('schemas/events/status.schema.json')),
      `${code('x-since')} and ${code('x-until')} name the first and the last release that has a part. ` +
        'Validators ignore them. This command writes the schemas of one release:',
      fence('sh', 'owrt generate --lang json-schema --profile 0.12.4 --out schemas-0.12.4'),
      heading(2, 'Schemas', 'schemas'),
      ...folders(files).map(([folder, filesInFolder]) =>
        join([
          heading(3, folder, `files-${folder}`),
          table(
            ['Title', 'File', 'What it is'],
            filesInFolder.map((file) => fileRow(file, facts.text(file))),
          ),
        ]),
      ),
    ]),
  };
}

/** A module that prints the title and the examples of a schema. */
export const fetchExample = (address: string): string =>
  fence(
    'js',
    `const answer = await fetch('${address}');\nconst schema = await ` +
      'answer.json();\nconsole.log(schema.title, schema.examples);',
  );

const folderOf = (file: string): string => file.split('/')[1]!;

const folders = (files: readonly string[]): [string, string[]][] =>
  [...new Set(files.map(folderOf))].map((folder) => [folder, files.filter((file) => folderOf(file) === folder)]);

function fileRow(file: string, text: string): string[] {
  const { title, description } = JSON.parse(text) as { title: string; description: string };
  return [prose(title), link(code(`/${file}`), `/${file}`), prose(description)];
}
