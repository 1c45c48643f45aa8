/**
 * Builds a sequence diagram.
 *
 * @module
 */
import type { ArrowStyle, Participant, Row, Sequence } from '../../conformance/report/sequence/sequence.js';

/** Collects participants and rows. */
export class SequenceBuilder implements Sequence {
  readonly participants: Participant[] = [];
  readonly rows: Row[] = [];

  /** Adds a participant on the right. */
  add(participant: Participant): void {
    this.participants.push(participant);
  }

  /** Adds an arrow with a label. */
  arrow(from: string, to: string, label: string, style: ArrowStyle = 'message'): void {
    this.rows.push({ kind: 'arrow', from, to, label, style });
  }

  /** Adds a note over participants. */
  note(at: readonly string[], text: string): void {
    this.rows.push({ kind: 'note', at, text });
  }
}
