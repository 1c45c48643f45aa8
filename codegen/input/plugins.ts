/**
 * Reads `plugins.yaml`, and refuses a table cell that no scenario proves.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../src/json.js';
import type {
  HandedFunctions,
  HandedRow,
  Json,
  JsonObject,
  OmittableId,
  PluginContext,
  PluginContexts,
  Release,
  Scenario,
} from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { isProved, provingSteps } from '../suite/shown.js';
import { readYaml } from './files.js';

const FILE = 'plugins.yaml';
const HANDED_VALUES: readonly Json[] = [
  'both',
  'deaf',
  'emitter',
  'none',
  'refused',
  'not run',
] satisfies HandedFunctions[];
const OMITTED_VALUES: readonly (Json | undefined)[] = [undefined, 'session_id', 'chat_id', 'id'] satisfies (
  OmittableId | undefined
)[];
const TEXT_KEYS = ['name', 'title', 'code', 'how'] as const;

/** Reads the table; undefined when there is no file. */
export function readPlugins(
  root: string,
  releases: readonly Release[],
  scenarios: readonly Scenario[],
): PluginContexts | undefined {
  if (!existsSync(join(root, FILE))) return undefined;
  const yaml = readYaml(root, FILE);
  const problems = new Problems();
  const document = isObject(yaml.value) ? yaml.value : {};
  const executed = (Array.isArray(document['executed']) ? document['executed'] : []).map(String);
  for (const release of executed.filter((name) => !releases.some(({ version }) => version === name)))
    problems.add(yaml.place(['executed']), `${release} is not a release listed in versions.yaml.`);
  const contexts: PluginContext[] = [];
  for (const [index, entry] of (Array.isArray(document['contexts']) ? document['contexts'] : []).entries()) {
    const place = yaml.place(['contexts', index]);
    if (!isObject(entry) || TEXT_KEYS.some((key) => typeof entry[key] !== 'string') || !Array.isArray(entry['rows'])) {
      problems.add(place, 'A context needs "name", "title", "code" and "how", which are texts, and "rows".');
      continue;
    }
    const rows = entry['rows'].map((row, at) =>
      readRow(row, executed, (message) => problems.add(yaml.place(['contexts', index, 'rows', at]), message)),
    );
    const [name, title, code, how] = TEXT_KEYS.map((key) => String(entry[key]));
    contexts.push({
      name: name!,
      title: title!,
      code: code!,
      how: how!,
      ...(isObject(entry['words']) ? { words: entry['words'] } : {}),
      rows,
    });
  }
  const table = { executed, contexts };
  problems.throwIfAny();
  for (const [at, { name, rows }] of contexts.entries()) {
    for (const [line, { without, handed }] of rows.entries()) {
      for (const release of executed.filter(
        (version) => !isProved(handed[version]!, provingSteps(scenarios, releases, version, name, without)),
      )) {
        problems.add(
          yaml.place(['contexts', at, 'rows', line]),
          `No scenario of ${release} shows "${handed[release]}": a run-plugin step with context ${name}` +
            `${without === undefined ? '' : ` and without ${without}`} must say so in its "result" or ` +
            '"refused".',
        );
      }
    }
  }
  problems.throwIfAny();
  return table;
}

function readRow(row: Json, executed: readonly string[], report: (message: string) => void): HandedRow {
  const { without, request, ...cells }: JsonObject = isObject(row) ? row : {};
  if (!OMITTED_VALUES.includes(without)) report('"without" is session_id, chat_id or id.');
  for (const release of executed.filter((name) => !HANDED_VALUES.includes(cells[name] ?? null)))
    report(`The cell of ${release} must be one of ${HANDED_VALUES.join(', ')}.`);
  for (const key of Object.keys(cells).filter((name) => !executed.includes(name)))
    report(`"${key}" is not listed in "executed".`);
  return {
    ...(without === undefined ? {} : { without: without as OmittableId }),
    ...(typeof request === 'string' ? { request } : {}),
    handed: cells as HandedRow['handed'],
  };
}
