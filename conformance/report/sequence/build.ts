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
import { rowsIn, SERVER, type Candidate } from './rows.js';
import { scopeOf, type Scope } from './scope.js';
import type { FindingSequence, Participant, Row } from './sequence.js';
import { topicOf } from './topic.js';

/** Number of rows on either side of the marked one; further ones are counted. */
const EITHER_SIDE = 10;
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
    return topicOf(finding, scope, scope && markedIn(this.#rows(scope, finding), finding));
  }

  #rows(scope: Scope, { line = 0 }: Finding): Candidate[] {
    return rowsIn(scope, this.#trace, this.#lines, line);
  }

  /** The step before a finding, with its scenario: `step 9 of session/role-change-cut: ada does update-user`. */
  when(finding: Finding): string | undefined {
    const scope = scopeOf(finding, this.#trace, this.#lines);
    const scenario = scope?.execution === undefined ? undefined : this.#scenarios.get(scope.execution.scenario);
    const text = scope?.action === undefined ? undefined : scenario?.steps[scope.action];
    return text === undefined ? undefined : `step ${scope!.action! + 1} of ${scenario!.id}: ${clip(text, STEP_LENGTH)}`;
  }

  /** The sequence around a finding; undefined when the finding has no place in the trace. */
  of(finding: Finding): FindingSequence | undefined {
    const scope = scopeOf(finding, this.#trace, this.#lines);
    if (scope === undefined) return undefined;
    const all = this.#rows(scope, finding);
    const marked = markedIn(all, finding);
    const shown = all.filter((candidate) => candidate.row === marked?.row || !isRoutine(candidate, marked));
    const scenario = scope.execution === undefined ? undefined : this.#scenarios.get(scope.execution.scenario);
    const rows = [
      ...actionRow(scope, scenario, finding),
      ...around(shown, marked),
      ...lastRows(scope, scenario, finding, marked),
    ];
    return {
      ...(scenario === undefined ? {} : { scenario: { id: scenario.id, title: scenario.title } }),
      before: [...(scope.execution?.steps.keys() ?? [])]
        .filter((index) => index < (scope.action ?? 0))
        .map((index) => clip(`${index + 1}. ${scenario?.steps[index] ?? ''}`, STEP_LENGTH)),
      participants: participantsIn(rows, scope, this.#trace),
      rows: rows.map((row) => this.#veiled(row)),
      routine: all.length - shown.length,
    };
  }

  #veiled(row: Row): Row {
    if (row.kind === 'note') return { ...row, text: clip(hideSecretsInText(row.text, this.#secrets), PAYLOAD_LENGTH) };
    if (row.kind !== 'arrow') return row;
    const { payload } = row;
    // shorten first, so that less text is searched; a secret across the cut is not shown completely either
    const brief = (text: string): string => clip(hideSecretsInText(text, this.#secrets), STEP_LENGTH);
    return {
      ...row,
      label: brief(row.label),
      ...(row.note === undefined ? {} : { note: brief(row.note) }),
      ...(payload === undefined
        ? {}
        : {
            payload: clip(
              hideSecretsInText(payload.slice(0, 2 * PAYLOAD_LENGTH), this.#secrets),
              PAYLOAD_LENGTH,
              payload.length,
            ),
          }),
    };
  }
}

function clip(text: string, most: number, length = text.length): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (${length} characters)`;
}

/** The row of the finding. */
const markedIn = (all: readonly Candidate[], { line }: Finding): Candidate | undefined =>
  all.find(({ row }) => row.line === line);

/** True for handshakes and pings, unless the finding is about one on the same connection. Such rows are hidden. */
const isRoutine = (candidate: Candidate, marked: Candidate | undefined): boolean =>
  candidate.routine && !(marked?.routine === true && marked.conn === candidate.conn);

function actionRow({ action, from }: Scope, scenario: ScenarioText | undefined, { step }: Finding): Row[] {
  const text = action === undefined ? undefined : scenario?.steps[action];
  return text === undefined
    ? []
    : [{ kind: 'step', number: action! + 1, line: from, text: clip(text, STEP_LENGTH), marked: step === action! + 1 }];
}

/** The last rows: the missing event, and the expectation when it is a step of its own. */
function lastRows(
  { action }: Scope,
  scenario: ScenarioText | undefined,
  { step, session }: Finding,
  marked: Candidate | undefined,
): Row[] {
  const text = step === undefined || step - 1 === action ? undefined : scenario?.steps[step - 1];
  return [
    ...(marked === undefined && session !== undefined ? [{ kind: 'missing', to: session } as const] : []),
    ...(text === undefined
      ? []
      : [{ kind: 'step', number: step!, text: clip(text, STEP_LENGTH), marked: true } as const]),
  ];
}

/** The rows around the marked one; without one, the last rows. */
function around(shown: readonly Candidate[], marked: Candidate | undefined): Row[] {
  const at = marked === undefined ? shown.length : shown.indexOf(marked);
  const first = Math.max(0, at - EITHER_SIDE);
  const last = Math.min(shown.length, at + EITHER_SIDE + 1);
  return [
    ...(first > 0 ? [{ kind: 'gap', count: first } as const] : []),
    ...shown.slice(first, last).map(({ row }) => row),
    ...(last < shown.length ? [{ kind: 'gap', count: shown.length - last } as const] : []),
  ];
}

/**
 * Participants of the shown rows: requests over HTTP first, then sessions in the order of their connections, the server
 * last.
 */
function participantsIn(rows: readonly Row[], { conns }: Scope, trace: DecodedTrace): Participant[] {
  const used = new Set(
    rows.flatMap((row) => {
      if (row.kind === 'arrow') return [row.from, row.to];
      if (row.kind === 'missing') return [row.to];
      return row.kind === 'note' ? row.at : [];
    }),
  );
  const sessions = trace.conns.filter(({ id }) => conns.has(id)).map((conn) => conn.session ?? conn.actor ?? conn.id);
  const ordered = new Set([
    ...[...used].filter((name) => name.endsWith('(HTTP)')),
    ...sessions.filter((name) => used.has(name)),
    ...used,
  ]);
  ordered.delete(SERVER);
  return [...ordered, SERVER].map((name) => ({ name }));
}
