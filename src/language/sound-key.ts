/** Spellings that sound alike in Dutch, in the order in which they are applied. */
const soundsLike: readonly (readonly [RegExp, string])[] = [
  [/sch(?=[^e]|$)/g, 'sg'],
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/(ei|ij|y)/g, 'E'],
  [/(au|ou)w?/g, 'O'],
  [/oe/g, 'U'],
  [/ie/g, 'i'],
  [/(eu)/g, 'Q'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/d(?=[^aeiouEOUQ]|$)/g, 't'],
  [/dt$/g, 't'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
  [/t$/g, ''],
  [/en$/g, 'e'],
  [/e$/g, ''],
];

const cache = new Map<string, string>();
const cacheLimit = 50_000;

/** One key for words that are spelled differently and sound the same: `schult`, `schuld` -> `sgul`. */
export function soundKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const key = soundsLike.reduce((sound, [spelling, as]) => sound.replace(spelling, as), word);
  if (cache.size < cacheLimit) cache.set(word, key);
  return key;
}
