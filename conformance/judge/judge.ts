/**
 * The judge: maps a trace and the data of a release to verdicts. Pure: no clock, no I/O, the same input gives the same
 * bytes.
 *
 * @module
 */
import { project } from '../../src/suite/project.js';
import type { Projection, Requirement, Suite } from '../../src/suite/types.js';
import type { SchemaCheck } from '../match/index.js';
import type { TraceLine } from '../trace/line.js';
import { judgeClientExecution } from './client/expectations.js';
import { judgeExecution } from './server/expectations.js';
import type { Proof } from './proof.js';
import { contextOf, type RuleContext, type RuleResult } from './rule.js';
import { ruleNamed } from './rules/registry.js';
import { schemaCheck } from './schemas.js';
import { hideSecrets } from './secrets.js';
import { append, type DecodedTrace } from './decoded-trace.js';
import { verdictOn } from './verdicts.js';
import type { Judgement } from './verdict.js';

/** Input of the judge besides the trace. */
export interface JudgeOptions {
  /** The requirements, schemas and scenarios; see `open-webui-realtime/suite`. */
  suite: Suite;
  /** Release to judge by, such as `0.12.4`. */
  profile: string;
  /** Only these requirement ids. Absent: all of the profile. */
  only?: ReadonlySet<string>;
}

/**
 * Judges a trace.
 *
 * @param lines the trace; see `readTrace`.
 * @param options the suite and the release, and which requirements.
 * @returns a verdict on each requirement. The same input gives the same result.
 * @throws UnknownProfileError when the suite has no such release.
 */
export function judge(lines: readonly TraceLine[], { suite, profile, only }: JudgeOptions): Judgement {
  const { projection, check } = prepareProfile(suite, profile);
  const context = contextOf(lines, projection, check);
  const { trace, secrets } = context;
  const notes = unknownEventNotes(context);
  const proofs = proofsOf(context, projection, notes);
  const role = trace.run?.role;
  const verdicts = projection.requirements
    .filter(({ actor }) => (actor === 'client') === (role === 'client'))
    .filter((requirement) => only === undefined || only.has(requirement.id))
    .map((requirement) =>
      verdictOn(requirement, checkAmbientRule(requirement, context), proofs.get(requirement.id) ?? [], trace.run),
    )
    .map((verdict) => ({ ...verdict, findings: verdict.findings.map((finding) => hideSecrets(finding, secrets)) }));
  return { set: suite.set, suite: suite.digest, profile, verdicts, notes };
}

/** Projection and compiled schemas of each release, kept because compiling takes longer than judging. */
const preparedProfiles = new WeakMap<Suite, Map<string, { projection: Projection; check: SchemaCheck }>>();

function prepareProfile(suite: Suite, profile: string): { projection: Projection; check: SchemaCheck } {
  const releases = preparedProfiles.get(suite) ?? new Map<string, { projection: Projection; check: SchemaCheck }>();
  preparedProfiles.set(suite, releases);
  let found = releases.get(profile);
  if (!found) {
    const projection = project(suite, profile);
    releases.set(profile, (found = { projection, check: schemaCheck(projection) }));
  }
  return found;
}

function checkAmbientRule(
  { ambient: ambientCheck, excluded }: Requirement,
  context: RuleContext,
): RuleResult | undefined {
  if (ambientCheck === undefined || excluded !== undefined) return undefined;
  const rule = ruleNamed(ambientCheck.rule);
  if (!rule)
    throw new Error(
      `The suite asks for the rule "${ambientCheck.rule}", which this judge does not have; ` +
        'use the judge of the same version.',
    );
  const seen = rule.check(context, ambientCheck.with ?? {});
  if (seen.findings.length === 0) return seen;
  const isCutShort = cutShortTest(context.trace);
  return { ...seen, findings: seen.findings.filter(({ line }) => !isCutShort(line)) };
}

/**
 * True for the lines of the step in which a scenario was cut short. A frame there may have a cause that was not
 * recorded any more.
 */
function cutShortTest({ executions, connsOfRuns, frames }: DecodedTrace): (line: number | undefined) => boolean {
  const cut = executions.filter(({ done }) => !done);
  if (cut.length === 0) return () => false;
  const lines = new Set<number>();
  for (const { run, line, steps, controls } of cut) {
    const last = Math.max(line, ...steps.values());
    for (const control of controls) if (control.line > last) lines.add(control.line);
    const conns = new Set(connsOfRuns.get(run) ?? []);
    for (const frame of frames) if (frame.line > last && conns.has(frame.conn)) lines.add(frame.line);
  }
  return (line) => line !== undefined && lines.has(line);
}

function proofsOf({ trace, check }: RuleContext, projection: Projection, notes: string[]): Map<string, Proof[]> {
  const servers = new Map(projection.scenarios.map((scenario) => [scenario.id, scenario]));
  const clients = new Map(projection.clientScenarios.map((scenario) => [scenario.id, scenario]));
  const proofs = new Map<string, Proof[]>();
  for (const execution of trace.executions) {
    const server = servers.get(execution.scenario);
    const client = clients.get(execution.scenario);
    const scenario = server ?? client;
    if (!scenario) notes.push(`Scenario ${execution.scenario} is not in this profile: only ambient rules judge it.`);
    else if (scenario.digest !== execution.digest)
      notes.push(
        `Scenario ${execution.scenario} was run with another text than this set has: only ambient rules judge it.`,
      );
    else {
      const scenarioProofs = server
        ? judgeExecution(trace, execution, server, projection, check)
        : judgeClientExecution(trace, execution, client!, projection, check);
      for (const proof of scenarioProofs) append(proofs, proof.requirement, proof);
    }
  }
  return proofs;
}

function unknownEventNotes({ trace, projection }: RuleContext): string[] {
  // the run chose what its server sends to a client under test, so unknown events are intended
  if (trace.run?.role === 'client') return [];
  const known = new Set(projection.messages.map(({ wire }) => wire));
  const unknown = new Map<string, number>();
  for (const frame of [...trace.events.values()].flat().sort((a, b) => a.line - b.line))
    if (!frame.binary && !known.has(frame.wire)) unknown.set(frame.wire, (unknown.get(frame.wire) ?? 0) + 1);
  return [...unknown].map(([event, count]) => `${count} frame(s) of "${event}", an event this set does not describe.`);
}
