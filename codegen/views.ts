/**
 * Renders `generated/views.ts`: rules for what the web client shows, where releases differ. It is small, because
 * browsers load it.
 *
 * @module
 */
import type { Json, JsonObject, Release } from '../src/suite/types.js';
import { banner } from './banner.js';

const PREFIX = 'view_';

/** The text of the module: ranges of releases in which the web client shows events the same way. */
export function renderViews(releases: readonly Release[]): string {
  const ranges: { since: string; until: string; rules: JsonObject }[] = [];
  for (const { version, behaviour } of releases) {
    const rules = Object.fromEntries(
      Object.entries(behaviour)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, value]) => [key.slice(PREFIX.length), value]),
    );
    const last = ranges.at(-1);
    if (last && JSON.stringify(last.rules) === JSON.stringify(rules)) last.until = version;
    else ranges.push({ since: version, until: version, rules });
  }
  const keys = Object.keys(ranges[0]?.rules ?? {});
  return [
    banner('versions.yaml', 'What the web client shows, where releases differ.'),
    '/** The rules of a release. */\nexport interface ViewRules ' +
      `{\n${keys.map((key) => `  readonly ${key}: ${unionOf(ranges.map(({ rules }) => rules[key]!))};`).join('\n')}\n}`,
    `/** Ranges of releases, oldest first; \`since\` and \`until\` are inclusive. */\nexport const ` +
      'VIEWS: readonly { readonly since: string; readonly until: string; readonly rules: ViewRules }[] ' +
      `= [\n${ranges.map(rangeLine).join('\n')}\n];`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function unionOf(values: readonly Json[]): string {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  return [...new Set(values.map(literal))].join(' | ');
}

const literal = (value: Json): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));
const rangeLine = ({ since, until, rules }: { since: string; until: string; rules: JsonObject }): string =>
  `  { since: '${since}', until: '${until}', rules: { ${Object.entries(rules)
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')} } },`;
