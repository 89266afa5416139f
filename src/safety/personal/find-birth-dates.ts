import { type Find, placesOf } from './place.ts';

const month = '(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,8}';
const anyDate = String.raw`\d{1,2}(?: ?[-/.] ?| )(?:\d{1,2}|${month})(?: ?[-/.] ?| )(?:19|20)?\d{2}`;
const announced = new RegExp(
  String.raw`(?:geboren|geb\.?|geboortedatum|geboorte|verjaardag|born|urodz\p{L}*|geboren am)(?: op| on| am| is| in|:)?[ :]{0,3}(?<value>${anyDate})(?!\d)`,
  'giu',
);
/** A full date so long ago is in this chat nearly always somebody's birth. */
const longAgo = new RegExp(
  String.raw`(?<![\d.,/-])(?<value>\d{1,2}(?: ?[-/.] ?| )(?:\d{1,2}|${month})(?: ?[-/.] ?| )(?:19\d{2}|200\d|201[0-2]))(?![\d])`,
  'giu',
);

export const findBirthDates: Find = (text) => {
  const places = placesOf(text, announced);
  const older = placesOf(text, longAgo).filter(
    ({ start, end }) => !places.some((place) => place.start < end && start < place.end),
  );
  return [...places, ...older].toSorted((a, b) => a.start - b.start);
};
