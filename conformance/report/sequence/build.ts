/**
 * Builds the sequence around a finding from the judged trace.
 *
 * @module
 */
import { clientStepText } from '../../../src/suite/client-step-text.js';
import { project } from '../../../src/suite/project.js';
import { stepText } from '../../../src/suite/step-text.js';
import { secretsIn, hideSecretsInText, type Secret } from '../../judge/secrets.js';
import { decodeTrace, type DecodedTrace } from '../../judge/decoded-trace.js';
import type { Finding } from '../../judge/finding.js';
import type { Topic } from '../groups.js';
import type { Evidence } from '../report.js';
import { rowsIn, SERVER, type CandidateRow } from './rows.js';
import { scopeOf, type Scope } from './scope.js';
import type { FindingSequence, Participant, Row } from './sequence.js';
import { topicOf } from './topic.js';

/** Number of rows on either side of the marked one; further ones are counted. */
const ROWS_EACH_SIDE = 10;
/** Longest payload, in characters; a frame may have megabytes. */
const PAYLOAD_LENGTH = 2000;
const STEP_LENGTH = 400;

/** The steps of a scenario as text. */
interface ScenarioText {
  id: string;
  title: string;
  steps: string[];
}

/** Builds the sequences of one trace. */
export class Sequences {
  readonly #lines: Evidence['lines'];
  readonly #trace: DecodedTrace;
  readonly #secrets: ReadonlyMap<string, Secret>;
  readonly #scenarios: Map<string, ScenarioText>;

