/** Where personal data stands in a text; `end` is exclusive. */
export type Place = { readonly start: number; readonly end: number };
/** Finds places that do not overlap, in order. Never throws, linear in the length of the text. */
export type Find = (text: string) => readonly Place[];

/** The places of all matches of a global regular expression, or of its group `value`. */
export const placesOf = (text: string, pattern: RegExp): readonly Place[] =>
  [...text.matchAll(pattern)].map((match) => {
    const value = match.groups?.value ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return { start, end: start + value.length };
  });
