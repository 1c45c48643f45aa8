/**
 * Makes a permanent address for every requirement id that ever existed: `/requirements/CHANNEL-006` redirects to the
 * current place of its description.
 *
 * @module
 */
import { docsPath } from '../../../src/suite/docs-link.js';
import type { Facts } from '../../facts.js';
import { requirementLink } from '../../links.js';

const IDS_FILE = 'conformance/requirements/ids.txt';

/** Files by path. Reports and issues name these addresses, so the ids come from the list that only grows. */
export function permanentPages({ suite, text }: Facts): Map<string, string> {
  const ids = text(IDS_FILE)
    .split('\n')
    .filter((line) => line !== '');
  if (ids.length === 0) throw new Error(`${IDS_FILE} lists no id.`);
  const areas = new Map(suite.requirements.map(({ id, area }) => [id, area]));
  return new Map(ids.map((id) => [`${docsPath(id)}.html`, redirectPage(id, areas.get(id))]));
}

/** The redirect page. Its links are relative, so that they work below any base path. */
function redirectPage(id: string, area: string | undefined): string {
  const to = area === undefined ? './' : requirementLink({ id, area }).replace('/requirements/', '');
  const sentence =
    area === undefined
      ? `${id} is no longer a requirement. <a href="${to}">All requirements</a>.`
      : `${id} is described <a href="${to}">on the page of its area</a>.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<title>${id}</title>
</head>
<body>
<main>
<h1>${id}</h1>
<p>${sentence}</p>
</main>
</body>
</html>
`;
}
