/**
 * Makes the scenarios of malformed input from `conformance/malformed/cases.yaml`. They send every event of clients with
 * every listed value in place of the payload, and with every required field missing or of the wrong kind. Each area has
 * one scenario, because every window costs one fence, however many frames it contains.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SuiteContext } from '../../conformance/scenario-reader/context.js';
import { covers } from '../../conformance/scenario-reader/context.js';
import { loadFormat } from '../../conformance/scenario-reader/load.js';
import type { YamlText } from '../../conformance/scenario-reader/yaml-text.js';
import type { FrameEntry, Json, JsonObject, MessageSpec, Range, Schema } from '../../src/suite/types.js';
import { InputError } from '../problems.js';
import { readYaml } from './files.js';
import { examplePayload, replaced, requiredFields, type Field } from './payloads.js';

const FILE = 'conformance/malformed/cases.yaml';
const UNKNOWN_EVENT = 'no-such-event';

interface Cases {
  values: { case: string; args: Json[]; attach?: string }[];
  fields: JsonObject;
  frames: FrameEntry[];
  surroundings: { [area: string]: { needs?: Json; people?: JsonObject; sessions?: JsonObject; given?: JsonObject[] } };
  bind: JsonObject;
  passed_on: { event: string; field: string; except: string[] }[];
  answers: (Range & { event: string; cases: 'all' | string[]; ack: Json })[];
}

/** A malformed frame. */
interface Placed {
  entry: FrameEntry;
  /** Sessions that may receive something because of it: the server relays the field as it is. */
  except: readonly string[];
}

/** The generated scenarios, in the form of scenarios read from YAML; an empty list when there is no file of cases. */
export function malformedScenarios(root: string, { messages, schemas, releases }: SuiteContext): YamlText[] {
  if (!existsSync(join(root, FILE))) return [];
  const yaml = readYaml(root, FILE);
  const wrong = loadFormat('cases').check(yaml.value);
  if (wrong.length > 0) throw new InputError(wrong.map((problem) => `${yaml.place(problem.path)}: ${problem.message}`));
  const cases = yaml.value as unknown as Cases;
  const order = new Map(releases.map(({ version }, index) => [version, index]));
  // an event whose name is made for one request has no name before that request
  const events = messages.filter(
    ({ direction, event }) => direction === 'c2s' && !event.includes('.io:') && !event.includes('{'),
  );
  const areas = new Map<string, Placed[]>([['transport', cases.frames.map((entry) => ({ entry, except: [] }))]]);
  areas.get('transport')!.push(...valuesOf(UNKNOWN_EVENT, {}, {}, cases));
  for (const spec of events) {
    const known = areas.get(spec.area) ?? [];
    areas.set(spec.area, known);
    const done = new Set(known.map(({ entry }) => entry.case));
    const bind = bound(cases, spec.area);
    const payload = replacedEverywhere(examplePayload(spec, schemas as { [id: string]: Schema }), bind);
    const range = {
      ...(spec.since === undefined ? {} : { since: spec.since }),
      ...(spec.until === undefined ? {} : { until: spec.until }),
    };
    const all = [
      ...valuesOf(spec.event, payload, range, cases),
      ...fieldsOf(spec, payload, range, schemas as { [id: string]: Schema }, cases),
    ];
    known.push(...all.filter(({ entry }) => !done.has(entry.case)));
  }
  checkAnswers(cases, [...areas.values()].flat(), yaml);
  return [...areas].map(([area, placed]) => {
    const since = releases.find((_, at) => placed.some(({ entry }) => covers(entry, at, order)))?.version;
    return {
      file: FILE,
      value: scenarioOf(area, placed, cases, since === releases[0]?.version ? undefined : since),
      place: () => `${FILE}:1`,
    };
  });
}

function valuesOf(event: string, payload: Json, range: Range, cases: Cases): Placed[] {
  return cases.values.map(({ case: name, args, attach }) => {
    const filled = args.map((argument) => (argument === '<payload>' ? payload : argument));
    return { entry: entryOf(event, name, filled, range, cases, attach), except: [] };
  });
}

