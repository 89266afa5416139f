import type { TextFeatures } from '../language/text-features.ts';
import { trainCentroidClassifier } from './centroid-classifier.ts';
import { buildSparseIndex } from './sparse-index.ts';
import type { Vocabulary } from './sparse-vector.ts';

/** What a phrase stands for: a need, or an intent that is no need. */
export type Label = { readonly kind: 'need' | 'intent'; readonly id: string };

export type LabelledPhrase = {
  readonly text: string;
  readonly label: Label;
  readonly features: TextFeatures;
};

export type LabelShare = { readonly label: Label; readonly share: number };
export type NearPhrase = { readonly text: string; readonly label: Label; readonly score: number };

export type LabelScores = {
  /** All labels with a share above zero, best first; the shares add up to 1 or less. */
  readonly shares: readonly LabelShare[];
  /** The phrases that look most like the message, best first. */
  readonly nearest: readonly NearPhrase[];
};

/** Says which needs and intents a message sounds like. */
export type LabelIndex = { score(features: TextFeatures): LabelScores };

/** How the two views are mixed; chosen by `eval/tune.ts`. */
export type LabelMix = {
  readonly neighbours: number;
  readonly neighbourPower: number;
  readonly centroidPower: number;
  readonly centroidWeight: number;
};

export const labelMix: LabelMix = {
  neighbours: 16,
  neighbourPower: 2,
  centroidPower: 4,
  centroidWeight: 0.5,
};

/** Learns from example phrases: near phrases vote, and every label has one average direction. */
export function buildLabelIndex(
  phrases: readonly LabelledPhrase[],
  vocabulary: Vocabulary,
  mix: LabelMix = labelMix,
): LabelIndex {
  const labels = distinctLabels(phrases);
  const numbers = new Map(labels.map((label, number) => [keyOf(label), number]));
  const numbered = phrases.map((phrase) => numbers.get(keyOf(phrase.label)) ?? 0);
  const vectors = phrases.map((phrase) => vocabulary.vectorOf(phrase.features));
  const neighbours = buildSparseIndex(vectors, vocabulary.size);
  const centroids = trainCentroidClassifier(
    vectors.map((vector, row) => ({ vector, label: numbered[row] ?? 0 })),
    vocabulary.size,
    labels.length,
  );
  return {
    score: (features) => {
      const vector = vocabulary.vectorOf(features);
      const near = neighbours.nearest(vector, mix.neighbours);
      const votes = new Float64Array(labels.length);
      for (const { row, score } of near) addTo(votes, numbered[row] ?? 0, score ** mix.neighbourPower);
      const affinity = Float64Array.from(
        centroids.score(vector),
        (score) => Math.max(0, score) ** mix.centroidPower,
      );
      return {
        shares: mixShares(labels, votes, affinity, mix.centroidWeight),
        nearest: near.flatMap(({ row, score }) => {
          const phrase = phrases[row];
          return phrase === undefined ? [] : [{ text: phrase.text, label: phrase.label, score }];
        }),
      };
    },
  };
}

function mixShares(
  labels: readonly Label[],
  votes: Float64Array,
  affinity: Float64Array,
  centroidWeight: number,
): LabelShare[] {
  const voted = total(votes) || 1;
  const drawn = total(affinity) || 1;
  return labels
    .map((label, number) => ({
      label,
      share:
        ((1 - centroidWeight) * (votes[number] ?? 0)) / voted +
        (centroidWeight * (affinity[number] ?? 0)) / drawn,
    }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
}

function distinctLabels(phrases: readonly LabelledPhrase[]): Label[] {
  return [...new Map(phrases.map(({ label }) => [keyOf(label), label])).values()];
}

const keyOf = (label: Label) => `${label.kind}:${label.id}`;
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

function addTo(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}
