/**
 * What went over the wire around a finding, in order: the rows of a sequence diagram.
 *
 * @module
 */

/** One frame, request or end of a connection: an arrow between two lanes. */
export interface Arrow {
  kind: 'arrow';
  /** 1-based line of the trace. */
  line: number;
  /** Microseconds since the action began; absent where the trace has no times. */
  after?: number;
  from: string;
  to: string;
  /** `events:channel typing`. */
  label: string;
  /** `asks for ack 3`. */
  note?: string;
  /** What it carried, over several lines; cut when it is long. */
  payload?: string;
  /** True for the one that the finding is about. */
  marked: boolean;
}

/** A step of the scenario. */
export interface StepRow {
  kind: 'step';
  /** 1-based. */
  number: number;
  /** 1-based line of the trace at which it began; absent for an expectation, which has no line. */
  line?: number;
  text: string;
  /** True for the step that was not kept. */
  marked: boolean;
}

/** What should have come and did not. */
export interface MissingRow {
  kind: 'missing';
  lane: string;
}

/** Something that happened at one place, such as the end of a client. */
export interface NoteRow {
  kind: 'note';
  line: number;
  lane: string;
  text: string;
  marked: boolean;
}

/** Rows that were left out. */
export interface GapRow {
  kind: 'gap';
  count: number;
}

export type Row = Arrow | StepRow | MissingRow | NoteRow | GapRow;

/** The wire around one finding. */
export interface Sequence {
  /** Scenario and its title; absent in raw recordings. */
  scenario?: { id: string; title: string };
  /** The steps before, as sentences; their frames are left out. */
  before: string[];
  /** Who is there, the server last. */
  lanes: string[];
  rows: Row[];
  /** Frames of handshakes, pings and fences in the part that is shown, which were left out. */
  routine: number;
}
