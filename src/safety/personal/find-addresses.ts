import { type Find, placesOf } from './place.ts';

const houseNumber = String.raw`\d{1,5}(?:[ -]?[a-z](?![a-z])|[ -]\d{1,4}(?!\d))?`;
const streetName = String.raw`[\p{L}'.-]{0,40}(?:straat|str\.|laan|weg|plein|dijk|kade|gracht|hof|pad|singel|steeg|dreef|wal|ring|markt|loane|strjitte|wei|erf|park|plantsoen|veld|kamp|es|wijk|buorren|buurt|hoek)`;
const postcode = String.raw`(?<!\d)[1-9]\d{3}(?:[A-Z]{2}|[a-z]{2}| [A-Z]{2})(?![\p{L}\d])`;
/** With a house number behind it, a postcode may be typed in any way. */
const loosePostcode = String.raw`(?<!\d)[1-9]\d{3} ?(?!is\b|en\b|in\b|op\b|om\b|te\b|we\b|ik\b|of\b|al\b|er\b|na\b|nu\b|ze\b|je\b|me\b|km\b|kg\b|cm\b|m2\b)[a-z]{2}(?![\p{L}\d])`;

const streetAndNumber = new RegExp(
  String.raw`(?<![\p{L}])(?:${streetName}) ${houseNumber}(?:,? ?${loosePostcode})?(?![\p{L}\d])`,
  'giu',
);
const postcodeAndNumber = new RegExp(
  String.raw`${loosePostcode}[ ,-]{1,3}(?:(?:nr|nummer|huisnummer|no)\.? ?)?${houseNumber}(?![\p{L}\d])`,
  'giu',
);
const numberAndPostcode = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,5}[a-z]?[ ,]{1,2}${postcode}`,
  'gu',
);

/** A street or a postcode with a house number. A postcode alone stays: it shows which village to look in. */
export const findAddresses: Find = (text) => {
  const places = [streetAndNumber, postcodeAndNumber, numberAndPostcode]
    .flatMap((pattern) => placesOf(text, pattern))
    .toSorted((a, b) => a.start - b.start);
  return places.filter((place, index) =>
    places.slice(0, index).every((before) => before.end <= place.start),
  );
};
