const word = /[\p{L}\p{N}]+/gu;
const combiningMark = /\p{M}+/gu;
const apostrophe = /[\u2018\u2019\u0060\u00b4']/g;

/** Lower case without accents: `Coöperatie` -> `cooperatie`, `kızım` -> `kizim`. Arabic and Cyrillic letters stay. */
export function foldText(text: string): string {
  return withoutMarks(text).replace(apostrophe, "'").toLowerCase().replaceAll('ı', 'i');
}

/** Letters without accents and other marks. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFKD').replace(combiningMark, '');

/** The words of a text, folded; `zo'n` -> `zon`, so that contractions stay one word. */
export function splitWords(text: string): string[] {
  return foldText(text).replaceAll("'", '').match(word) ?? [];
}
