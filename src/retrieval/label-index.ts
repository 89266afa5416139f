import type { TextFeatures } from '../language/text-features.ts';
import type { Steps } from '../platform/steps.ts';
import { trainSoftmaxClassifier } from './softmax-classifier.ts';
import { buildSparseIndex } from './sparse-index.ts';
import type { Vocabulary } from './sparse-vector.ts';

/** What a phrase stands for: a need, or an intent that is no need. */
export type Label = { readonly kind: 'need' | 'intent'; readonly id: string };

export type LabelledPhrase = {
  readonly text: string;
  readonly label: Label;
  readonly features: TextFeatures;
};

type LabelShare = { readonly label: Label; readonly share: number };
export type NearPhrase = { readonly text: string; readonly label: Label; readonly score: number };

export type LabelScores = {
  /** All labels with a share above zero, best first; the shares add up to 1 or less. */
  readonly shares: readonly LabelShare[];
  /** The phrases that look most like the message, best first. */
  readonly nearest: readonly NearPhrase[];
};

/** Says which needs and intents a message sounds like. */
export type LabelIndex = { score(features: TextFeatures): LabelScores };

/** How the two views are mixed; chosen on held-back phrases. */
const neighbourCount = 16;
const neighbourPower = 2;
const neighbourWeight = 0.3;
/** Among so few sentences hardly any word comes back; then every word counts. */
const fewPhrases = 1_000;

/** Learns from example phrases: a classifier that generalises, and near phrases that vote. */
export function* buildLabelIndex(
  phrases: readonly LabelledPhrase[],
  vocabulary: Vocabulary,
): Steps<LabelIndex> {
  const labels = distinctLabels(phrases);
  const numbers = new Map(labels.map((label, number) => [keyOf(label), number]));
  const numbered = phrases.map((phrase) => numbers.get(keyOf(phrase.label)) ?? 0);
  const vectors = phrases.map((phrase) => vocabulary.vectorOf(phrase.features));
  yield;
  const neighbours = buildSparseIndex(vectors, vocabulary.size);
  const classifier = yield* trainSoftmaxClassifier(
    vectors.map((vector, row) => ({ vector, label: numbered[row] ?? 0 })),
    phrases.length < fewPhrases ? vocabulary.size : vocabulary.recurring,
    labels.length,
  );
  return {
    score: (features) => {
      const vector = vocabulary.vectorOf(features);
      const near = neighbours.nearest(vector, neighbourCount);
      const votes = new Float64Array(labels.length);
      for (const { row, score } of near) addTo(votes, numbered[row] ?? 0, score ** neighbourPower);
      return {
        shares: mixShares(labels, votes, classifier.score(vector)),
        nearest: near.flatMap(({ row, score }) => {
          const phrase = phrases[row];
          return phrase === undefined ? [] : [{ text: phrase.text, label: phrase.label, score }];
        }),
      };
    },
  };
}

const noticeable = 0.002;

function mixShares(
  labels: readonly Label[],
  votes: Float64Array,
  likely: Float32Array,
): LabelShare[] {
  const voted = total(votes) || 1;
  return labels
    .map((label, number) => ({
      label,
      share:
        (neighbourWeight * (votes[number] ?? 0)) / voted +
        (1 - neighbourWeight) * (likely[number] ?? 0),
    }))
    .filter(({ share }) => share > noticeable)
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
