/**
 * The kinds of step, told apart by the key that names them.
 *
 * @module
 */
import type { Step } from '../../src/suite/types.js';

/** Keys of the steps that do something and open a window. */
const ACTIONS: readonly string[] = ['connect', 'join', 'call', 'emit', 'frames', 'trigger', 'disconnect', 'idle'];

/** Keys that say what kind of step a step is. */
export const KINDS: readonly string[] = [...ACTIONS, 'expect', 'nothing', 'order', 'closed'];

/** True for a step that does something and so opens a window. */
export function isAction(step: Step): boolean {
  return ACTIONS.some((kind) => kind in step);
}
