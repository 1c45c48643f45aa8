/**
 * The outcomes that a requirement can have, and the texts and properties that reports use for each.
 *
 * @module
 */

/** The texts and properties of an outcome. */
export interface OutcomeFacts {
  /** First column of the list in the terminal: at most six characters, to keep the columns aligned. */
  readonly symbol: string;
  /** Text after the id of one requirement: `CHANNEL-004 failed`. */
  readonly label: string;
  /** Text after a number of requirements: `3 pass`. */
  readonly count: string;
  readonly colour: 'green' | 'red' | 'yellow' | 'cyan' | 'dim';
  /** Element in JUnit XML; `output` is text that fails nothing. */
  readonly junit: 'failure' | 'error' | 'skipped' | 'output' | 'none';
  /** `held`; `broken`, with findings; `unjudged`, with a reason; `error`: the check could not be carried out. */
  readonly kind: 'held' | 'broken' | 'unjudged' | 'error';
  /** Exit code of the command when a requirement has this outcome: 1 not conformant, 3 not finished. */
  readonly exit?: 1 | 3;
  /** True: with `--strict` the exit code is 1. */
  readonly strict?: true;
  /** One sentence without a full stop; `conformance/formats/report.schema.json` contains the same sentence. */
  readonly meaning: string;
}

/** Every outcome, in the order in which reports count them. */
export const OUTCOMES = {
  pass: {
    symbol: 'ok',
    label: 'passed',
    count: 'pass',
    colour: 'green',
    junit: 'none',
    kind: 'held',
    meaning: 'It held wherever it was looked for',
  },
  fail: {
    symbol: 'FAIL',
    label: 'failed',
    count: 'fail',
    colour: 'red',
    junit: 'failure',
    kind: 'broken',
    exit: 1,
    meaning: 'A MUST that did not hold',
  },
  warn: {
    symbol: 'warn',
    label: 'warning',
    count: 'warn',
    colour: 'yellow',
    junit: 'output',
    kind: 'broken',
    strict: true,
    meaning: 'A SHOULD that did not hold',
  },
  info: {
    symbol: 'info',
    label: 'for information',
    count: 'info',
    colour: 'cyan',
    junit: 'output',
    kind: 'broken',
    meaning: 'A MAY that did not hold, or data that somebody else authored badly',
  },
  'known-failing': {
    symbol: 'known',
    label: 'known failing',
    count: 'known failing',
    colour: 'yellow',
    junit: 'skipped',
    kind: 'broken',
    meaning: 'It did not hold, and is listed in the file of --known-failing',
  },
  'not-applicable': {
    symbol: 'n/a',
    label: 'not applicable',
    count: 'not applicable',
    colour: 'dim',
    junit: 'skipped',
    kind: 'unjudged',
    meaning: 'The subject cannot do what it is about',
  },
  'not-observed': {
    symbol: 'unseen',
    label: 'not observed',
    count: 'not observed',
    colour: 'dim',
    junit: 'skipped',
    kind: 'unjudged',
    meaning: 'Nothing in the trace shows it',
  },
  excluded: {
    symbol: 'excl.',
    label: 'excluded',
    count: 'excluded',
    colour: 'dim',
    junit: 'skipped',
    kind: 'unjudged',
    meaning: 'It is not checked, for a reason',
  },
  'harness-error': {
    symbol: 'ERROR',
    label: 'harness error',
    count: 'harness errors',
    colour: 'red',
    junit: 'error',
    kind: 'error',
    exit: 3,
    meaning: 'The check could not be carried out',
  },
} as const satisfies { readonly [name: string]: OutcomeFacts };

/** Outcome of one requirement. `known-failing` is set by the report, never by the judge. */
export type Outcome = keyof typeof OUTCOMES;

/** The names of all outcomes, in the order in which reports count them. */
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as readonly Outcome[];

/** Outcomes of a kind, in the order in which reports count them. */
export const outcomesOfKind = (kind: OutcomeFacts['kind']): readonly Outcome[] =>
  OUTCOME_NAMES.filter((name) => OUTCOMES[name].kind === kind);

/** Outcomes that reports list as findings, the worst first. */
export const FINDING_OUTCOMES: readonly Outcome[] = ['fail', 'harness-error', 'warn', 'info', 'known-failing'];

/** The texts and properties of an outcome. */
export const outcomeFacts = (name: Outcome): OutcomeFacts => OUTCOMES[name];

/** True when the run judged the requirement: it held or it did not. */
export const isJudged = (name: Outcome): boolean => ['held', 'broken'].includes(OUTCOMES[name].kind);

/** True when a requirement with this outcome makes the command exit with 1. */
export function failsRun(name: Outcome, strict: boolean): boolean {
  const { exit, strict: ifStrict } = outcomeFacts(name);
  return exit === 1 || (strict && ifStrict === true);
}
