import type { TextFeatures } from '../language/text-features.ts';
import { embed, embeddingDimensions } from './embedding.ts';
import { buildSparseIndex } from './sparse-index.ts';
import { buildVocabulary, type Vocabulary } from './sparse-vector.ts';
import { buildVectorIndex } from './vector-index.ts';

export type DocumentScore = {
  readonly row: number;
  /** Shared words and letter groups, 0..1. */
  readonly lexical: number;
  /** Cosine of the dense vectors, 0..1; 0 when it was not among the nearest. */
  readonly dense: number;
};

/** Finds documents by words and by dense vectors together. */
export type DocumentIndex = {
  search(features: TextFeatures): readonly DocumentScore[];
};

const depth = 24;

/** @param documents features of each document; `row` in an answer is the position in this list */
export function buildDocumentIndex(documents: readonly TextFeatures[]): DocumentIndex {
  const vocabulary: Vocabulary = buildVocabulary(documents);
  const vectors = documents.map((features) => vocabulary.vectorOf(features));
  const words = buildSparseIndex(vectors, vocabulary.size);
  const meanings = buildVectorIndex(vectors.map(embed), embeddingDimensions);
  return {
    search: (features) => {
      const vector = vocabulary.vectorOf(features);
      const dense = new Map(
        meanings.nearest(embed(vector), depth).map(({ row, similarity }) => [row, similarity]),
      );
      const lexical = new Map(
        words.nearest(vector, depth).map(({ row, score }) => [row, score]),
      );
      return [...new Set([...lexical.keys(), ...dense.keys()])].map((row) => ({
        row,
        lexical: lexical.get(row) ?? 0,
        dense: Math.max(0, dense.get(row) ?? 0),
      }));
    },
  };
}
