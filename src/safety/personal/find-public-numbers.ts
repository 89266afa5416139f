import { findDigitGroups, findStretches } from './digit-runs.ts';
import type { Find } from './place.ts';

/** Numbers of organisations in the sociale kaart, however a resident spaces them. */
export const createFindPublicNumbers = (numbers: readonly string[]): Find => {
  const known = new Set(numbers.map((number) => number.replace(/\D/g, '')));
  const lengths = [...new Set([...known].map((digits) => digits.length))].filter((one) => one > 0);
  if (lengths.length === 0) return () => [];
  return (text) =>
    findDigitGroups(text).flatMap((groups) =>
      findStretches(groups, lengths, (digits) => known.has(digits)),
    );
};
