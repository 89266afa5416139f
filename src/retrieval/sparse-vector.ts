import type { TextFeatures } from '../language/text-features.ts';

/** Feature ids with their weights, length 1 in the Euclidean sense (or empty). */
export type SparseVector = { readonly ids: readonly number[]; readonly weights: readonly number[] };

/** Turns features into numbered, weighted vectors; rare features weigh more (tf-idf). */
export type Vocabulary = {
  readonly size: number;
  vectorOf(features: TextFeatures): SparseVector;
};

/** Learns which features exist and how rare they are from the texts that will be searched. */
export function buildVocabulary(texts: readonly TextFeatures[]): Vocabulary {
  const ids = new Map<string, number>();
  const documents: number[] = [];
  for (const text of texts) {
    for (const feature of text.keys()) {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      documents[id] = (documents[id] ?? 0) + 1;
    }
  }
  const rarity = documents.map((count) => Math.log(1 + texts.length / count));
  return {
    size: ids.size,
    vectorOf: (features) => {
      const found: number[] = [];
      const weights: number[] = [];
      for (const [feature, weight] of features) {
        const id = ids.get(feature);
        if (id === undefined) continue;
        found.push(id);
        weights.push(dampened(weight) * (rarity[id] ?? 0));
      }
      return { ids: found, weights: unitLength(weights) };
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
