import { foldStem, typedWords } from './fold-spelling.ts';
import type { AtomSpans } from './places.ts';
import type { ReadWords } from './read-words.ts';

/** Atoms are the single ways of saying something: a word, a few words in a row, or a part of a word. */
export type Atoms = {
  /** The atoms of an entry: none when it holds fillers only, two for `schop*` (the word and its start). */
  readonly add: (entry: string) => readonly number[];
  readonly find: (words: readonly string[]) => AtomSpans;
};

export const createAtoms = (readWords: ReadWords): Atoms => {
  const tables: Tables = {
    numbers: new Map(),
    phrases: new Map(),
    starts: new Map(),
    ends: new Map(),
    seen: new Map(),
  };
  return {
    add: (entry) => addEntry(tables, readWords, entry),
    find: (words) => findAtoms(tables, words),
  };
};

/** The words after the first one; the last may be the start of a word. */
type Phrase = { readonly rest: readonly string[]; readonly start?: string; readonly atom: number };
type Tables = {
  readonly numbers: Map<string, number>;
  readonly phrases: Map<string, Phrase[]>;
  readonly starts: Map<string, number>;
  readonly ends: Map<string, number>;
  /** What was found in a word before; emptied when new words are learned. */
  readonly seen: Map<string, readonly number[]>;
};

const addEntry = (tables: Tables, readWords: ReadWords, entry: string): readonly number[] => {
  const words = readWords(entry.replaceAll('*', ' '));
  const [first, ...rest] = words;
  if (first === undefined) return [];
  tables.seen.clear();
  const whole = addPhrase(tables, first, { rest });
  if (!entry.includes('*')) return [whole];
  const stem = foldStem(typedWords(entry).at(-1) ?? '');
  if (entry.startsWith('*')) return [whole, addPart(tables, tables.ends, stem, `*${stem}`)];
  if (rest.length === 0) return [whole, addPart(tables, tables.starts, stem, `${stem}*`)];
  return [whole, addPhrase(tables, first, { rest: rest.slice(0, -1), start: stem })];
};

const numberOf = ({ numbers }: Tables, name: string): number => {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
};

const addPhrase = (tables: Tables, first: string, phrase: Omit<Phrase, 'atom'>): number => {
  const name = [first, ...phrase.rest, ...(phrase.start === undefined ? [] : [`${phrase.start}*`])];
  const isNew = !tables.numbers.has(name.join(' '));
  const atom = numberOf(tables, name.join(' '));
  if (isNew) tables.phrases.set(first, [...(tables.phrases.get(first) ?? []), { ...phrase, atom }]);
  return atom;
};

const addPart = (
  tables: Tables,
  parts: Map<string, number>,
  stem: string,
  name: string,
): number => {
  const atom = numberOf(tables, name);
  parts.set(stem, atom);
  return atom;
};

const findAtoms = (tables: Tables, words: readonly string[]): AtomSpans => {
  const found = new Map<number, number[]>();
  words.forEach((word, at) => {
    for (const phrase of tables.phrases.get(word) ?? []) {
      const end = phraseEnd(phrase, words, at + 1);
      if (end !== undefined) addSpan(found, phrase.atom, at, end);
    }
    for (const atom of partsOf(tables, word)) addSpan(found, atom, at, at + 1);
  });
  return found;
};

const phraseEnd = (
  { rest, start }: Phrase,
  words: readonly string[],
  from: number,
): number | undefined => {
  for (let index = 0; index < rest.length; index += 1) {
    if (words[from + index] !== rest[index]) return undefined;
  }
  const end = from + rest.length;
  if (start === undefined) return end;
  return words[end]?.startsWith(start) === true ? end + 1 : undefined;
};

const addSpan = (found: Map<number, number[]>, atom: number, start: number, end: number): void => {
  const spans = found.get(atom);
  if (spans === undefined) found.set(atom, [start, end]);
  else spans.push(start, end);
};

const mostSeen = 20_000;

const partsOf = (tables: Tables, word: string): readonly number[] => {
  const known = tables.seen.get(word);
  if (known !== undefined) return known;
  const parts = searchParts(tables, word);
  if (tables.seen.size < mostSeen) tables.seen.set(word, parts);
  return parts;
};

const shortestPart = 3;
/** Longer than any word in the rules; a hostile message has words without end. */
const longestPart = 24;

const searchParts = ({ starts, ends }: Tables, word: string): readonly number[] => {
  const parts: number[] = [];
  for (let length = shortestPart; length <= Math.min(word.length, longestPart); length += 1) {
    const start = starts.get(word.slice(0, length));
    const end = ends.get(word.slice(-length));
    if (start !== undefined) parts.push(start);
    if (end !== undefined) parts.push(end);
  }
  return parts;
};
