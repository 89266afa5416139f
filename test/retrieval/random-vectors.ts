import fc from 'fast-check';
import type { SparseVector } from '../../src/retrieval/sparse-vector.ts';

export const featureCount = 24;

/** Sparse vectors of any kind; as long as 1, as the vocabulary makes them, or empty. */
export const anySparseVector: fc.Arbitrary<SparseVector> = fc
  .uniqueArray(
    fc.record({
      id: fc.nat(featureCount - 1),
      weight: fc.float({ min: Math.fround(0.1), max: 5, noNaN: true }),
    }),
    { maxLength: 8, selector: ({ id }) => id },
  )
  .map((entries) => {
    const length = Math.hypot(...entries.map(({ weight }) => weight));
    return {
      ids: entries.map(({ id }) => id),
      weights: entries.map(({ weight }) => weight / length),
    };
  });

/** What every index has to agree with. */
export function cosine(one: SparseVector, other: SparseVector): number {
  const weights = new Map(other.ids.map((id, at) => [id, other.weights[at] ?? 0]));
  return one.ids.reduce((sum, id, at) => sum + (one.weights[at] ?? 0) * (weights.get(id) ?? 0), 0);
}
