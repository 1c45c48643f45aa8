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
import { examplePayload, withFieldReplaced, requiredFields, type RequiredField } from './payloads.js';

const FILE = 'conformance/malformed/cases.yaml';
const UNKNOWN_EVENT = 'no-such-event';

interface CaseFile {
  values: { case: string; args: Json[]; attach?: string }[];
  fields: JsonObject;
  frames: FrameEntry[];
  surroundings: { [area: string]: { needs?: Json; people?: JsonObject; sessions?: JsonObject; given?: JsonObject[] } };
  bind: JsonObject;
  passed_on: { event: string; field: string; except: string[] }[];
  answers: (Range & { event: string; cases: 'all' | string[]; ack: Json })[];
}

/** A malformed frame. */
interface MalformedFrame {
  entry: FrameEntry;
  /** Sessions that may receive something because of it: the server relays the field as it is. */
  receivers: readonly string[];
}

/** The generated scenarios, in the form of scenarios read from YAML; an empty list when there is no file of cases. */
export function malformedScenarios(root: string, { messages, schemas, releases }: SuiteContext): YamlText[] {
  if (!existsSync(join(root, FILE))) return [];
  const yaml = readYaml(root, FILE);
  const formatProblems = loadFormat('cases').check(yaml.value);
  if (formatProblems.length > 0)
    throw new InputError(formatProblems.map((problem) => `${yaml.place(problem.path)}: ${problem.message}`));
  const cases = yaml.value as unknown as CaseFile;
  const order = new Map(releases.map(({ version }, index) => [version, index]));
  // an event whose name is made for one request has no name before that request
  const events = messages.filter(
    ({ direction, event }) => direction === 'c2s' && !event.includes('.io:') && !event.includes('{'),
  );
  const areas = new Map<string, MalformedFrame[]>([
    ['transport', cases.frames.map((entry) => ({ entry, receivers: [] }))],
  ]);
  areas.get('transport')!.push(...framesWithValues(UNKNOWN_EVENT, {}, {}, cases));
  for (const spec of events) {
    const framesOfArea = areas.get(spec.area) ?? [];
    areas.set(spec.area, framesOfArea);
    const caseNames = new Set(framesOfArea.map(({ entry }) => entry.case));
    const bind = bindingsOf(cases, spec.area);
    const payload = replaceEverywhere(examplePayload(spec, schemas as { [id: string]: Schema }), bind);
    const range = {
      ...(spec.since === undefined ? {} : { since: spec.since }),
      ...(spec.until === undefined ? {} : { until: spec.until }),
    };
    const newFrames = [
      ...framesWithValues(spec.event, payload, range, cases),
      ...framesWithFields(spec, payload, range, schemas as { [id: string]: Schema }, cases),
    ];
    framesOfArea.push(...newFrames.filter(({ entry }) => !caseNames.has(entry.case)));
  }
  checkAnswers(cases, [...areas.values()].flat(), yaml);
  return [...areas].map(([area, frames]) => {
    const since = releases.find((_, at) => frames.some(({ entry }) => covers(entry, at, order)))?.version;
    return {
      file: FILE,
      value: scenarioOf(area, frames, cases, since === releases[0]?.version ? undefined : since),
      place: () => `${FILE}:1`,
    };
  });
}

function framesWithValues(event: string, payload: Json, range: Range, cases: CaseFile): MalformedFrame[] {
  return cases.values.map(({ case: name, args, attach }) => {
    const filledArgs = args.map((argument) => (argument === '<payload>' ? payload : argument));
    return { entry: entryOf(event, name, filledArgs, range, cases, attach), receivers: [] };
  });
}

function framesWithFields(
  spec: MessageSpec,
  payload: Json,
  range: Range,
  schemas: { [id: string]: Schema },
  cases: CaseFile,
): MalformedFrame[] {
  return requiredFields(spec, schemas).flatMap(({ path, jsonKinds }: RequiredField) => {
    const field = path.join('.');
    const receivers =
      cases.passed_on.find((entry) => entry.event === spec.event && entry.field === field)?.except ?? [];
    const values =
      jsonKinds === undefined ? [] : Object.entries(cases.fields).filter(([kind]) => !jsonKinds.includes(kind));
    const namedValues: [string, Json | undefined][] = [
      [`without ${field}`, undefined],
      ...values.map(([kind, value]) => [`${field}: ${kind}`, value] as [string, Json]),
    ];
    return namedValues.map(([name, value]) => ({
      entry: entryOf(spec.event, name, [withFieldReplaced(payload, path, value)], range, cases),
      receivers,
    }));
  });
}

function entryOf(
  event: string,
  name: string,
  args: Json[],
  range: Range,
  { answers }: CaseFile,
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
function bindingsOf({ bind, surroundings }: CaseFile, area: string): JsonObject {
  const names = new Set([
    'bob',
    'eve',
    ...(surroundings[area]?.given ?? []).map((given) => String(given['channel'] ?? given['chat'])),
  ]);
  const isDefined = (value: Json): boolean => {
    const name = /^\$([\w-]+)/.exec(String(value))?.[1];
    return name === undefined || names.has(name);
  };
  return Object.fromEntries(Object.entries(bind).filter(([, value]) => isDefined(value)));
}

function replaceEverywhere(value: Json, bind: JsonObject): Json {
  if (Array.isArray(value)) return value.map((inner) => replaceEverywhere(inner, bind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, bind[key] ?? replaceEverywhere(inner, bind)]),
  );
}

function checkAnswers({ answers }: CaseFile, frames: readonly MalformedFrame[], yaml: YamlText): void {
  const names = new Set(frames.map(({ entry }) => entry.case));
  const problems = answers.flatMap(({ event, cases }, index) =>
    (cases === 'all' ? [] : cases)
      .filter((name) => !names.has(`${event}, ${name}`))
      .map((name) => `${yaml.place(['answers', index])}: There is no case "${name}" of ${event}.`),
  );
  if (problems.length > 0) throw new InputError(problems);
}

function scenarioOf(
  area: string,
  frames: readonly MalformedFrame[],
  { surroundings }: CaseFile,
  since: string | undefined,
): Json {
  const { needs, people = {}, sessions = {}, given = [] } = surroundings[area] ?? {};
  const watchers = [...Object.keys(sessions), 'eve-1'];
  const mentionedIds = ['$bob.id', ...given.map((entry) => `$${String(entry['channel'] ?? entry['chat'])}.id`)];
  const mentionsId = { '<one-of>': mentionedIds.map((name) => ({ '<mentions>': name })) };
  const groups = [...new Set(frames.map(({ receivers }) => receivers.join(' ')))].map((receivers) =>
    frames.filter((entry) => entry.receivers.join(' ') === receivers),
  );
  const steps = groups.flatMap((group) => {
    const proves = group.some(({ entry }) => entry.acks) ? { proves: ['INPUT-004'] } : {};
    const silentSessions = watchers.filter((name) => !group[0]!.receivers.includes(name));
    return [
      { frames: group.map(({ entry }) => entry), as: 'bob-1', ...proves },
      { nothing: '*', at: silentSessions, match: mentionsId, proves: ['INPUT-001'] },
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