function fieldsOf(
  spec: MessageSpec,
  payload: Json,
  range: Range,
  schemas: { [id: string]: Schema },
  cases: Cases,
): Placed[] {
  return requiredFields(spec, schemas).flatMap(({ path, kinds }: Field) => {
    const field = path.join('.');
    const except = cases.passed_on.find((entry) => entry.event === spec.event && entry.field === field)?.except ?? [];
    const values = kinds === undefined ? [] : Object.entries(cases.fields).filter(([kind]) => !kinds.includes(kind));
    const all: [string, Json | undefined][] = [
      [`without ${field}`, undefined],
      ...values.map(([kind, value]) => [`${field}: ${kind}`, value] as [string, Json]),
    ];
    return all.map(([name, value]) => ({
      entry: entryOf(spec.event, name, [replaced(payload, path, value)], range, cases),
      except,
    }));
  });
}

function entryOf(
  event: string,
  name: string,
  args: Json[],
  range: Range,
  { answers }: Cases,
  attach?: string,
): FrameEntry {
  const acks = answers
    .filter((answer) => answer.event === event && (answer.cases === 'all' || answer.cases.includes(name)))
    .map(({ event: _event, cases: _cases, ...answer }) => answer);
  return {
    case: `${event}, ${name}`,
    ...range,
    event,
    args,
    ...(attach === undefined ? {} : { attach }),
    ...(acks.length === 0 ? {} : { acks }),
  };
}

/** The entries of `bind` whose values refer to something that the area's scenario defines. */
function bound({ bind, surroundings }: Cases, area: string): JsonObject {
  const known = new Set([
    'bob',
    'eve',
    ...(surroundings[area]?.given ?? []).map((given) => String(given['channel'] ?? given['chat'])),
  ]);
  const isKnown = (value: Json): boolean => {
    const name = /^\$([\w-]+)/.exec(String(value))?.[1];
    return name === undefined || known.has(name);
  };
  return Object.fromEntries(Object.entries(bind).filter(([, value]) => isKnown(value)));
}

function replacedEverywhere(value: Json, bind: JsonObject): Json {
  if (Array.isArray(value)) return value.map((inner) => replacedEverywhere(inner, bind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, bind[key] ?? replacedEverywhere(inner, bind)]),
  );
}

function checkAnswers({ answers }: Cases, placed: readonly Placed[], yaml: YamlText): void {
  const names = new Set(placed.map(({ entry }) => entry.case));
  const unknown = answers.flatMap(({ event, cases }, index) =>
    (cases === 'all' ? [] : cases)
      .filter((name) => !names.has(`${event}, ${name}`))
      .map((name) => `${yaml.place(['answers', index])}: There is no case "${name}" of ${event}.`),
  );
  if (unknown.length > 0) throw new InputError(unknown);
}

function scenarioOf(area: string, placed: readonly Placed[], { surroundings }: Cases, since: string | undefined): Json {
  const { needs, people = {}, sessions = {}, given = [] } = surroundings[area] ?? {};
  const watchers = [...Object.keys(sessions), 'eve-1'];
  const named = ['$bob.id', ...given.map((entry) => `$${String(entry['channel'] ?? entry['chat'])}.id`)];
  const mentionsId = { '<one-of>': named.map((name) => ({ '<mentions>': name })) };
  const groups = [...new Set(placed.map(({ except }) => except.join(' ')))].map((except) =>
    placed.filter((entry) => entry.except.join(' ') === except),
  );
  const steps = groups.flatMap((group) => {
    const proves = group.some(({ entry }) => entry.acks) ? { proves: ['INPUT-004'] } : {};
    const silent = watchers.filter((name) => !group[0]!.except.includes(name));
    return [
      { frames: group.map(({ entry }) => entry), as: 'bob-1', ...proves },
      { nothing: '*', at: silent, match: mentionsId, proves: ['INPUT-001'] },
    ];
  });
  return {
    id: `input/${area}`,
    title:
      area === 'transport'
        ? 'Malformed frames and unknown events do no harm'
        : `Malformed events of the area ${area} do no harm`,
    ...(needs === undefined ? {} : { needs }),
    ...(since === undefined ? {} : { since }),
    people: { bob: 'user', eve: 'user', ...people },
    sessions: { 'bob-1': 'bob', 'eve-1': 'eve', ...sessions },
    ...(given.length === 0 ? {} : { given }),
    steps: [
      { join: ['bob-1', ...watchers] },
      ...steps,
      {
        call: 'user-join',
        as: 'bob-1',
        send: { auth: { token: '$bob.token' } },
        ack: [{ id: '$bob.id' }],
        proves: [area === 'transport' ? 'INPUT-003' : 'INPUT-002'],
      },
    ],
  } as unknown as Json;
}
