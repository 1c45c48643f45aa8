/**
 * A mutant: one deliberate fault of the reference server, and the requirement that must catch it.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';
import type { Operation } from './engine.js';
import type { ServerTarget } from './operator-table.js';

/** Which effects, guards or frames a mutant touches. Every key given must match. */
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

/** What every mutant has. */
export interface Common {
  /** `<area>/<name>`, the path of its file below `conformance/mutants/server/`. */
  id: string;
  /** The requirement that must catch it. */
  requirement: string;
  title: string;
  /** Release of the server; the newest verified one where the requirement holds when absent. */
  profile?: string;
  /** Scenarios to run; those that prove the requirement when absent. Needed for ambient requirements. */
  scenarios?: string[];
}

/** A mutant that is data: one operator on what `where` names. */
export interface OperatorMutant extends Common, Operation {
  where: Where;
}

/** A mutant whose faults are code, where no operator fits. */
export interface CodeMutant extends Common {
  faults: Faults;
  /** Why no operator fits. */
  because: string;
}

/** One mutant as written in YAML. */
export type Mutant = OperatorMutant | CodeMutant;
