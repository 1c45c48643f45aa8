/**
 * Operators on the state that a client shows.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
import type { ClientFault } from '../client-mutant.js';
import { applyOperator, type TargetAdapter } from '../engine.js';
import { edit, valueAt } from '../paths.js';

/**
 * A filter that applies one fault to the shown states. It returns undefined when nothing is shown.
 *
 * @param opened returns the number of websockets that the client has opened so far.
 */
export function shownFault(fault: ClientFault, opened: () => number): (state: JsonObject) => JsonObject | undefined {
  const { effect, connection = 0 } = fault.where;
  return (state) =>
    effect !== 'show' || opened() < connection ? state : (applyOperator(fault, state, ADAPTER)[0] as JsonObject);
}

const ADAPTER: TargetAdapter<Json> = {
  edit: (state, change) => change(state),
  own: {
    /** Repeats each entry of the list at `path`. */
    duplicate(state, { path = '' }) {
      const list = valueAt(state, path);
      return [
        Array.isArray(list)
          ? edit(
              state,
              path,
              'set-key',
              list.flatMap((entry) => [entry, entry]),
            )
          : state,
      ];
    },
  },
};
