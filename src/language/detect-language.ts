import { eld } from 'eld/small';
import { splitWords } from './words.ts';

/** Example texts per language code, Dutch among them. */
export type LanguageExamples = Readonly<Record<string, readonly string[]>>;
export type LanguageDetector = (text: string) => string | undefined;

const known = ['nl', 'en', 'pl', 'tr', 'ar', 'uk', 'de', 'ru'];
/** Regional languages that the detector library does not know; recognised by words of their own. */
const regional = ['fy', 'gos'];
const regionalShare = 0.3;
const fewestWords = 3;

/**
 * Tells the language of a message: a code of the examples, or nothing when the text is too short to say.
 * @param examples sentences per language, such as the phrases of the needs
 */
export function createLanguageDetector(examples: LanguageExamples): LanguageDetector {
  eld.setLanguageSubset(known);
  const dutch = new Set((examples.nl ?? []).flatMap(splitWords));
  const ownWords = new Map(
    regional.map((code) => [
      code,
      new Set((examples[code] ?? []).flatMap(splitWords).filter((word) => !dutch.has(word))),
    ]),
  );
  return (text) => {
    const words = splitWords(text);
    const script = scriptOf(text);
    if (script !== undefined) return script;
    if (words.length === 0) return undefined;
    const dialect = regionalLanguage(words, ownWords);
    if (dialect !== undefined) return dialect;
    const dutchShare = words.filter((word) => dutch.has(word)).length / words.length;
    const guess = eld.detect(text);
    if (guess.language === 'nl' || dutchShare >= 0.75) return 'nl';
    const sure = guess.isReliable() && words.length >= fewestWords;
    return sure && dutchShare < 0.5 && known.includes(guess.language) ? guess.language : undefined;
  };
}

function regionalLanguage(
  words: readonly string[],
  ownWords: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  for (const [code, own] of ownWords) {
    const share = words.filter((word) => own.has(word)).length / words.length;
    if (words.length >= fewestWords && share >= regionalShare) return code;
  }
  return undefined;
}

/** Arabic and Cyrillic letters decide at once. */
function scriptOf(text: string): string | undefined {
  if (/\p{Script=Arabic}{2}/u.test(text)) return 'ar';
  if (/\p{Script=Cyrillic}{2}/u.test(text)) return /[ыэъё]/i.test(text) ? 'ru' : 'uk';
  return undefined;
}
