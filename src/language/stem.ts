import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('dutch');
const cache = new Map<string, string>();
const cacheLimit = 50_000;

/** Dutch Snowball stem of a folded word; remembered, because stemming is the slowest step of a turn. */
export function stemDutch(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = word.length > 3 ? stemmer.stem(word) : word;
  if (cache.size < cacheLimit) cache.set(word, stem);
  return stem;
}
