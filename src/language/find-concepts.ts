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
  return (words) => new Set(words.flatMap((word, at) => conceptsAt(words, at, candidates(word))));
}

function conceptsAt(
  words: readonly string[],
  at: number,
  { alone, together }: Candidates,
): readonly string[] {
  if (together.size === 0) return alone;
  const phrases = together.get(beginOf(words[at + 1] ?? '')) ?? [];
  const found = phrases.filter(({ rest }) => follows(rest, words, at + 1));
  return [...alone, ...found.map(({ id }) => id)];
}

/** What a word may begin: concepts on its own, and phrases by the first letters of their second word. */
type Candidates = {
  readonly alone: readonly string[];
  readonly together: ReadonlyMap<string, readonly Entry[]>;
};

const rememberedWords = 100_000;
/** "geen" begins hundreds of phrases; the next word tells nearly all of them apart. */
const beginOf = (word: string) => word.slice(0, shortestStem);

function createCandidates(
  whole: ReadonlyMap<string, readonly Entry[]>,
  stems: ReadonlyMap<string, readonly Entry[]>,
): (word: string) => Candidates {
  const known = new Map<string, Candidates>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const entries = [...(whole.get(word) ?? [])];
    for (let end = shortestStem; end <= word.length; end += 1) {
      entries.push(...(stems.get(word.slice(0, end)) ?? []));
    }
    const phrases = entries.filter(({ rest }) => rest.length > 0);
    const candidates = {
      alone: entries.filter(({ rest }) => rest.length === 0).map(({ id }) => id),
      together: Map.groupBy(phrases, ({ rest }) => beginOf(rest[0]?.text ?? '')),
    };
    if (known.size < rememberedWords) known.set(word, candidates);
    return candidates;
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
