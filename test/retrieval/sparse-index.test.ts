import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSparseIndex } from '../../src/retrieval/sparse-index.ts';
import { anySparseVector, cosine, featureCount } from './random-vectors.ts';

test('the nearest are those that comparing with every vector finds', () => {
  fc.assert(
    fc.property(
      fc.array(anySparseVector, { maxLength: 30 }),
      anySparseVector,
      fc.integer({ min: 1, max: 12 }),
      (vectors, wanted, most) => {
        const scores = vectors.map((vector) => cosine(wanted, vector));
        const expected = scores
          .filter((score) => score > 0)
          .toSorted((one, other) => other - one)
          .slice(0, most);
        const found = buildSparseIndex(vectors, featureCount).nearest(wanted, most);
        expect(found).toHaveLength(expected.length);
        found.forEach(({ row, score }, at) => {
          expect(score).toBeCloseTo(expected[at] ?? -1, 4);
          expect(score).toBeCloseTo(scores[row] ?? -1, 4);
        });
        expect(new Set(found.map(({ row }) => row)).size).toBe(found.length);
      },
    ),
  );
});

test('a question leaves nothing behind for the next', () => {
  const index = buildSparseIndex([{ ids: [0], weights: [1] }], 2);
  index.nearest({ ids: [0], weights: [1] }, 3);
  expect(index.nearest({ ids: [1], weights: [1] }, 3)).toEqual([]);
});

test('an index of nothing finds nothing', () => {
  expect(buildSparseIndex([], 0).nearest({ ids: [], weights: [] }, 3)).toEqual([]);
});
