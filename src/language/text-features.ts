import type { Decompounder } from './decompound.ts';
import { soundKey } from './sound-key.ts';
import { stemDutch } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords } from './words.ts';

/** What a text is made of: feature name -> weight. Names start with their kind, such as `stem:` or `sound:`. */
export type TextFeatures = ReadonlyMap<string, number>;

/** How much each kind of feature counts; chosen by `eval/tune.ts`, see docs/adr/0003. */
export type FeatureWeights = {
  readonly stem: number;
  readonly part: number;
  readonly sound: number;
  readonly gram: number;
  readonly pair: number;
  readonly stopWord: number;
};

export const featureWeights: FeatureWeights = {
  stem: 1,
  part: 0.7,
  sound: 0.6,
  gram: 0.35,
  pair: 0.6,
  stopWord: 0.3,
};

const gramLength = 4;

/** Breaks a text into stems, compound parts, sounds, letter groups and word pairs. */
export function extractFeatures(
  text: string,
  decompound: Decompounder,
  weights: FeatureWeights = featureWeights,
): TextFeatures {
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => features.set(name, (features.get(name) ?? 0) + weight);
  let previous = '';
  for (const word of splitWords(text)) {
    const stem = stemDutch(word);
    if (previous !== '') add(`pair:${previous} ${stem}`, weights.pair);
    previous = stem;
    if (isStopWord(word)) {
      add(`stop:${word}`, weights.stopWord);
      continue;
    }
    add(`stem:${stem}`, weights.stem);
    addSpelling(word, stem, weights, add);
    for (const part of decompound(word)) {
      add(`stem:${stemDutch(part)}`, weights.part);
      add(`sound:${soundKey(stemDutch(part))}`, weights.sound * weights.part);
    }
  }
  return features;
}

/** Adds up the features of several texts, each with its own weight. */
export function mergeFeatures(
  texts: readonly { readonly features: TextFeatures; readonly weight: number }[],
): TextFeatures {
  const merged = new Map<string, number>();
  for (const { features, weight } of texts) {
    for (const [name, value] of features) merged.set(name, (merged.get(name) ?? 0) + weight * value);
  }
  return merged;
}

function addSpelling(
  word: string,
  stem: string,
  weights: FeatureWeights,
  add: (name: string, weight: number) => void,
): void {
  add(`sound:${soundKey(stem)}`, weights.sound);
  const padded = `_${word}_`;
  for (let start = 0; start + gramLength <= padded.length; start += 1) {
    add(`gram:${padded.slice(start, start + gramLength)}`, weights.gram);
  }
}
