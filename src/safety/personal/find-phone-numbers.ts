import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js';
import { findDigitGroups, findStretches } from './digit-runs.ts';
import type { Find, Place } from './place.ts';

/** Personal phone numbers: Dutch ones however they are spaced, and foreign ones with their country number. */
export const findPhoneNumbers: Find = (text) => {
  const dutch = findDigitGroups(text).flatMap((groups) =>
    findStretches(groups, [10, 11, 12, 13], isDutchNumber).map((place) => withPlus(text, place)),
  );
  const foreign = text.includes('+') || text.includes('00') ? findForeign(text) : [];
  const extra = foreign.filter((place) => !dutch.some((known) => overlaps(known, place)));
  return [...dutch, ...extra].toSorted((a, b) => a.start - b.start);
};

/** `06 12345678`, `+31 6 12345678`, `0031 (0)6 12345678`. Service numbers such as 0800 belong to organisations. */
const isDutchNumber = (digits: string): boolean => {
  const national = /^(?:0|0031|310?|00310)([1-9]\d{8})$/.exec(digits)?.[1];
  if (national === undefined || /^(?:800|90[0-9]|14|116|85\d000)/.test(national)) return false;
  return parsePhoneNumberFromString(`+31${national}`)?.isValid() ?? false;
};

const findForeign = (text: string): readonly Place[] =>
  findPhoneNumbersInText(text, 'NL')
    .filter(({ number }) => number.countryCallingCode !== '31')
    .map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));

/** `+31` and `(0595)`: the sign in front belongs to the number. */
const withPlus = (text: string, { start, end }: Place): Place =>
  text[start - 1] === '+' || text[start - 1] === '(' ? { start: start - 1, end } : { start, end };

const overlaps = (one: Place, other: Place): boolean =>
  one.start < other.end && other.start < one.end;
