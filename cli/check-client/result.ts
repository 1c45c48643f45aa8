/**
 * The result of a check of a client, for assertions.
 *
 * @module
 */
import type { Projection, Requirement } from '../../src/suite/types.js';
import type { Finding } from '../../conformance/judge/finding.js';
import type { Judgement, Outcome, Verdict } from '../../conformance/judge/verdict.js';
import { describeFinding } from '../../conformance/report/finding-text.js';
import { isJudged } from '../../src/suite/outcomes.js';
import { idSelector } from '../../conformance/runner/shared/select-scenarios.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import type { ClientRunResult } from '../../conformance/runner/client/run-options.js';

/** The result of a check of a client, for assertions. */
export class CheckResult {
  /**
   * The reasons why the client is not conformant; empty when it is. A failed assertion that this list is empty prints
   * the reasons.
   */
  readonly failures: string[];
  /** One text for each SHOULD that the client does not meet. */
  readonly warnings: string[];
  /** The verdict on each requirement for clients. */
  readonly judgement: Judgement;
  /** The redacted trace, in the format that `owrt judge` reads. */
  readonly lines: readonly TraceLine[];
  readonly #requirements: Map<string, Requirement>;

  /** @param only the selected names: each requirement selected by its id must have been judged. */
  constructor(
    { judgement, lines, trouble, interrupted }: ClientRunResult,
    projection: Projection,
    only: readonly string[],
  ) {
    this.judgement = judgement;
    this.lines = lines;
    this.#requirements = new Map(projection.requirements.map((requirement) => [requirement.id, requirement]));
    const selectsId = idSelector(only);
    const notJudged = judgement.verdicts.filter((verdict) => !isJudged(verdict.outcome) && selectsId(verdict.id));
    this.failures = [
      ...(trouble === undefined ? [] : [`The check could not be finished: ${trouble}`]),
      ...(interrupted ? ['The check was stopped.'] : []),
      ...(judgement.verdicts.some(({ outcome }) => isJudged(outcome)) ? [] : ['Nothing was judged.']),
      ...this.#texts('fail', 'harness-error'),
      ...notJudged.map(({ id, outcome, reason = '' }) => `${id} was not judged: ${outcome} (${reason})`),
    ];
    this.warnings = this.#texts('warn');
  }

  /**
   * The verdict on one requirement.
   *
   * @param id such as `CLIENT-001`.
   * @returns its verdict, whatever its outcome.
   * @throws Error when the release has no requirement for clients with that id.
   */
  verdict(id: string): Verdict {
    const match = this.judgement.verdicts.find((verdict) => verdict.id === id);
    if (!match)
      throw new Error(
        `There is no verdict on ${id}: release ${this.judgement.profile} has no such requirement for clients.`,
      );
    return match;
  }

  #texts(...outcomes: Outcome[]): string[] {
    return this.judgement.verdicts
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map((verdict) => this.#text(verdict));
  }

  #text({ id, level, findings, reason }: Verdict): string {
    const statement = this.#requirements.get(id)?.statement ?? '';
    return [
      `${id} ${level} ${statement}`,
      ...(reason === undefined ? [] : [`  ${reason}`]),
      ...findings.slice(0, MAX_FINDINGS).flatMap(findingLines),
    ].join('\n');
  }
}

/** Number of findings that are printed for one requirement. */
const MAX_FINDINGS = 3;

function findingLines(finding: Finding): string[] {
  const { expected, got } = describeFinding(finding);
  const { wire, scenario, step } = finding;
  return [
    `  expected  ${expected}`,
    `  got       ${got}`,
    ...(wire === undefined ? [] : [`  wire      ${wire}`]),
    ...(scenario === undefined ? [] : [`  scenario  ${scenario}${step === undefined ? '' : `, step ${step}`}`]),
  ];
}
