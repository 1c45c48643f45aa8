/**
 * The kinds of step in scenarios for clients, told apart by the key that names them.
 *
 * @module
 */
import type { ClientStep } from '../../src/suite/types.js';

/** Keys of the steps that judge the window of the action before them. */
const LOOKING: readonly string[] = ['expect', 'nothing', 'order', 'answers', 'connection', 'shows', 'exits'];

/** Keys that say what kind of step a step is. */
export const CLIENT_KINDS: readonly string[] = [
  'start',
  'push',
  'ask',
  'raw',
  'drop',
  'silence',
  'wait',
  'do',
  'trigger',
  ...LOOKING,
];

/** True for a step that looks and does not act. */
export function isLooking(step: ClientStep): boolean {
  return LOOKING.some((kind) => kind in step);
}
