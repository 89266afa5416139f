export type Decompounder = (word: string) => readonly string[];

const shortestPart = 4;
const shortestCompound = 8;
const links = ['', 's', 'en', 'e', 'n'];
const cacheLimit = 50_000;

/**
 * Splits Dutch compounds into words of the lexicon: `schuldhulpverlening` -> `schuld`, `hulp`, `verlening`.
 * Fewest parts win; a word that cannot be split gives no parts.
 * @param lexicon folded words that may be a part, such as every word of the knowledge folder
 */
export function createDecompounder(lexicon: ReadonlySet<string>): Decompounder {
  const cache = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < shortestCompound) return [];
    const known = cache.get(word);
    if (known !== undefined) return known;
    const parts = split(word, lexicon, 3) ?? [];
    const compound = parts.length > 1 ? parts : [];
    if (cache.size < cacheLimit) cache.set(word, compound);
    return compound;
  };
}

function split(rest: string, lexicon: ReadonlySet<string>, most: number): string[] | undefined {
  if (lexicon.has(rest) && most < 3) return [rest];
  if (most === 1) return undefined;
  let best: string[] | undefined;
  for (let end = rest.length - shortestPart; end >= shortestPart; end -= 1) {
    const head = rest.slice(0, end);
    if (!lexicon.has(head)) continue;
    const tail = splitTail(rest.slice(end), lexicon, most - 1);
    if (tail !== undefined && (best === undefined || tail.length + 1 < best.length)) {
      best = [head, ...tail];
    }
  }
  return best;
}

function splitTail(tail: string, lexicon: ReadonlySet<string>, most: number): string[] | undefined {
  for (const link of links) {
    if (!tail.startsWith(link)) continue;
    const parts = split(tail.slice(link.length), lexicon, most);
    if (parts !== undefined) return parts;
  }
  return undefined;
}
