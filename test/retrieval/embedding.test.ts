import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embed, embeddingDimensions } from '../../src/retrieval/embedding.ts';
import { anySparseVector, cosine } from './random-vectors.ts';

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Texts of a handful of words: features that collide weigh much. Seen at most in 60,000 pairs: 0.46. */
const allowed = 0.6;

describe('an embedding', () => {
  test('is a unit vector, or empty for a text without known words', () => {
    fc.assert(
      fc.property(anySparseVector, (vector) => {
        const dense = embed(vector);
        expect(dense).toHaveLength(embeddingDimensions);
        expect(Math.hypot(...dense)).toBeCloseTo(vector.ids.length === 0 ? 0 : 1, 6);
      }),
    );
  });

  test('keeps the cosine of two texts within a bound', () => {
    fc.assert(
      fc.property(anySparseVector, anySparseVector, (one, other) => {
        const kept = dot(embed(one), embed(other));
        expect(Math.abs(kept - cosine(one, other))).toBeLessThan(allowed);
      }),
    );
  });

  test('keeps it closely for texts of many features', () => {
    const many = (from: number) => {
      const ids = Array.from({ length: 80 }, (_, at) => from + at);
      return { ids, weights: ids.map(() => 1 / Math.sqrt(ids.length)) };
    };
    for (const shared of [0, 40, 70]) {
      const kept = dot(embed(many(0)), embed(many(80 - shared)));
      expect(Math.abs(kept - shared / 80), `${shared} shared`).toBeLessThan(0.15);
    }
  });

  test('is the same every time', () => {
    const vector = { ids: [3, 7], weights: [0.6, 0.8] };
    expect(embed(vector)).toEqual(embed(vector));
  });
});
