import type { TextFeatures } from '../language/text-features.ts';
import { embed, embeddingDimensions } from './embedding.ts';
import { buildSparseIndex, type Match, type SparseIndex } from './sparse-index.ts';
import { buildVocabulary, type SparseVector } from './sparse-vector.ts';
import { buildVectorIndex } from './vector-index.ts';

/** A document as it is searched: as a whole, and by the single sentences that stand for it. */
export type SearchableDocument = {
  readonly whole: TextFeatures;
  readonly phrases: readonly TextFeatures[];
};

export type DocumentScore = {
  readonly row: number;
  /** Shared words and letter groups with the whole document, 0..1. */
  readonly lexical: number;
  /** Likeness of the best of its sentences, 0..1. */
  readonly phrase: number;
  /** Cosine of the dense vectors, 0..1; 0 when it was not among the nearest. */
  readonly dense: number;
};

/** Finds documents by words, by sentences and by dense vectors together. */
export type DocumentIndex = { search(features: TextFeatures): readonly DocumentScore[] };

const depth = 24;
const phraseDepth = 60;

/**
 * What is rare is rare among these documents: "beleidsplan" says nothing among policy pages.
 * @param documents in any order; `row` in an answer is the position in this list
 */
export function buildDocumentIndex(documents: readonly SearchableDocument[]): DocumentIndex {
  const vocabulary = buildVocabulary(
    documents.flatMap(({ whole, phrases }) => [whole, ...phrases]),
  );
  const vectors = documents.map(({ whole }) => vocabulary.vectorOf(whole));
  const owners = documents.flatMap(({ phrases }, row) => phrases.map(() => row));
  const sentences = documents.flatMap(({ phrases }) => phrases.map(vocabulary.vectorOf));
  const whole = buildSparseIndex(vectors, vocabulary.size);
  const phrases = buildSparseIndex(sentences, vocabulary.size);
  const meanings = buildVectorIndex(vectors.map(embed), embeddingDimensions);
  return {
    search: (features) => {
      const vector = vocabulary.vectorOf(features);
      const lexical = scoresOf(whole.nearest(vector, depth));
      const phrase = bestPerOwner(phrases, vector, owners);
      const dense = new Map(
        meanings.nearest(embed(vector), depth).map(({ row, similarity }) => [row, similarity]),
      );
      const rows = new Set([...lexical.keys(), ...phrase.keys(), ...dense.keys()]);
      return [...rows].map((row) => ({
        row,
        lexical: lexical.get(row) ?? 0,
        phrase: phrase.get(row) ?? 0,
        dense: Math.max(0, dense.get(row) ?? 0),
      }));
    },
  };
}

const scoresOf = (matches: readonly Match[]) =>
  new Map(matches.map(({ row, score }) => [row, score]));

function bestPerOwner(
  phrases: SparseIndex,
  vector: SparseVector,
  owners: readonly number[],
): Map<number, number> {
  const best = new Map<number, number>();
  for (const { row, score } of phrases.nearest(vector, phraseDepth)) {
    const owner = owners[row] ?? 0;
    best.set(owner, Math.max(score, best.get(owner) ?? 0));
  }
  return best;
}
