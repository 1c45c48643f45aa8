/**
 * The judge's findings, as data. `conformance/report/finding-text.ts` words them as sentences.
 *
 * A finding is a fault, named by its `code`, and its place in the trace. A new code needs its type in `faults/`, its
 * sentences in `finding-text.ts`, and its line in `conformance/formats/report.schema.json`. The compiler and a test
 * report whichever is missing.
 *
 * @module
 */
import type { AckFault } from './faults/acks.js';
import type { ClientFault, TransportFault } from './faults/connections.js';
import type { EventFault } from './faults/events.js';
import type { LeakFault, PayloadFault, TriggerFault } from './faults/payloads.js';

/** A fault and its place in the trace. */
export type Finding = Fault & FindingPlace;

/** Place of a fault in the trace. */
export interface FindingPlace {
  /** The frame that shows the fault, shortened to 240 characters; absent when the fault is a missing frame. */
  wire?: string | undefined;
  /** 1-based line of the trace. */
  line?: number | undefined;
  /** Id of the scenario. */
  scenario?: string | undefined;
  /** 1-based step of that scenario. */
  step?: number | undefined;
  /** Session of the scenario, or connection. */
  session?: string | undefined;
}

/** Every kind of fault. */
export type Fault = EventFault | PayloadFault | AckFault | TransportFault | ClientFault | LeakFault | TriggerFault;

/** The name of a kind of fault. */
export type FaultCode = Fault['code'];
