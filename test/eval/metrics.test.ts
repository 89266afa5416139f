import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from '../../eval/metrics/bootstrap-interval.ts';
import { confusionMatrix } from '../../eval/metrics/confusion-matrix.ts';
import { hitAtK } from '../../eval/metrics/hit-at-k.ts';
import { median, percentile } from '../../eval/metrics/percentile.ts';
import { rate } from '../../eval/metrics/rate.ts';
import { meanReciprocalRank, reciprocalRank } from '../../eval/metrics/reciprocal-rank.ts';
import { riskCoverage } from '../../eval/metrics/risk-coverage.ts';
import { createSeededRandom } from '../../eval/metrics/seeded-random.ts';

test('rate is the share that is true, and nothing without values', () => {
  expect(rate([true, false, true, true])).toBe(0.75);
  expect(rate([])).toBeUndefined();
});

test('percentile takes the nearest rank, whatever the order', () => {
  const values = [50, 15, 40, 20, 35];
  expect(percentile(values, 0.3)).toBe(20);
  expect(percentile(values, 0.95)).toBe(50);
  expect(percentile(values, 0)).toBe(15);
  expect(median(values)).toBe(35);
  expect(percentile([], 0.5)).toBeNaN();
});

describe('hit at k', () => {
  test('a hit counts only among the first k', () => {
    expect(hitAtK(['a', 'b', 'c', 'd'], ['d'], 3)).toBe(false);
    expect(hitAtK(['a', 'b', 'c', 'd'], ['x', 'c'], 3)).toBe(true);
    expect(hitAtK([], ['a'], 3)).toBe(false);
  });
});

test('reciprocal rank falls with the place, and the mean counts what was missed', () => {
  expect(reciprocalRank(['a', 'b', 'c'], ['c', 'b'])).toBe(0.5);
  expect(reciprocalRank(['a'], ['z'])).toBe(0);
  expect(meanReciprocalRank([1, 0.5, 0])).toBe(0.5);
  expect(meanReciprocalRank([])).toBe(0);
});

test('a confusion matrix counts every pair under what was expected', () => {
  const pairs = [
    { expected: 'answer', given: 'answer' },
    { expected: 'answer', given: 'clarify' },
    { expected: 'answer', given: 'clarify' },
    { expected: 'crisis', given: 'crisis' },
  ];
  expect(confusionMatrix(pairs)).toEqual({
    answer: { answer: 1, clarify: 2 },
    crisis: { crisis: 1 },
  });
});

describe('risk and coverage', () => {
  test('the surest come first', () => {
    const judgements = Array.from({ length: 10 }, (_, at) => ({
      confidence: at / 10,
      right: at >= 5,
    }));
    const points = riskCoverage(judgements);
    expect(points[0]).toEqual({ coverage: 0.1, accuracy: 1, confidence: 0.9 });
    expect(points[4]).toEqual({ coverage: 0.5, accuracy: 1, confidence: 0.5 });
    expect(points[9]).toEqual({ coverage: 1, accuracy: 0.5, confidence: 0 });
  });

  test('nothing answered gives no curve', () => {
    expect(riskCoverage([])).toEqual([]);
  });

  test('everything answered has the accuracy of the whole', () => {
    const judgement = fc.record({ confidence: fc.double({ noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 1 }), (judgements) => {
        const last = riskCoverage(judgements).at(-1);
        expect(last?.coverage).toBe(1);
        expect(last?.accuracy).toBeCloseTo(rate(judgements.map(({ right }) => right)) ?? -1);
      }),
    );
  });
});

describe('bootstrap interval', () => {
  test('is the same in every run, and holds the measured rate', () => {
    const values = Array.from({ length: 200 }, (_, at) => at % 4 !== 0);
    const interval = bootstrapInterval(values);
    expect(interval).toEqual(bootstrapInterval(values));
    expect(interval?.low).toBeLessThan(0.75);
    expect(interval?.high).toBeGreaterThan(0.75);
  });

  test('narrows with more questions, as 1.96 standard errors say', () => {
    const widthOf = (count: number) => {
      const values = Array.from({ length: count }, (_, at) => at % 2 === 0);
      const { low, high } = bootstrapInterval(values) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(widthOf(100)).toBeCloseTo(2 * 1.96 * Math.sqrt(0.25 / 100), 1);
    expect(widthOf(1_600)).toBeLessThan(widthOf(100) / 3);
  });

  test('all right leaves no doubt, and no questions no interval', () => {
    expect(bootstrapInterval([true, true])).toEqual({ low: 1, high: 1 });
    expect(bootstrapInterval([])).toBeUndefined();
  });
});

test('seeded numbers repeat, differ by seed, and are spread evenly', () => {
  const draw = (seed: number) => Array.from({ length: 4_000 }, createSeededRandom(seed));
  const numbers = draw(7);
  expect(numbers).toEqual(draw(7));
  expect(numbers).not.toEqual(draw(8));
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});
