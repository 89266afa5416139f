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
        weights.push(
          (1 + Math.log(weight / Math.min(weight, 1))) * Math.min(weight, 1) * (rarity[id] ?? 0),
        );
      }
      return { ids: found, weights: unitLength(weights) };
    },
  };
}

function unitLength(weights: readonly number[]): number[] {
  const length = Math.hypot(...weights);
  return length === 0 ? [] : weights.map((weight) => weight / length);
}
