/**
 * Contradictions between a requirement and documents or the product.
 *
 * @module
 */

/** Sources that contradict a requirement: one or more sentences for each source. */
export interface Divergence {
  /** One of the two documents that the description started from. */
  seed?: string;
  /** The official documentation. */
  docs?: string;
  /** The product itself: another release or another part of it differs, or the reason for the contradiction. */
  product?: string;
  /** The official web client. */
  client?: string;
  /** Other documents. */
  other?: string;
}

const SOURCE_NAMES: { [by in keyof Divergence]-?: string } = {
  seed: 'the seed',
  docs: 'the official documentation',
  product: 'the product',
  client: 'the official web client',
  other: 'other documents',
};

/** One line for each source, such as `the seed: A typing event goes to all other participants.` */
export function divergenceLines(divergence: Divergence): string[] {
  return (Object.keys(SOURCE_NAMES) as (keyof Divergence)[]).flatMap((by) =>
    divergence[by] === undefined ? [] : [`${SOURCE_NAMES[by]}: ${divergence[by]}`],
  );
}
