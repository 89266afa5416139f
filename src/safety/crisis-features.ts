import { typedWords } from './fold-spelling.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWords } from './read-words.ts';

/** Feature name -> weight. */
export type CrisisFeatures = ReadonlyMap<string, number>;
export type ReadFeatures = (text: string) => CrisisFeatures;

const weights = { word: 1, pair: 0.6, skip: 0.4, part: 0.35, group: 1 };
const partLength = 4;

/** Words, pairs of words, parts of words (for words never seen before) and the word groups of the rules. */
export const createReadFeatures = (
  readWords: ReadWords,
  lexicon: Lexicon,
  groups: ReadonlyMap<number, string>,
): ReadFeatures => {
  return (text) => {
    const words = ends(readWords(text));
    const features = new Map<string, number>();
    words.forEach((word, at) => {
      features.set(`w:${word}`, weights.word);
      const [next, afterNext] = [words[at + 1], words[at + 2]];
      if (next !== undefined) features.set(`b:${word} ${next}`, weights.pair);
      if (afterNext !== undefined) features.set(`s:${word} ${afterNext}`, weights.skip);
    });
    for (const word of ends(typedWords(text))) addParts(word, features);
    for (const element of lexicon.find(words).elements) {
      const group = groups.get(element);
      if (group !== undefined) features.set(`g:${group}`, weights.group);
    }
    return features;
  };
};

/** The examples are a sentence or two; of a long story the beginning and the end resemble them most. */
const mostWords = 100;

const ends = (words: readonly string[]): readonly string[] =>
  words.length <= mostWords
    ? words
    : [...words.slice(0, mostWords / 2), ...words.slice(-mostWords / 2)];

const addParts = (word: string, features: Map<string, number>): void => {
  const padded = `_${word}_`;
  for (let start = 0; start + partLength <= padded.length; start += 1) {
    features.set(`p:${padded.slice(start, start + partLength)}`, weights.part);
  }
};