  constructor({ lines, suite }: Evidence, profile: string) {
    const projection = project(suite, profile);
    this.#lines = lines;
    this.#trace = decodeTrace(lines, projection);
    this.#secrets = secretsIn(lines);
    this.#scenarios = new Map([
      ...projection.scenarios.map(({ id, title, steps }) => [id, { id, title, steps: steps.map(stepText) }] as const),
      ...projection.clientScenarios.map(
        ({ id, title, steps }) => [id, { id, title, steps: steps.map(clientStepText) }] as const,
      ),
    ]);
  }

  /** The topic of a finding, by which findings are grouped. */
  topic(finding: Finding): Topic {
    const scope = scopeOf(finding, this.#trace, this.#lines);
    return topicOf(finding, scope, scope && rowOfFinding(this.#rows(scope, finding), finding));
  }

  #rows(scope: Scope, { line = 0 }: Finding): CandidateRow[] {
    return rowsIn(scope, this.#trace, this.#lines, line);
  }

  /** The step before a finding, with its scenario: `step 9 of session/role-change-cut: ada does update-user`. */
  when(finding: Finding): string | undefined {
    const scope = scopeOf(finding, this.#trace, this.#lines);
    const scenario = scope?.execution === undefined ? undefined : this.#scenarios.get(scope.execution.scenario);
    const text = scope?.action === undefined ? undefined : scenario?.steps[scope.action];
    return text === undefined
      ? undefined
      : `step ${scope!.action! + 1} of ${scenario!.id}: ${shorten(text, STEP_LENGTH)}`;
  }

  /** The sequence around a finding; undefined when the finding has no place in the trace. */
  sequenceFor(finding: Finding): FindingSequence | undefined {
    const scope = scopeOf(finding, this.#trace, this.#lines);
    if (scope === undefined) return undefined;
    const candidates = this.#rows(scope, finding);
    const marked = rowOfFinding(candidates, finding);
    const shownRows = candidates.filter((candidate) => candidate.row === marked?.row || !isRoutine(candidate, marked));
    const scenario = scope.execution === undefined ? undefined : this.#scenarios.get(scope.execution.scenario);
    const rows = [
      ...actionRow(scope, scenario, finding),
      ...rowsAround(shownRows, marked),
      ...lastRows(scope, scenario, finding, marked),
    ];
    return {
      ...(scenario === undefined ? {} : { scenario: { id: scenario.id, title: scenario.title } }),
      before: [...(scope.execution?.steps.keys() ?? [])]
        .filter((index) => index < (scope.action ?? 0))
        .map((index) => shorten(`${index + 1}. ${scenario?.steps[index] ?? ''}`, STEP_LENGTH)),
      participants: participantsIn(rows, scope, this.#trace),
      rows: rows.map((row) => this.#withoutSecrets(row)),
      routine: candidates.length - shownRows.length,
    };
  }

  #withoutSecrets(row: Row): Row {
    if (row.kind === 'note')
      return { ...row, text: shorten(hideSecretsInText(row.text, this.#secrets), PAYLOAD_LENGTH) };
    if (row.kind !== 'arrow') return row;
    const { payload } = row;
    // shorten first, so that less text is searched; a secret across the cut is not shown completely either
    const redactedText = (text: string): string => shorten(hideSecretsInText(text, this.#secrets), STEP_LENGTH);
    return {
      ...row,
      label: redactedText(row.label),
      ...(row.note === undefined ? {} : { note: redactedText(row.note) }),
      ...(payload === undefined
        ? {}
        : {
            payload: shorten(
              hideSecretsInText(payload.slice(0, 2 * PAYLOAD_LENGTH), this.#secrets),
              PAYLOAD_LENGTH,
              payload.length,
            ),
          }),
    };
  }
}

function shorten(text: string, max: number, length = text.length): string {
  return text.length <= max ? text : `${text.slice(0, max)}… (${length} characters)`;
}

/** The row of the finding. */
const rowOfFinding = (all: readonly CandidateRow[], { line }: Finding): CandidateRow | undefined =>
  all.find(({ row }) => row.line === line);

/** True for handshakes and pings, unless the finding is about one on the same connection. Such rows are hidden. */
const isRoutine = (candidate: CandidateRow, marked: CandidateRow | undefined): boolean =>
  candidate.routine && !(marked?.routine === true && marked.conn === candidate.conn);

function actionRow({ action, from }: Scope, scenario: ScenarioText | undefined, { step }: Finding): Row[] {
  const text = action === undefined ? undefined : scenario?.steps[action];
  return text === undefined
    ? []
    : [
        {
          kind: 'step',
          number: action! + 1,
          line: from,
          text: shorten(text, STEP_LENGTH),
          marked: step === action! + 1,
        },
      ];
}

/** The last rows: the missing event, and the expectation when it is a step of its own. */
function lastRows(
  { action }: Scope,
  scenario: ScenarioText | undefined,
  { step, session }: Finding,
  marked: CandidateRow | undefined,
): Row[] {
  const text = step === undefined || step - 1 === action ? undefined : scenario?.steps[step - 1];
  return [
    ...(marked === undefined && session !== undefined ? [{ kind: 'missing', to: session } as const] : []),
    ...(text === undefined
      ? []
      : [{ kind: 'step', number: step!, text: shorten(text, STEP_LENGTH), marked: true } as const]),
  ];
}

/** The rows around the marked one; without one, the last rows. */
function rowsAround(shownRows: readonly CandidateRow[], marked: CandidateRow | undefined): Row[] {
  const markedIndex = marked === undefined ? shownRows.length : shownRows.indexOf(marked);
  const first = Math.max(0, markedIndex - ROWS_EACH_SIDE);
  const last = Math.min(shownRows.length, markedIndex + ROWS_EACH_SIDE + 1);
  return [
    ...(first > 0 ? [{ kind: 'gap', count: first } as const] : []),
    ...shownRows.slice(first, last).map(({ row }) => row),
    ...(last < shownRows.length ? [{ kind: 'gap', count: shownRows.length - last } as const] : []),
  ];
}

/**
 * Participants of the shown rows: requests over HTTP first, then sessions in the order of their connections, the server
 * last.
 */
function participantsIn(rows: readonly Row[], { conns }: Scope, trace: DecodedTrace): Participant[] {
  const usedNames = new Set(
    rows.flatMap((row) => {
      if (row.kind === 'arrow') return [row.from, row.to];
      if (row.kind === 'missing') return [row.to];
      return row.kind === 'note' ? row.at : [];
    }),
  );
  const sessions = trace.conns.filter(({ id }) => conns.has(id)).map((conn) => conn.session ?? conn.actor ?? conn.id);
  const ordered = new Set([
    ...[...usedNames].filter((name) => name.endsWith('(HTTP)')),
    ...sessions.filter((name) => usedNames.has(name)),
    ...usedNames,
  ]);
  ordered.delete(SERVER);
  return [...ordered, SERVER].map((name) => ({ name }));
}
