/**
 * What the judge finds wrong, as data. Its sentences are made where it is shown: `conformance/report/finding-text.ts`.
 *
 * A finding is a fault, named by its `code`, and the place where it shows. A new code needs its type in `faults/`, its
 * sentences in `finding-text.ts`, and its line in `conformance/formats/report.schema.json`. The compiler and a test ask
 * for what is missing.
 *
 * @module
 */
import type { AckFault } from './faults/acks.js';
import type { ClientFault, TransportFault } from './faults/connections.js';
import type { EventFault } from './faults/events.js';
import type { LeakFault, PayloadFault, TriggerFault } from './faults/payloads.js';

/** One thing that was seen and was wrong. */
export type Finding = Fault & FindingPlace;

/** Where a finding shows. */
export interface FindingPlace {
  /** The frame that shows it, shortened to 240 characters; absent when nothing came. */
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
