/**
 * The report for programs. Its shape is stable within a `format`; keys may be added, never renamed or removed.
 *
 * @module
 */
import { docsLink, siteAddress } from '../../src/suite/docs-link.js';
import type { LosslessJson, LosslessJsonObject } from '../../src/suite/basics.js';
import type { Level, Requirement } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { FaultCode, Finding } from '../judge/finding.js';
import type { Outcome, Verdict } from '../judge/verdict.js';
import { describeFinding } from './finding-text.js';
import type { Report } from './report.js';
import { countOutcomes, exitCodeOf, type Counts } from './summary.js';

/** One finding of a JSON report: its data and its sentences. */
export interface JsonFinding {
  /** Kind of the fault. */
  code: FaultCode;
  /** What was expected, as a sentence. */
  expected: string;
  /** What was received or observed instead, as a sentence. */
  got: string;
  /** The frame that shows the fault, shortened. */
  wire?: string;
  /** 1-based line of the trace. */
  line?: number;
  /** Id of the scenario. */
  scenario?: string;
  /** 1-based step of the scenario. */
  step?: number;
  /** Session or connection of the finding. */
  session?: string;
  /** Further data of the fault, named as in `open-webui-realtime/judge`. */
  details: LosslessJsonObject;
}

/** One requirement of a JSON report. */
export interface JsonRequirement {
  /** Its id. */
  id: string;
  /** Its area. */
  area: string;
  /** Its level. */
  level: Level;
  /** Outcome of judging the trace. */
  outcome: Outcome;
  /** Statement of the requirement. */
  statement: string;
  /** Source of the requirement; free-form keys `release`, `file`, `seed`. */
  source: Requirement['source'];
  /** Its permanent address in the published documents. */
  docs: string;
  /** True when only slow scenarios check it; these wait for timeouts to elapse, and `--quick` skips them. */
  slow: boolean;
  /** Number of judged observations. */
  observed: number;
  /** Reason, for not-applicable, not-observed, harness-error, excluded and known-failing. */
  reason?: string;
  /** The faults; empty unless fail, warn, info, known-failing or harness-error. */
  findings: JsonFinding[];
  /** Command that repeats the check; absent without findings. */
  replay?: string;
}

/** The whole JSON report. */
export interface JsonReport {
  /** Address of the JSON Schema of this document, `conformance/formats/report.schema.json`. */
  $schema: string;
  /** Shape of this document. */
  format: 1;
  /** The command line of the run, without credentials. */
  command: string;
  /** Time of the verdicts, ISO 8601 in UTC. */
  at: string;
  /** True when every judged MUST held (with `--strict`: every SHOULD too) and the run was complete. */
  conformant: boolean;
  /** Exit code of the command: 0 conformant, 1 not, 2 nothing judged, 3 harness error. */
  exit_code: number;
  /** Version of the set of requirements. */
  set: string;
  /** Digest of the compiled suite. */
  suite: string;
  /** Release whose rules were applied. */
  profile: string;
  /** True when `--profile` forced it. */
  forced: boolean;
  /** False when the set was never verified with that release. */
  verified: boolean;
  /**
   * The verified releases that fit the traffic better than the profile, and the evidence against the profile. Absent
   * when the profile fits.
   */
  looks_like?: { releases: string[]; because: string[] };
  /** Present when a client was judged instead of a server. */
  role?: 'client';
  /** URL, command or trace file. */
  target: string;
  /** Subject that controlled the server. */
  subject?: string;
  /** Version that the server reports. */
  version?: string;
  /** True when a SHOULD that failed counts as a failure. */
  strict: boolean;
  /** True when `--only` left out requirements; the verdict then concerns only a part. */
  partial: boolean;
  /** True when a signal ended the run early. */
  interrupted: boolean;
  /** Why the run could not be finished. */
  trouble?: string;
  /** Duration of the run, in seconds. */
  seconds: number;
  /** Number of performed scenarios. */
  scenarios: number;
  /** Number of requirements by outcome; every outcome is present. */
  counts: Counts;
  /** Present with `--known-failing`. */
  known_failing?: { file: string; failing: string[]; passing: string[]; unjudged: string[] };
  /** Remarks that are not verdicts. */
  notes: string[];
  /** What was not removed from the server. */
  left: string[];
  /** All judged requirements, in the order of the registry. */
  requirements: JsonRequirement[];
}

const reportSchemaAddress = (): string => siteAddress('conformance/formats/report.schema.json');

/** Builds the document. */
export function toJsonReport(report: Report): JsonReport {
  const exitCode = exitCodeOf(report);
  const { judgement } = report;
  return {
    $schema: reportSchemaAddress(),
    format: 1,
    command: report.invocation,
    at: report.at,
    conformant: exitCode === 0,
    exit_code: exitCode,
    set: judgement.set,
    suite: judgement.suite,
    profile: judgement.profile,
    forced: report.forced,
    verified: report.unverified === undefined,
    ...(report.resembles === undefined ? {} : { looks_like: report.resembles }),
    ...(report.role === undefined ? {} : { role: report.role }),
    target: report.target,
    ...(report.subject === undefined ? {} : { subject: report.subject }),
    ...(report.version === undefined ? {} : { version: report.version }),
    strict: report.strict,
    partial: report.partial === true,
    interrupted: report.interrupted,
    ...(report.trouble === undefined ? {} : { trouble: report.trouble }),
    seconds: Math.round(report.seconds * 1000) / 1000,
    scenarios: report.scenarios,
    counts: countOutcomes(judgement.verdicts),
    ...(report.known === undefined ? {} : { known_failing: report.known }),
    notes: judgement.notes,
    left: report.left,
    requirements: judgement.verdicts.map((verdict) => toJsonRequirement(verdict, report)),
  };
}

function toJsonRequirement(verdict: Verdict, report: Report): JsonRequirement {
  const requirement = report.requirements.get(verdict.id);
  return {
    id: verdict.id,
    area: verdict.area,
    level: verdict.level,
    outcome: verdict.outcome,
    statement: requirement?.statement ?? '',
    source: requirement?.source ?? {},
    docs: docsLink(verdict.id),
    slow: requirement?.slow === true,
    observed: verdict.observed,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    findings: verdict.findings.map(toJsonFinding),
    ...(verdict.findings.length === 0 ? {} : { replay: report.replay(verdict.id) }),
  };
}

function toJsonFinding(finding: Finding): JsonFinding {
  const { code, wire, line, scenario, step, session, ...details } = finding;
  return {
    code,
    ...describeFinding(finding),
    ...(wire === undefined ? {} : { wire }),
    ...(line === undefined ? {} : { line }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(step === undefined ? {} : { step }),
    ...(session === undefined ? {} : { session }),
    details: withoutAbsent(details) as LosslessJsonObject,
  };
}

/** The value without undefined keys at any depth, because JSON has no undefined. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, withoutAbsent(item)]])),
  );
}

/** Renders the document as indented JSON text; integers keep every digit. */
export function renderJson(report: Report): string {
  return `${stringifyJson(toJsonReport(report) as unknown as LosslessJson, 2)}\n`;
}
