import type { TextFeatures } from '../language/text-features.ts';

/** Feature ids with their weights, length 1 in the Euclidean sense (or empty). */
export type SparseVector = { readonly ids: readonly number[]; readonly weights: readonly number[] };

/** Turns features into numbered, weighted vectors; rare features weigh more (tf-idf). */
export type Vocabulary = {
  readonly size: number;
  /** Ids below this number were seen in two texts or more; what was seen once teaches nothing general. */
  readonly recurring: number;
  vectorOf(features: TextFeatures): SparseVector;
};

type Numbered = { readonly id: number; readonly rarity: number };

/** Learns which features exist and how rare they are from the texts that will be searched. */
export function buildVocabulary(texts: readonly TextFeatures[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const feature of text.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const known = new Map<string, Numbered>();
  const number = (from: number, to: number) => {
    for (const [feature, count] of counts) {
      if (count < from || count > to) continue;
      known.set(feature, { id: known.size, rarity: Math.log(1 + texts.length / count) });
    }
    return known.size;
  };
  const recurring = number(2, Number.POSITIVE_INFINITY);
  const size = number(1, 1);
  return {
    size,
    recurring,
    vectorOf: (features) => {
      const ids: number[] = [];
      const weights: number[] = [];
      for (const [feature, weight] of features) {
        const numbered = known.get(feature);
        if (numbered === undefined) continue;
        ids.push(numbered.id);
        weights.push(dampened(weight) * numbered.rarity);
      }
      return { ids, weights: unitLength(weights) };
    },
  };
}

/** A word that is said ten times is not ten times as important. */
const dampened = (weight: number) => (weight <= 1 ? weight : 1 + Math.log(weight));

function unitLength(weights: number[]): number[] {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return weights.map((weight) => weight / length);
}
