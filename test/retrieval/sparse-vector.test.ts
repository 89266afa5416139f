import { expect, test } from 'vitest';
import { buildVocabulary } from '../../src/retrieval/sparse-vector.ts';

const vocabulary = buildVocabulary([
  new Map([
    ['stem:hulp', 1],
    ['stem:huur', 1],
  ]),
  new Map([
    ['stem:hulp', 1],
    ['stem:eten', 1],
  ]),
]);

test('a vocabulary has every feature once', () => {
  expect(vocabulary.size).toBe(3);
});

test('a rare feature weighs more than a common one, and the vector is as long as 1', () => {
  const { ids, weights } = vocabulary.vectorOf(
    new Map([
      ['stem:hulp', 1],
      ['stem:huur', 1],
    ]),
  );
  expect(ids).toEqual([0, 1]);
  expect(weights[1]).toBeGreaterThan(weights[0] ?? 0);
  expect(Math.hypot(...weights)).toBeCloseTo(1, 6);
});

test('features that nobody wrote are left out', () => {
  expect(vocabulary.vectorOf(new Map([['stem:xyz', 1]]))).toEqual({ ids: [], weights: [] });
});
