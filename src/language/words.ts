const word = /[\p{L}\p{N}]+/gu;
const combiningMark = /\p{M}+/gu;
const apostrophe = /[\u2018\u2019\u0060\u00b4']/g;

/** Lower case without accents: `Coöperatie` -> `cooperatie`. Arabic and Cyrillic letters stay. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(combiningMark, '').replace(apostrophe, "'").toLowerCase();
}

/** The words of a text, folded; `zo'n` -> `zon`, so that contractions stay one word. */
export function splitWords(text: string): string[] {
  return foldText(text).replaceAll("'", '').match(word) ?? [];
}
