/**
 * A sequence diagram as data, for the report of a finding and for the site's page of a scenario. `report/html` draws it
 * as HTML and SVG, `site/sequence/mermaid.ts` as Mermaid.
 *
 * @module
 */

/** A participant; arrows connect two of them. */
export interface Participant {
  /** Its name in rows; unique in the diagram. */
  name: string;
  /** The displayed name; default: the name. */
  label?: string;
  /** True for a person who uses REST and has no connection. */
  isPerson?: boolean;
}

/** Kind of an arrow: a message, its answer, the end of a connection, or a refusal. */
export type ArrowStyle = 'message' | 'answer' | 'end' | 'refusal';

/** Fields of a row that was read from a trace. */
interface Traced {
  /** 1-based line of the trace; absent for a row that a scenario describes. */
  line?: number;
  /** True for the row of the finding. */
  marked?: boolean;
}

/** One frame, request or end of a connection: an arrow between two participants. */
export interface Arrow extends Traced {
  kind: 'arrow';
  from: string;
  to: string;
  /** Such as `events:channel typing`. */
  label: string;
  /** Default: a message. */
  style?: ArrowStyle;
  /** Microseconds since the action began; absent when the trace has no times. */
  after?: number;
  /** Such as `asks for ack 3`. */
  note?: string;
  /** Contents, on several lines; shortened when long. */
  payload?: string;
}

/** A step of the scenario; its line is absent for an expectation. */
export interface StepRow extends Traced {
  kind: 'step';
  /** 1-based number of the step. */
  number: number;
  text: string;
}

/** An event that should have been received and was not. */
export interface MissingRow {
  kind: 'missing';
  to: string;
}

/** A note at some participants, such as the end of a client. */
export interface NoteRow extends Traced {
  kind: 'note';
  at: readonly string[];
  text: string;
}

/** Omitted rows. */
export interface GapRow {
  kind: 'gap';
  count: number;
}

export type Row = Arrow | StepRow | MissingRow | NoteRow | GapRow;

/** Participants from left to right, and rows from top to bottom. */
export interface Sequence {
  participants: readonly Participant[];
  rows: readonly Row[];
}

/** The frames around one finding; the server is the last participant. */
export interface FindingSequence extends Sequence {
  /** The scenario and its title; absent in raw recordings. */
  scenario?: { id: string; title: string };
  /** The earlier steps, as sentences; their frames are omitted. */
  before: string[];
  /** Number of omitted frames in this part: handshakes, pings and fences. */
  routine: number;
}
