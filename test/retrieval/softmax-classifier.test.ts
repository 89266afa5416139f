import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/platform/steps.ts';
import { trainSoftmaxClassifier } from '../../src/retrieval/softmax-classifier.ts';

const labels = 3;
const ownFeatures = 4;
const noise = labels * ownFeatures;

/** Every label has features of its own; one feature is everybody's. */
const examples = Array.from({ length: 60 }, (_, at) => {
  const label = at % labels;
  const own = label * ownFeatures + (Math.floor(at / labels) % ownFeatures);
  return { vector: { ids: [own, noise], weights: [0.8, 0.6] }, label };
});
const train = () => atOnce(trainSoftmaxClassifier(examples, noise + 1, labels));
const best = (scores: Float32Array) => scores.indexOf(Math.max(...scores));

describe('the classifier', () => {
  test('learns labels that can be told apart', () => {
    const classifier = train();
    for (const { vector, label } of examples) expect(best(classifier.score(vector))).toBe(label);
  });

  test('gives shares that add up to 1', () => {
    const shares = train().score({ ids: [0, noise], weights: [0.8, 0.6] });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  test('knows nothing about a text without known features', () => {
    expect([...train().score({ ids: [], weights: [] })]).toEqual(
      [1, 1, 1].map((share) => Math.fround(share / 3)),
    );
  });

  test('learns the same every time', () => {
    const vector = { ids: [1, 5, noise], weights: [0.5, 0.5, 0.7] };
    expect([...train().score(vector)]).toEqual([...train().score(vector)]);
  });
});
