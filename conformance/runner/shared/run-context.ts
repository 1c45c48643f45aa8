/**
 * What all scenarios of a run share.
 *
 * @module
 */
import type { Projection } from '../../../src/suite/types.js';
import type { Subject } from '../../subjects/subject.js';
import type { Recorder } from '../../trace/recorder.js';

/** A token that belongs to nobody. */
export const NOBODYS_TOKEN = 'owrt-nobody';

/** The shared context of a run. */
export interface RunContext {
  /** Base URL of the server under test, or of the upstream server of the client under test. */
  url: string;
  projection: Projection;
  subject: Subject;
  recorder: Recorder;
  /** Time for an ack, a response or an expected event, in ms. */
  deadline: number;
  /** Aborted when the run must end. */
  signal: AbortSignal;
}
