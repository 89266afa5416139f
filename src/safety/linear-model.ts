import type { Steps } from '../platform/steps.ts';
import type { CrisisFeatures } from './crisis-features.ts';

export type Lesson = { readonly features: CrisisFeatures; readonly label: string };
/** The chance of each label, in the order of `labels`. */
export type LinearModel = {
  readonly labels: readonly string[];
  readonly predict: (features: CrisisFeatures) => Float64Array;
};

const rounds = 8;
const lessonsPerStep = 100;
const firstStep = 3;
const slowdown = 0.3;
/** Examples of danger are few among thousands of ordinary questions, so each counts for more. */
const weightOf = (label: string, common: string | undefined) => (label === common ? 1 : 2);

/** Multinomial logistic regression, trained in the same order every time: the same lessons give the same model. */
export function* trainLinearModel(lessons: readonly Lesson[], common?: string): Steps<LinearModel> {
  const labels = [...new Set(lessons.map(({ label }) => label))].toSorted();
  const toVector = createToVector(lessons.map(({ features }) => features));
  const weights = new Float64Array(toVector.size * labels.length);
  const taught = lessons.map(({ features, label }) => ({
    vector: toVector.read(features),
    answer: labels.indexOf(label),
    weight: weightOf(label, common),
  }));
  const random = createRandom();
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + round * slowdown);
    for (const [at, one] of shuffled(taught, random).entries()) {
      learn(weights, one.vector, one.answer, labels.length, step * one.weight);
      if (at % lessonsPerStep === 0) yield;
    }
  }
  return {
    labels,
    predict: (features) => chances(weights, toVector.read(features), labels.length),
  };
}

type Vector = { readonly ids: readonly number[]; readonly values: readonly number[] };

/** Features seen twice or more, weighed by how rare they are; every vector has length 1. */
const createToVector = (texts: readonly CrisisFeatures[]) => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const name of text.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const known = new Map<string, { readonly id: number; readonly rarity: number }>();
  for (const [name, count] of counts) {
    if (count > 1) known.set(name, { id: known.size, rarity: Math.log(1 + texts.length / count) });
  }
  const read = (features: CrisisFeatures): Vector => {
    const ids: number[] = [];
    const values: number[] = [];
    for (const [name, weight] of features) {
      const feature = known.get(name);
      if (feature === undefined) continue;
      ids.push(feature.id);
      values.push(weight * feature.rarity);
    }
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return { ids, values: values.map((value) => value / length) };
  };
  return { size: known.size, read };
};

const chances = (weights: Float64Array, { ids, values }: Vector, size: number): Float64Array => {
  const scores = new Float64Array(size);
  for (let at = 0; at < ids.length; at += 1) {
    const value = values[at] ?? 0;
    const from = (ids[at] ?? 0) * size;
    for (let label = 0; label < size; label += 1) {
      scores[label] = (scores[label] ?? 0) + (weights[from + label] ?? 0) * value;
    }
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

const learn = (
  weights: Float64Array,
  { ids, values }: Vector,
  answer: number,
  size: number,
  step: number,
): void => {
  const changes = chances(weights, { ids, values }, size).map(
    (chance, label) => ((label === answer ? 1 : 0) - chance) * step,
  );
  if (Math.abs(changes[answer] ?? 0) < tooLittle) return;
  for (let at = 0; at < ids.length; at += 1) {
    const value = values[at] ?? 0;
    const from = (ids[at] ?? 0) * size;
    for (let label = 0; label < size; label += 1) {
      weights[from + label] = (weights[from + label] ?? 0) + (changes[label] ?? 0) * value;
    }
  }
};

const tooLittle = 0.01;

/** A fixed sequence (Park and Miller), so that two starts of the product never differ. */
const createRandom = () => {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const shuffled = <T>(items: readonly T[], random: () => number): readonly T[] =>
  items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
