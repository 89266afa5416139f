import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildVectorIndex } from '../../src/retrieval/vector-index.ts';

const dimensions = 16;
const anyUnitVector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: dimensions,
    maxLength: dimensions,
  })
  .filter((values) => Math.hypot(...values) > 0.1)
  .map((values) => values.map((value) => value / Math.hypot(...values)));

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Up to the search effort of the graph it has to be exact; the sociale kaart of a municipality fits in it. */
test('the nearest are those that comparing with every vector finds', () => {
  fc.assert(
    fc.property(fc.array(anyUnitVector, { maxLength: 60 }), anyUnitVector, (vectors, wanted) => {
      const expected = vectors
        .map((vector) => dot(vector, wanted))
        .toSorted((one, other) => other - one)
        .slice(0, 5);
      const found = buildVectorIndex(vectors, dimensions).nearest(wanted, 5);
      expect(found).toHaveLength(expected.length);
      found.forEach(({ row, similarity }, at) => {
        expect(similarity).toBeCloseTo(expected[at] ?? -2, 4);
        expect(similarity).toBeCloseTo(dot(vectors[row] ?? [], wanted), 4);
      });
    }),
    { numRuns: 40 },
  );
});
