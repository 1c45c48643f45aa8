/**
 * A mutant: one deliberate fault of the reference server, and the requirement that must catch it.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';
import type { Json } from '../../src/suite/types.js';

/** What an operator does; each is described in reference-server/README.md. */
export type OperatorName =
  | 'drop'
  | 'duplicate'
  | 'delay'
  | 'rename'
  | 'reroute'
  | 'skip-sender'
  | 'widen-room'
  | 'remove-key'
  | 'add-key'
  | 'set-key'
  | 'retype-key'
  | 'wrap-ack'
  | 'omit-ack'
  | 'add-ack'
  | 'set-ack'
  | 'store-wrong'
  | 'allow'
  | 'deny'
  | 'swap';

/** Which effects, guards or frames a mutant touches. Every key given must match. */
export interface Where {
  effect: 'emit' | 'ack' | 'persist' | 'join' | 'leave' | 'disconnect' | 'answer' | 'guard' | 'wire';
  cause?: string;
  event?: string;
  type?: string;
  room?: string;
  store?: string;
  field?: string;
  op?: string;
  nth?: number;
  guard?: string;
  frame?: string;
}

/** Parameters of an operator; which ones it reads is listed in reference-server/README.md. */
export interface With {
  ms?: number;
  after?: number;
  to?: string;
  path?: string;
  value?: Json;
  args?: Json[];
  id?: number;
  op?: string;
  only?: 'first' | 'last' | 'sender' | 'others';
}

/** What every mutant says. */
export interface Common {
  /** `<area>/<name>`, the path of its file below `conformance/mutants/server/`. */
  id: string;
  /** The requirement that must catch it. */
  requirement: string;
  title: string;
  /** Release to play; the newest verified one where the requirement holds when absent. */
  profile?: string;
  /** Scenarios to run; those that prove the requirement when absent. Needed for ambient requirements. */
  scenarios?: string[];
}

/** A mutant that is data: one operator on what `where` names. */
export interface OperatorMutant extends Common {
  where: Where;
  operator: OperatorName;
  with?: With;
}

/** A mutant whose faults are code, where no operator fits. */
export interface CodeMutant extends Common {
  faults: Faults;
  /** Why no operator fits. */
  because: string;
}

/** One mutant as written in YAML. */
export type Mutant = OperatorMutant | CodeMutant;
