import { eld } from 'eld/small';
import { splitWords } from './words.ts';

/** Example texts per language code, Dutch among them. */
export type LanguageExamples = Readonly<Record<string, readonly string[]>>;
export type LanguageDetector = (text: string) => string | undefined;

const known = ['nl', 'en', 'pl', 'tr', 'ar', 'uk', 'de', 'ru'];
/** Regional languages share most words with Dutch: fewer words of their own must do. */
const ownShares: Readonly<Record<string, number>> = { fy: 0.3, gos: 0.3 };
const usualOwnShare = 0.5;
const fewestWords = 2;
const wordsForGuess = 3;
const mostlyDutch = 0.75;
const hardlyDutch = 0.5;

/**
 * Tells the language of a message: a code of the examples, or nothing when the text is too short to say.
 * @param examples sentences per language, such as the phrases of the needs
 */
export function createLanguageDetector(examples: LanguageExamples): LanguageDetector {
  eld.setLanguageSubset(known);
  const dutch = new Set((examples.nl ?? []).flatMap(splitWords));
  const ownWords = new Map(
    Object.entries(examples)
      .filter(([code]) => code !== 'nl')
      .map(([code, texts]) => [
        code,
        new Set(texts.flatMap(splitWords).filter((word) => !dutch.has(word))),
      ]),
  );
  return (text) => {
    const letters = languageOfLetters(text);
    if (letters !== undefined) return letters;
    const words = splitWords(text).filter((word) => !/^\d+$/.test(word));
    if (words.length < fewestWords) return undefined;
    return languageOfWords(words, ownWords) ?? guess(text, words, dutch);
  };
}

/** Few words in common with Dutch and a sure guess: another language. Dutch wins when in doubt. */
function guess(
  text: string,
  words: readonly string[],
  dutch: ReadonlySet<string>,
): string | undefined {
  const dutchShare = words.filter((word) => dutch.has(word)).length / words.length;
  const detected = eld.detect(text);
  if (detected.language === 'nl' || dutchShare >= mostlyDutch) return 'nl';
  const sure = detected.isReliable() && words.length >= wordsForGuess && dutchShare < hardlyDutch;
  return sure ? known.find((code) => code === detected.language) : undefined;
}

/** The language with the most words that Dutch does not have, when they are enough. */
function languageOfWords(
  words: readonly string[],
  ownWords: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const shares = [...ownWords].map(([code, own]) => ({
    code,
    share: words.filter((word) => own.has(word)).length / words.length,
  }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one), {
    code: '',
    share: 0,
  });
  const enough = best.share >= (ownShares[best.code] ?? usualOwnShare);
  return enough && words.length >= fewestWords ? best.code : undefined;
}

/** Letters that only one of our languages has decide at once. */
function languageOfLetters(text: string): string | undefined {
  if (/\p{Script=Arabic}{2}/u.test(text)) return 'ar';
  if (/\p{Script=Cyrillic}{2}/u.test(text)) return /[ыэъё]/i.test(text) ? 'ru' : 'uk';
  if (/[ıİğşĞŞ]/.test(text)) return 'tr';
  if (/[ąęłńśźż]/i.test(text)) return 'pl';
  return undefined;
}
