import { splitWords } from './words.ts';

/** Concepts that a text names, by id: `schuld` for "klarna", "in het krijt" and "długi" alike. */
export type ConceptFinder = (words: readonly string[]) => ReadonlySet<string>;

export type WordList = { readonly id: string; readonly words: readonly string[] };

type Step = { readonly text: string; readonly starts: boolean };
type Entry = { readonly id: string; readonly rest: readonly Step[] };

const shortestStem = 2;

/**
 * Compiles the word list: `schuld*` is any word that starts so, words with a space follow each other.
 * @param lists words as an editor writes them; folded here
 */
export function createConceptFinder(lists: readonly WordList[]): ConceptFinder {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const { id, words } of lists) {
    for (const written of words) {
      const [first, ...rest] = toSteps(written);
      if (first === undefined) continue;
      const index = first.starts ? stems : whole;
      const entry = { id, rest };
      index.set(first.text, [...(index.get(first.text) ?? []), entry]);
    }
  }
  const candidates = createCandidates(whole, stems);
  return (words) => {
    const found = new Set<string>();
    words.forEach((word, at) => {
      for (const { id, rest } of candidates(word)) {
        if (follows(rest, words, at + 1)) found.add(id);
      }
    });
    return found;
  };
}

const rememberedWords = 100_000;

/** Entries that a word may begin; remembered, because the same words come back all the time. */
function createCandidates(
  whole: ReadonlyMap<string, readonly Entry[]>,
  stems: ReadonlyMap<string, readonly Entry[]>,
): (word: string) => readonly Entry[] {
  const known = new Map<string, readonly Entry[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const entries = [...(whole.get(word) ?? [])];
    for (let end = shortestStem; end <= word.length; end += 1) {
      entries.push(...(stems.get(word.slice(0, end)) ?? []));
    }
    if (known.size < rememberedWords) known.set(word, entries);
    return entries;
  };
}

function toSteps(written: string): Step[] {
  return written
    .split(/\s+/)
    .flatMap((part) =>
      splitWords(part).map((text) => ({ text, starts: part.trim().endsWith('*') })),
    );
}

function follows(rest: readonly Step[], words: readonly string[], at: number): boolean {
  return rest.every(({ text, starts }, step) => {
    const word = words[at + step] ?? '';
    return starts ? word.startsWith(text) : word === text;
  });
}
