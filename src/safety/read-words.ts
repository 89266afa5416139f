import { foldSpelling, typedWords } from './fold-spelling.ts';

/** Turns a message or a pattern into the folded words that carry meaning. */
export type ReadWords = (text: string) => readonly string[];

/** Longer messages are cut in the middle: the start and the end tell what it is about. */
const longest = 6_000;
const cacheLimit = 20_000;

/** `spellings`: `kwil` -> `ik wil`; `fillers`: words that are left out, such as `echt`. */
export const createReadWords = (
  spellings: Readonly<Record<string, string>>,
  fillers: readonly string[],
): ReadWords => {
  const meant = new Map(
    Object.entries(spellings).map(([typed, full]) => [
      typedWords(typed).join(''),
      typedWords(full).map(foldSpelling),
    ]),
  );
  const dropped = new Set(fillers.flatMap((filler) => typedWords(filler).map(foldSpelling)));
  const cache = new Map<string, readonly string[]>();
  const read = (word: string): readonly string[] => {
    const words = meant.get(word) ?? [foldSpelling(word)];
    return words.filter((part) => !dropped.has(part));
  };
  const readCached = (word: string): readonly string[] => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const words = read(word);
    if (cache.size < cacheLimit) cache.set(word, words);
    return words;
  };
  return (text) => joinLetters(typedWords(cut(text))).flatMap(readCached);
};

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest / 2)} ${text.slice(-longest / 2)}`;

/** Nobody spells out more; a hostile message does. */
const longestSpelled = 16;

/** `d o o d` -> `dood`; three or more loose letters in a row are one word. */
const joinLetters = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let loose: string[] = [];
  const flush = () => {
    if (loose.length >= 3) joined.push(loose.join(''));
    else joined.push(...loose);
    loose = [];
  };
  for (const word of words) {
    if (loose.length < longestSpelled && /^[a-z]$/.test(word)) loose.push(word);
    else {
      flush();
      joined.push(word);
    }
  }
  flush();
  return joined;
};
