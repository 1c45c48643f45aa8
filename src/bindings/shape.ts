/**
 * Named declarations, independent of any language and of the keywords of JSON Schema.
 *
 * @module
 */

/** The type of a value. */
export type Shape =
  | { kind: 'any' | 'text' | 'integer' | 'number' | 'flag' | 'null' }
  | { kind: 'literal'; value: string | number | boolean }
  | { kind: 'list'; of: Shape; least: number; most?: number }
  /** An object with any keys. */
  | { kind: 'map'; of: Shape }
  /** A reference to a declaration, by name. */
  | { kind: 'name'; name: string }
  | { kind: 'union'; of: Shape[] };

/** The documentation of a declaration or a field. */
export interface Doc {
  text?: string;
  /** Where the fact comes from. */
  source?: string;
  /** First release that has the fact. Absent in the bindings of one release. */
  since?: string;
  /** Last release that has the fact. */
  until?: string;
}

/** One key of an object. */
export interface Field {
  name: string;
  shape: Shape;
  required: boolean;
  doc: Doc;
}

/** An argument of an acknowledgement. */
export interface Argument {
  shape: Shape;
  /** True: some acknowledgements do not have this argument. */
  optional: boolean;
}

/** A type with a name of its own. */
export type Declaration = { name: string; doc: Doc } & (
  | { kind: 'object'; fields: Field[]; /** True: there may be other keys. */ open: boolean }
  | { kind: 'alias'; shape: Shape }
  /** The arguments of an acknowledgement. */
  | { kind: 'ack'; shape: Shape; arguments: Argument[] }
);

/** The distinct alternatives of a shape. */
export function unionOf(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (shape.kind === 'union' ? shape.of : [shape]));
  const distinct = [...new Map(flat.map((shape) => [JSON.stringify(shape), shape])).values()];
  if (distinct.some(({ kind }) => kind === 'any')) return { kind: 'any' };
  return distinct.length === 1 ? distinct[0]! : { kind: 'union', of: distinct };
}

/** Names of the declarations that a shape refers to. */
export function namesIn(shape: Shape): string[] {
  if (shape.kind === 'name') return [shape.name];
  if (shape.kind === 'union') return shape.of.flatMap(namesIn);
  return shape.kind === 'list' || shape.kind === 'map' ? namesIn(shape.of) : [];
}

/** A name in PascalCase. */
export const pascal = (text: string): string =>
  text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
