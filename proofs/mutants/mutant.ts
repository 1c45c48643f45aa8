/**
 * A mutant: one deliberate fault of the reference server, and the requirement that must catch it.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';
import type { Operation } from './engine.js';
import type { ServerTarget } from './operator-table.js';

/** The target of a mutant: effects, guards or frames. Every given key must match. */
export interface Where {
  effect: ServerTarget;
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

/** Keys of every mutant. */
export interface Common {
  /** `<area>/<name>`, the path of its file below `conformance/mutants/server/`. */
  id: string;
  /** The requirement that must catch it. */
  requirement: string;
  title: string;
  /** Release of the server. Absent: the newest verified release in which the requirement holds. */
  profile?: string;
  /** Scenarios to run. Absent: those that prove the requirement. Required when only an ambient rule checks it. */
  scenarios?: string[];
}

/** A mutant that is data: one operator on the target that `where` names. */
export interface OperatorMutant extends Common, Operation {
  where: Where;
}

/** A mutant whose faults are code, because no operator fits. */
export interface CodeMutant extends Common {
  faults: Faults;
  /** Why no operator fits. */
  because: string;
}

/** One mutant as written in YAML. */
export type Mutant = OperatorMutant | CodeMutant;
