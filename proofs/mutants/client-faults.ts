/**
 * Turns a mutant into faults of a client.
 *
 * @module
 */
import { operatorFaults, type ClientContext, type ClientFaults, type ClientMutant } from './client-mutant.js';
import { frameFault } from './targets/client-frames.js';
import { shownFault } from './targets/shown-state.js';

/** The faults of a mutant, made for one client. Each fault filters the frames that the previous fault returned. */
export const clientFaultsOf = (mutant: ClientMutant, context: ClientContext): ClientFaults[] =>
  'faults' in mutant
    ? [mutant.faults(context)]
    : operatorFaults(mutant).map((fault) => ({
        frame: frameFault(fault, context),
        show: shownFault(fault, () => context.opened()),
      }));
