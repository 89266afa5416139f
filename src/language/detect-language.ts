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
    regional.map((code) => [
      code,
      new Set((examples[code] ?? []).flatMap(splitWords).filter((word) => !dutch.has(word))),
    ]),
  );
  return (text) => {
    const words = splitWords(text);
    if (words.length === 0) return undefined;
    return scriptOf(text) ?? regionalLanguage(words, ownWords) ?? guess(text, words, dutch);
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
  const sure = detected.isReliable() && words.length >= fewestWords && dutchShare < hardlyDutch;
  return sure ? known.find((code) => code === detected.language) : undefined;
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
