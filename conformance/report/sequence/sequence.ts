/**
 * A sequence diagram as data: what the report shows around a finding, and the site for a scenario. `report/html` draws
 * it
 * as HTML and SVG, `site/sequence/mermaid.ts` as Mermaid.
 *
 * @module
 */

/** Somebody between whom arrows go. */
export interface Participant {
  /** What rows call it; unique in its diagram. */
  name: string;
  /** What a reader sees; absent: the name. */
  label?: string;
  /** True for a person who uses REST, who has no connection. */
  isPerson?: boolean;
}

/** How an arrow looks: a message, the answer to one, the end of a connection, or an answer that refuses. */
export type ArrowStyle = 'message' | 'answer' | 'end' | 'refusal';

/** What a row has that was read from a trace. */
interface Traced {
  /** 1-based line of the trace; absent for what a scenario only describes. */
  line?: number;
  /** True for the row that the finding is about. */
  marked?: boolean;
}

/** One frame, request or end of a connection: an arrow between two participants. */
export interface Arrow extends Traced {
  kind: 'arrow';
  from: string;
  to: string;
  /** `events:channel typing`. */
  label: string;
  /** Absent: a message. */
  style?: ArrowStyle;
  /** Microseconds since the action began; absent where the trace has no times. */
  after?: number;
  /** `asks for ack 3`. */
  note?: string;
  /** What it carried, over several lines; cut when it is long. */
  payload?: string;
}

/** A step of the scenario; its line is absent for an expectation. */
export interface StepRow extends Traced {
  kind: 'step';
  /** 1-based. */
  number: number;
  text: string;
}

/** What should have come and did not. */
export interface MissingRow {
  kind: 'missing';
  to: string;
}

/** Something that is true at some participants, such as the end of a client. */
export interface NoteRow extends Traced {
  kind: 'note';
  at: readonly string[];
  text: string;
}

/** Rows that were left out. */
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

/** The wire around one finding; the server is the last participant. */
export interface FindingSequence extends Sequence {
  /** Scenario and its title; absent in raw recordings. */
  scenario?: { id: string; title: string };
  /** The steps before, as sentences; their frames are left out. */
  before: string[];
  /** Frames of handshakes, pings and fences in the part that is shown, which were left out. */
  routine: number;
}
