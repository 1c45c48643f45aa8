/**
 * The arguments of acknowledgements: an array on the wire, parameters of a callback in code.
 *
 * @module
 */
import { unionOf, type Argument, type Shape } from './shape.js';

/** Combines acknowledgements of different shapes: an argument that is not in all of them is optional. */
export function ackArgumentsOf(shapes: readonly Shape[]): Argument[] {
  const lists = shapes.flatMap(ackListsIn);
  const most = Math.max(0, ...lists.map((list) => list.most ?? Math.max(list.least, 1)));
  const least = Math.min(...lists.map((list) => list.least));
  return Array.from({ length: most }, (_, index) => ({
    shape: unionOf(lists.filter((list) => (list.most ?? 1) > index).map(({ of }) => of)),
    optional: index >= least,
  }));
}

function ackListsIn(shape: Shape): Extract<Shape, { kind: 'list' }>[] {
  if (shape.kind === 'union') return shape.of.flatMap(ackListsIn);
  if (shape.kind === 'list') return [shape];
  throw new Error('The schema of an acknowledgement must be a list.');
}
