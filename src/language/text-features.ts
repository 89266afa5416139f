import type { Decompounder } from './decompound.ts';
import type { ConceptFinder } from './find-concepts.ts';
import { soundKey } from './sound-key.ts';
import { stemDutch } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords } from './words.ts';

/** What a text is made of: feature name -> weight. Names start with their kind, such as `stem:` or `sound:`. */
export type TextFeatures = ReadonlyMap<string, number>;

/** Breaks a text into features; the same text always gives the same features. */
export type Analyse = (text: string) => TextFeatures;

/** How much each kind of feature counts; chosen by measurement, see docs/adr/0003-retrieval.md. */
export const featureWeights = {
  stem: 1,
  part: 0.7,
  sound: 0.6,
  gram: 0.35,
  pair: 0.6,
  stopWord: 0.3,
  concept: 1,
};

const gramLength = 4;

/** Makes the analyser: stems, compound parts, sounds, letter groups, word pairs and concepts. */
export function createAnalyse(decompound: Decompounder, findConcepts: ConceptFinder): Analyse {
  return (text) => {
    const features = new Map<string, number>();
    const add: Add = (name, weight) => features.set(name, (features.get(name) ?? 0) + weight);
    const words = splitWords(text);
    let previous = '';
    for (const word of words) {
      const stem = stemDutch(word);
      if (previous !== '') add(`pair:${previous} ${stem}`, featureWeights.pair);
      previous = stem;
      if (isStopWord(word)) add(`stop:${word}`, featureWeights.stopWord);
      else addWord(word, stem, decompound(word), add);
    }
    for (const concept of findConcepts(words)) add(`concept:${concept}`, featureWeights.concept);
    return features;
  };
}

/** Adds up the features of several texts, each with its own weight. */
export function mergeFeatures(
  texts: readonly { readonly features: TextFeatures; readonly weight: number }[],
): TextFeatures {
  const merged = new Map<string, number>();
  for (const { features, weight } of texts) {
    for (const [name, value] of features)
      merged.set(name, (merged.get(name) ?? 0) + weight * value);
  }
  return merged;
}

type Add = (name: string, weight: number) => void;

function addWord(word: string, stem: string, parts: readonly string[], add: Add): void {
  add(`stem:${stem}`, featureWeights.stem);
  add(`sound:${soundKey(stem)}`, featureWeights.sound);
  const padded = `_${word}_`;
  for (let start = 0; start + gramLength <= padded.length; start += 1) {
    add(`gram:${padded.slice(start, start + gramLength)}`, featureWeights.gram);
  }
  for (const part of parts) {
    const partStem = stemDutch(part);
    add(`stem:${partStem}`, featureWeights.part);
    add(`sound:${soundKey(partStem)}`, featureWeights.sound * featureWeights.part);
  }
}
