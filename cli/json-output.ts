/**
 * The JSON that `owrt list`, `owrt explain` and `owrt versions` print with `--json`. `docs/json.md` describes the
 * shapes. Within one value of `format`, keys are added, never renamed or removed.
 *
 * @module
 */
import { ambientText } from '../conformance/judge/ambient.js';
import { changesBetween, countChanges, type Difference } from '../src/suite/changes.js';
import { clientStepText } from '../src/suite/client-step-text.js';
import { docsLink } from '../src/suite/docs-link.js';
import { provesRequirement, stepText } from '../src/suite/step-text.js';
import type {
  ClientStep,
  Divergence,
  ExclusionReason,
  Json,
  JsonObject,
  Level,
  MessageSpec,
  Release,
  Requirement,
  Step,
  Suite,
} from '../src/suite/types.js';
import { stringifyJson } from '../src/wire/lossless.js';

/** Version of the shape of the documents. */
const FORMAT = 1;

/** One requirement. Optional keys without a value are absent. */
export interface JsonListedRequirement {
  id: string;
  area: string;
  level: Level;
  /** Who must meet it. */
  actor: 'server' | 'client' | 'plugin';
  statement: string;
  /** First release that has the requirement; absent: the oldest known release. */
  since?: string;
  /** Last release that has the requirement; absent: the newest known release. */
  until?: string;
  /** True: only slow scenarios check it, which `--quick` skips. */
  slow: boolean;
  /** Capabilities that the server or the client must have. */
  needs: string[];
  /** Reason, when the requirement is never checked. */
  excluded?: { reason: ExclusionReason; why: string };
  /** Address of the page about the requirement. */
  docs: string;
}

/** `owrt list --json`. */
export interface JsonList {
  format: typeof FORMAT;
  /** Version of the set of requirements. */
  set: string;
  /** Release that `--profile` named. */
  profile?: string;
  requirements: JsonListedRequirement[];
}

/** A scenario that checks a requirement. Each step is one sentence. */
export interface JsonScenario {
  id: string;
  title: string;
  steps: {
    text: string;
    /** True when this step checks the requirement. */
    proves: boolean;
  }[];
}

/** `owrt explain ID --json`. */
export interface JsonExplanation extends JsonListedRequirement {
  format: typeof FORMAT;
  /** Where the fact comes from: free-form keys such as `release` and `file`. */
  source: JsonObject;
  /** Sources that contradict the requirement. */
  divergence?: Divergence;
  /** The rule that checks the requirement on every trace, in a sentence. */
  rule?: string;
  scenarios: JsonScenario[];
}

/** A release. */
export interface JsonRelease {
  version: string;
  /** Day of the release, ISO 8601. */
  date?: string;
  verified: boolean;
}

/** `owrt versions --json`. */
export interface JsonReleases {
  format: typeof FORMAT;
  releases: JsonRelease[];
}

/** An event. */
export interface JsonEvent {
  event: string;
  type?: string;
  direction: 'c2s' | 's2c';
  title: string;
}

/** `owrt versions A B --json`. */
export interface JsonChanges {
  format: typeof FORMAT;
  from: JsonRelease;
  to: JsonRelease;
  /** Number of changes. */
  count: number;
  events: Difference<JsonEvent>;
  /** Events whose name on the wire differs. */
  names: { event: string; before: string; after: string }[];
  fields: Difference<{ schema: string; path: string }>;
  requirements: Difference<{ id: string; level: Level; statement: string }>;
  behaviour: { key: string; before: Json; after: Json }[];
}

/** The document as printed. */
export const jsonText = (document: JsonList | JsonExplanation | JsonReleases | JsonChanges): string =>
  `${stringifyJson(document as unknown as Json, 2)}\n`;

/** The document of `owrt list`. */
export function listJson({ set }: Suite, requirements: readonly Requirement[], profile: string | undefined): JsonList {
  return {
    format: FORMAT,
    set,
    ...(profile === undefined ? {} : { profile }),
    requirements: requirements.map(listedRequirement),
  };
}

function listedRequirement({ id, area, level, actor, statement, since, until, slow, needs, excluded }: Requirement) {
  return {
    id,
    area,
    level,
    actor,
    statement,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    slow: slow === true,
    needs: needs ?? [],
    ...(excluded === undefined ? {} : { excluded }),
    docs: docsLink(id),
  } satisfies JsonListedRequirement;
}

/** The document of `owrt explain`. */
export function explainJson(requirement: Requirement, suite: Suite): JsonExplanation {
  const { source, divergence, ambient, scenarios } = requirement;
  const scenariosThatCheck = <AnyScenario extends { id: string }>(all: readonly AnyScenario[]): AnyScenario[] =>
    requirement.excluded === undefined ? all.filter(({ id }) => scenarios.includes(id)) : [];
  return {
    format: FORMAT,
    ...listedRequirement(requirement),
    source,
    ...(divergence === undefined ? {} : { divergence }),
    ...(ambient === undefined ? {} : { rule: ambientText(ambient) }),
    scenarios: [
      ...scenariosThatCheck(suite.scenarios).map((scenario) => scenarioJson(scenario, requirement, stepText)),
      ...scenariosThatCheck(suite.clientScenarios ?? []).map((scenario) =>
        scenarioJson(scenario, requirement, clientStepText),
      ),
    ],
  };
}

function scenarioJson<AnyStep extends Step | ClientStep>(
  { id, title, steps }: { id: string; title: string; steps: readonly AnyStep[] },
  requirement: Requirement,
  textOf: (step: AnyStep) => string,
): JsonScenario {
  return {
    id,
    title,
    steps: steps.map((step) => ({ text: textOf(step), proves: provesRequirement(step, requirement.id) })),
  };
}

/** The document of `owrt versions` without releases. */
export const releasesJson = ({ releases }: Suite): JsonReleases => ({
  format: FORMAT,
  releases: releases.map(releaseJson),
});

const releaseJson = ({ version, date, verified }: Release): JsonRelease => ({
  version,
  ...(date === undefined ? {} : { date }),
  verified,
});

/** The document of `owrt versions A B`. */
export function changesJson(suite: Suite, from: string, to: string): JsonChanges {
  const changes = changesBetween(suite, from, to);
  const releaseOf = (version: string): JsonRelease =>
    releaseJson(suite.releases.find((release) => release.version === version)!);
  return {
    format: FORMAT,
    from: releaseOf(from),
    to: releaseOf(to),
    count: countChanges(changes),
    events: mapDifference(changes.messages, eventJson),
    names: changes.names,
    fields: mapDifference(changes.fields, ({ schema, path }) => ({ schema, path })),
    requirements: mapDifference(changes.requirements, ({ id, level, statement }) => ({ id, level, statement })),
    behaviour: changes.behaviour,
  };
}

const mapDifference = <From, To>({ added, removed }: Difference<From>, map: (thing: From) => To): Difference<To> => ({
  added: added.map(map),
  removed: removed.map(map),
});

const eventJson = ({ event, type, direction, title }: MessageSpec): JsonEvent => ({
  event,
  ...(type === undefined ? {} : { type }),
  direction,
  title,
});
