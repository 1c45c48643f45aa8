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

/** Shared by all scenarios of a run. */
export interface RunContext {
  /** Base URL of the server: the one under test, or the one behind the client under test. */
  url: string;
  projection: Projection;
  subject: Subject;
  recorder: Recorder;
  /** Milliseconds for an ack, an answer or an expected event. */
  deadline: number;
  /** Aborted when the run must end. */
  signal: AbortSignal;
}
