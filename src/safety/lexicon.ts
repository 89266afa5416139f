import { foldStem, typedWords } from './fold-spelling.ts';
import type { ReadWords } from './read-words.ts';

/** Where an element occurs: start and end (exclusive) of each place, flat: [start, end, start, end, ...]. */
export type Spans = readonly number[];
export type Places = ReadonlyMap<number, Spans>;
export type Lexicon = {
  /** The number of an element such as `<partner>` or `sla|schop*`; added when it is new. */
  readonly element: (text: string) => number;
  /** How many ways of saying an element has: few is rare, and rare is checked first. 0: only fillers. */
  readonly size: (element: number) => number;
  readonly find: (words: readonly string[]) => Map<number, number[]>;
};
export type Groups = Readonly<Record<string, readonly string[]>>;

/** All words of all patterns in look-up tables, so that a message is read once. */
export const createLexicon = (groups: Groups, readWords: ReadWords): Lexicon => {
  const tables = emptyTables();
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const element = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(text, number);
    const added = expand(text, groups, 0).filter((entry) => add(tables, readWords, entry, number));
    sizes.push(added.length);
    return number;
  };
  return {
    element,
    size: (number) => sizes[number] ?? 0,
    find: (words) => findPlaces(words, tables),
  };
};

/** The words after the first one; the last may be the start of a word. */
type Phrase = {
  readonly rest: readonly string[];
  readonly start?: string;
  readonly element: number;
};
type Tables = {
  readonly phrases: Map<string, Phrase[]>;
  readonly prefixes: Map<string, number[]>;
  readonly suffixes: Map<string, number[]>;
};

const emptyTables = (): Tables => ({
  phrases: new Map(),
  prefixes: new Map(),
  suffixes: new Map(),
});

const deepest = 5;

/** `<groep>` -> its words; groups may name groups. */
const expand = (text: string, groups: Groups, depth: number): readonly string[] =>
  text.split('|').flatMap((part) => {
    const name = /^<(.+)>$/.exec(part)?.[1];
    if (name === undefined) return [part.replaceAll('_', ' ')];
    const entries = groups[name];
    if (entries === undefined || depth > deepest) throw new UnknownGroup(name);
    return entries.flatMap((entry) => expand(entry.replaceAll(' ', '_'), groups, depth + 1));
  });

/** A pattern names a group that no file defines. */
export class UnknownGroup extends Error {
  override readonly name = 'UnknownGroup';
  readonly group: string;

  constructor(group: string) {
    super(`De groep <${group}> bestaat niet. Zet hem in de map woordgroepen of verbeter de naam.`);
    this.group = group;
  }
}

/** Returns false when the entry holds fillers only. */
const add = (tables: Tables, readWords: ReadWords, entry: string, element: number): boolean => {
  const [first, ...rest] = readWords(entry.replaceAll('*', ' '));
  if (first === undefined) return false;
  push(tables.phrases, first, { rest, element });
  if (!entry.includes('*')) return true;
  const stem = foldStem(typedWords(entry).at(-1) ?? '');
  if (entry.startsWith('*')) push(tables.suffixes, stem, element);
  else if (rest.length === 0) push(tables.prefixes, stem, element);
  else push(tables.phrases, first, { rest: rest.slice(0, -1), start: stem, element });
  return true;
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

const findPlaces = (words: readonly string[], tables: Tables): Map<number, number[]> => {
  const places = new Map<number, number[]>();
  words.forEach((word, at) => {
    for (const phrase of tables.phrases.get(word) ?? []) {
      const end = phraseEnd(phrase, words, at + 1);
      if (end !== undefined) place(places, phrase.element, at, end);
    }
    for (const element of affixes(word, tables)) place(places, element, at, at + 1);
  });
  return places;
};

const phraseEnd = (
  { rest, start }: Phrase,
  words: readonly string[],
  from: number,
): number | undefined => {
  if (!rest.every((next, index) => words[from + index] === next)) return undefined;
  const end = from + rest.length;
  if (start === undefined) return end;
  return words[end]?.startsWith(start) === true ? end + 1 : undefined;
};

const shortestAffix = 3;

const affixes = (word: string, { prefixes, suffixes }: Tables): readonly number[] => {
  const found: number[] = [];
  for (let length = shortestAffix; length <= word.length; length += 1) {
    const starting = prefixes.get(word.slice(0, length));
    const ending = suffixes.get(word.slice(-length));
    if (starting !== undefined) found.push(...starting);
    if (ending !== undefined) found.push(...ending);
  }
  return found;
};

const place = (
  places: Map<number, number[]>,
  element: number,
  start: number,
  end: number,
): void => {
  const spans = places.get(element);
  if (spans === undefined) places.set(element, [start, end]);
  else if (spans.at(-2) !== start || spans.at(-1) !== end) spans.push(start, end);
};
