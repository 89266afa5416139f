import type { Decompounder } from './decompound.ts';
import type { ConceptFinder } from './find-concepts.ts';
import { soundKey } from './sound-key.ts';
import { stemDutch } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords } from './words.ts';

/** What a text is made of: feature name -> weight. Names start with their kind, such as `stem:` or `sound:`. */
export type TextFeatures = ReadonlyMap<string, number>;

/**
 * Breaks a text into features; the same text always gives the same features. Example sentences go without letter
 * groups (`words`): they teach the classifier nothing that sounds do not, and take half the time.
 */
export type Analyse = (text: string, detail?: 'letters' | 'words') => TextFeatures;

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

const rememberedWords = 100_000;

/** Makes the analyser: stems, compound parts, sounds, letter groups, word pairs and concepts. */
export function createAnalyse(decompound: Decompounder, findConcepts: ConceptFinder): Analyse {
  const known = new Map<string, WordFeatures>();
  const featuresOf = (word: string): WordFeatures => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const features = wordFeatures(word, decompound(word));
    if (known.size < rememberedWords) known.set(word, features);
    return features;
  };
  return (text, detail = 'letters') => {
    const features = new Map<string, number>();
    const words = splitWords(text);
    let previous = '';
    for (const word of words) {
      const { stem, parts, groups } = featuresOf(word);
      addAll(features, parts);
      if (detail === 'letters') addAll(features, groups);
      if (previous !== '') features.set(`pair:${previous} ${stem}`, featureWeights.pair);
      previous = stem;
    }
    for (const id of findConcepts(words)) features.set(`concept:${id}`, featureWeights.concept);
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

type Weighted = { readonly name: string; readonly weight: number };

/** What one word adds, remembered because the same words come back all the time. */
type WordFeatures = {
  readonly stem: string;
  readonly parts: readonly Weighted[];
  /** Its letter groups, which bear with typing errors. */
  readonly groups: readonly Weighted[];
};

function addAll(features: Map<string, number>, parts: readonly Weighted[]): void {
  for (const { name, weight } of parts) features.set(name, (features.get(name) ?? 0) + weight);
}

function wordFeatures(word: string, compound: readonly string[]): WordFeatures {
  const stem = stemDutch(word);
  if (isStopWord(word)) {
    const parts = [{ name: `stop:${word}`, weight: featureWeights.stopWord }];
    return { stem, parts, groups: [] };
  }
  const { stem: whole, sound, gram, part } = featureWeights;
  return {
    stem,
    parts: [
      { name: `stem:${stem}`, weight: whole },
      { name: `sound:${soundKey(stem)}`, weight: sound },
      ...compound.map(stemDutch).flatMap((each) => [
        { name: `stem:${each}`, weight: part },
        { name: `sound:${soundKey(each)}`, weight: sound * part },
      ]),
    ],
    groups: letterGroups(word).map((group) => ({ name: `gram:${group}`, weight: gram })),
  };
}

function letterGroups(word: string): string[] {
  const padded = `_${word}_`;
  const groups = Math.max(0, padded.length - gramLength + 1);
  return Array.from({ length: groups }, (_, start) => padded.slice(start, start + gramLength));
}
