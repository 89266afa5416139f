import { findDigitGroups, findStretches } from './digit-runs.ts';
import type { Find, Place } from './place.ts';

/** Citizen service numbers that pass the eleven-test, also with spaces, dots or dashes in between. */
export const findBsns: Find = (text) =>
  findDigitGroups(text).flatMap((groups) =>
    findStretches(groups, [8, 9], (digits, place) =>
      digits.length === 9
        ? passesElevenTest(digits) && !isAmount(text, place)
        : passesElevenTest(`0${digits}`) && isAnnounced(text, place),
    ),
  );

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

export const passesElevenTest = (digits: string): boolean => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits.length === 9 && sum % 11 === 0 && digits !== '000000000';
};

/** `€ 123.456.782` and `123456782 euro` are money. */
const isAmount = (text: string, { start, end }: Place): boolean =>
  /€\s*$/.test(text.slice(Math.max(0, start - 3), start)) ||
  /^\s*(?:,\d\d\b|euro\b|€)/i.test(text.slice(end, end + 8));

/** Old numbers lost their leading zero; eight digits count only when the resident says what it is. */
const isAnnounced = (text: string, { start }: Place): boolean =>
  /(?:bsn|sofi|burgerservice)\D{0,20}$/i.test(text.slice(Math.max(0, start - 40), start));
