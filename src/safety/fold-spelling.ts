/** Spellings that people mix up when they type, in the order in which they are applied. Coarse on purpose. */
const soundsLike: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/(?:ei|ij|y)/g, 'y'],
  [/au/g, 'ou'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/([b-df-hj-np-tv-z])\1+/g, '$1'],
];
const latin = /^[a-z0-9]+$/;
const arabicArticle = /^[وفبلك]?ال(?=.{3})|^لل(?=.{3})|^و(?=.{4})/;

/** One form for words that are spelled differently and mean the same: `geslage`, `gesláágen` -> `geslage`. */
export const foldSpelling = (word: string): string => {
  const stem = foldStem(word);
  if (!latin.test(word)) return stem;
  const sound = stem.replace(/d?t$|d$/, 't').replace(/b$/, 'p');
  return sound.length > 4 && sound.endsWith('en') && !sound.endsWith('een')
    ? sound.slice(0, -1)
    : sound;
};

/** The same for the first or last part of a word, where the end of a word has no say. */
export const foldStem = (word: string): string =>
  latin.test(word)
    ? soundsLike.reduce((text, [spelling, as]) => text.replace(spelling, as), word)
    : word.replace(arabicArticle, '').replaceAll('ة', 'ه');

const combiningMark = /\p{M}+/gu;
const letters = /[\p{L}\p{N}@$]+/gu;
const longRun = /(\p{L})\1{2,}/gu;
const letterFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** The words of a message as typed, without accents, capitals, stretched letters and letters swapped for digits. */
export const typedWords = (text: string): readonly string[] =>
  (plain(text).match(letters) ?? []).flatMap(splitDigits);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(combiningMark, '')
    .replace(/[\u2018\u2019`\u00b4']/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ى', 'ي')
    .replace(longRun, '$1$1');

const splitDigits = (word: string): readonly string[] => {
  if (!/[0-9@$]/.test(word) || /^[0-9]+$/.test(word)) return [word];
  const leading = /^([0-9]+)([a-z]*)$/.exec(word);
  if (leading !== null) return [leading[1] ?? '', leading[2] ?? ''].filter((part) => part !== '');
  return [word.replace(/[0-9@$]/g, (sign) => letterFor[sign] ?? sign)];
};
