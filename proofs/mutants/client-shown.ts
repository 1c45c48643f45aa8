/**
 * Operators on what a client shows.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { ClientFault } from './client-mutant.js';
import { edit } from './paths.js';

/**
 * The filter for states that one fault stands for, for one client: it remembers. Undefined where nothing is shown.
 *
 * @param opened how many websockets the client has opened so far.
 */
export function shownFault(
  { where, operator, with: options = {} }: ClientFault,
  opened: () => number,
): (state: JsonObject) => JsonObject | undefined {
  const { path = '', value } = options;
  let kept: Json[] = [];
  if (where.effect !== 'show') return (state) => state;
  return (state) => {
    if (opened() < (where.connection ?? 0)) return state;
    switch (operator) {
      case 'drop':
        return undefined;
      case 'remove-key':
      case 'add-key':
      case 'set-key':
      case 'retype-key':
        return edit(state, path, operator, value) as JsonObject;
      case 'duplicate': {
        const list = at(state, path);
        return Array.isArray(list)
          ? (edit(
              state,
              path,
              'set-key',
              list.flatMap((entry) => [entry, entry]),
            ) as JsonObject)
          : state;
      }
      case 'keep': {
        const list = at(state, path);
        if (Array.isArray(list) && list.length > 0) kept = list;
        return Array.isArray(list) ? (edit(state, path, 'set-key', kept) as JsonObject) : state;
      }
      default:
        return state;
    }
  };
}

function at(state: Json, path: string): Json | undefined {
  let value: Json | undefined = state;
  for (const step of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as { [key: string]: Json })[step] : undefined;
  return value;
}
