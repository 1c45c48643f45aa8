/**
 * Combines observations and proofs into one verdict.
 *
 * @module
 */
import type { Level, Requirement } from '../../src/suite/types.js';
import type { RunLine } from '../trace/line.js';
import { missingReason } from './missing-capability.js';
import type { Proof } from './proof.js';
import type { RuleResult } from './rule.js';
import type { Finding } from './finding.js';
import type { Outcome, Verdict } from './verdict.js';

const NEGATIVE: { [level in Level]: Outcome } = { MUST: 'fail', SHOULD: 'warn', MAY: 'info' };

/** Maximum of findings for each requirement; further ones add no information. */
const MOST_FINDINGS = 5;

/**
 * Combines the result of the ambient rule with the proofs. Any fault decides; an unjudged proof never counts as a pass.
 */
export function verdictOn(
  requirement: Requirement,
  ambientResult: RuleResult | undefined,
  proofs: Proof[],
  run: RunLine | undefined,
): Verdict {
  const { id, level, area } = requirement;
  const findings: Finding[] = [
    ...(ambientResult?.findings ?? []),
    ...proofs.flatMap((proof) => (proof.outcome === 'bad' && proof.finding ? [proof.finding] : [])),
  ];
  const observed =
    (ambientResult?.observed ?? 0) +
    proofs.filter((proof) => proof.outcome === 'good' || proof.outcome === 'bad').length;
  const base = { id, level, area, observed, findings: findings.slice(0, MOST_FINDINGS) };
  const verdictWithReason = (outcome: Outcome, reason: string): Verdict => ({ ...base, outcome, reason });

  if (requirement.excluded)
    return verdictWithReason('excluded', `${requirement.excluded.reason}: ${requirement.excluded.why}`);
  const missing = requirement.needs?.filter((need) => run !== undefined && !run.capabilities.includes(need)) ?? [];
  if (run !== undefined && missing.length > 0) return verdictWithReason('not-applicable', missingReason(missing, run));
  if (findings.length > 0) return { ...base, outcome: NEGATIVE[level] };
  const harnessProof = proofs.find((proof) => proof.outcome === 'harness');
  if (harnessProof) return verdictWithReason('harness-error', harnessProof.reason!);
  const unjudgedProof = proofs.find((proof) => proof.outcome === 'unseen');
  if (unjudgedProof) return verdictWithReason('not-observed', unjudgedProof.reason!);
  if (observed > 0) {
    const hints = (ambientResult?.hints ?? []).slice(0, MOST_FINDINGS);
    return hints.length > 0 ? { ...base, outcome: 'info', findings: hints } : { ...base, outcome: 'pass' };
  }
  if (requirement.slow && run?.quick) return verdictWithReason('not-observed', 'left out by --quick');
  return verdictWithReason('not-observed', 'nothing in the trace shows it');
}
