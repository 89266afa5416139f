import type { Place } from './place.ts';

/** Digits that stand together, with where each digit is. */
type DigitRun = { readonly digits: string; readonly positions: readonly number[] };
/** A part of a text that may be one number: groups of digits with separators in between. */
export type DigitGroups = readonly DigitRun[];

/** Digits with at most three separators between the groups: `06 - 12 34 56 78`, `123.456.782`. */
const numberLike = /\d+(?:[ \t\u00a0./()-]{1,3}\d+)*/g;

export const findDigitGroups = (text: string): readonly DigitGroups[] =>
  [...text.matchAll(numberLike)].map((match) =>
    [...match[0].matchAll(/\d+/g)].map((group) => ({
      digits: group[0],
      positions: [...group[0]].map((_, index) => match.index + group.index + index),
    })),
  );

/** Every stretch of whole groups that together have a length in `lengths`, without overlap, accepted by `accept`. */
export const findStretches = (
  groups: DigitGroups,
  lengths: readonly number[],
  accept: (digits: string, place: Place) => boolean,
): readonly Place[] => {
  const places: Place[] = [];
  let first = 0;
  while (first < groups.length) {
    const found = stretchFrom(groups, first, lengths, accept);
    if (found !== undefined) places.push(found.place);
    first = found?.next ?? first + 1;
  }
  return places;
};

const stretchFrom = (
  groups: DigitGroups,
  first: number,
  lengths: readonly number[],
  accept: (digits: string, place: Place) => boolean,
): { readonly place: Place; readonly next: number } | undefined => {
  const longest = Math.max(...lengths);
  let digits = '';
  for (let last = first; last < groups.length && digits.length < longest; last += 1) {
    digits += groups[last]?.digits ?? '';
    const place = { start: startOf(groups[first]), end: endOf(groups[last]) };
    if (lengths.includes(digits.length) && accept(digits, place)) return { place, next: last + 1 };
  }
  return undefined;
};

const startOf = (run: DigitRun | undefined): number => run?.positions[0] ?? 0;
const endOf = (run: DigitRun | undefined): number => (run?.positions.at(-1) ?? -1) + 1;
