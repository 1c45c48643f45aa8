/**
 * Operators on what a client shows.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
import type { ClientFault } from '../client-mutant.js';
import { applyOperator, type TargetAdapter } from '../engine.js';
import { edit, valueAt } from '../paths.js';

/**
 * The filter for shown states that one fault stands for. It returns undefined where nothing is shown.
 *
 * @param opened how many websockets the client has opened so far.
 */
export function shownFault(fault: ClientFault, opened: () => number): (state: JsonObject) => JsonObject | undefined {
  const { effect, connection = 0 } = fault.where;
  return (state) =>
    effect !== 'show' || opened() < connection ? state : (applyOperator(fault, state, ADAPTER)[0] as JsonObject);
}

const ADAPTER: TargetAdapter<Json> = {
  edit: (state, change) => change(state),
  own: {
    /** Each entry of the list twice. */
    duplicate(state, { path = '' }) {
      const list = valueAt(state, path);
      return [
        Array.isArray(list)
          ? edit(
              state,
              path,
              'set-key',
              list.flatMap((one) => [one, one]),
            )
          : state,
      ];
    },
  },
};
