import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('dutch');
const cache = new Map<string, string>();
const cacheLimit = 50_000;

/** `huisje` -> `huis`, `bandjes` -> `band`; the Snowball stemmer leaves diminutives alone. */
const diminutive = /(?<=.{3})(?:etje|(?<=[aeiouylnrw])tje|(?<=m)pje|(?<=in)kje|je)s?$/;

/** Dutch Snowball stem of a folded word; remembered, because stemming is the slowest step of a turn. */
export function stemDutch(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = word.length > 3 ? stemmer.stem(word.replace(diminutive, '')) : word;
  if (cache.size < cacheLimit) cache.set(word, stem);
  return stem;
}
