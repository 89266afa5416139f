import type { Steps } from '../platform/steps.ts';
import type { SparseVector } from './sparse-vector.ts';

/** How likely each label is for a vector; the shares add up to 1. */
export type SoftmaxClassifier = { score(vector: SparseVector): Float32Array };

export type Example = { readonly vector: SparseVector; readonly label: number };

const rounds = 2;
const examplesPerStep = 100;
const firstRate = 6;
const slowing = 0.5;

/**
 * Multinomial logistic regression, trained by stochastic gradient descent in a fixed shuffled order.
 * Measured on held-back phrases against nearest neighbours, a Rocchio centroid, naive Bayes and a
 * passive-aggressive classifier: the best alone, in half a second for 15,000 phrases (docs/adr/0003-retrieval.md).
 * @param features ids from this number on are left out, in learning and in answering
 * @param labels number of labels; labels are 0 .. labels - 1
 */
export function* trainSoftmaxClassifier(
  examples: readonly Example[],
  features: number,
  labels: number,
): Steps<SoftmaxClassifier> {
  const weights = new Float32Array(features * labels);
  const shares = new Float32Array(labels);
  for (let round = 0; round < rounds; round += 1) {
    const rate = firstRate / (1 + round * slowing);
    for (const [at, position] of shuffled(examples.length, round).entries()) {
      const example = examples[position];
      if (example !== undefined) learn(example, weights, shares, rate);
      if (at % examplesPerStep === 0) yield;
    }
  }
  return {
    score: (vector) => {
      const result = new Float32Array(labels);
      predict(vector, weights, result);
      return result;
    },
  };
}

/** Labels that hardly moved need no correction; leaving them out halves the time. */
const noticeable = 0.002;

function learn(
  { vector, label }: Example,
  weights: Float32Array,
  shares: Float32Array,
  rate: number,
) {
  predict(vector, weights, shares);
  shares[label] = (shares[label] ?? 0) - 1;
  const wrong: number[] = [];
  shares.forEach((share, other) => {
    if (Math.abs(share) > noticeable) wrong.push(other);
  });
  const { ids, weights: values } = vector;
  for (let position = 0; position < ids.length; position += 1) {
    const row = (ids[position] ?? 0) * shares.length;
    if (row >= weights.length) continue;
    const step = rate * (values[position] ?? 0);
    for (const other of wrong) {
      weights[row + other] = (weights[row + other] ?? 0) - step * (shares[other] ?? 0);
    }
  }
}

/** Fills `shares` with the softmax of the weighted features. */
function predict(
  { ids, weights: values }: SparseVector,
  weights: Float32Array,
  shares: Float32Array,
) {
  shares.fill(0);
  for (let position = 0; position < ids.length; position += 1) {
    const row = (ids[position] ?? 0) * shares.length;
    if (row >= weights.length) continue;
    const value = values[position] ?? 0;
    for (let label = 0; label < shares.length; label += 1) {
      shares[label] = (shares[label] ?? 0) + value * (weights[row + label] ?? 0);
    }
  }
  normalise(shares);
}

function normalise(shares: Float32Array): void {
  const most = shares.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let label = 0; label < shares.length; label += 1) {
    const grown = Math.exp((shares[label] ?? 0) - most);
    shares[label] = grown;
    total += grown;
  }
  for (let label = 0; label < shares.length; label += 1)
    shares[label] = (shares[label] ?? 0) / total;
}

/** The same order on every machine (Fisher-Yates with a linear congruential generator). */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, position) => position);
  let state = seed + 7;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
