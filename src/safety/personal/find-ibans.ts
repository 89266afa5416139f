import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Find, Place } from './place.ts';

/** Bank account numbers with a correct check number, also in groups of four. */
export const findIbans: Find = (text) => {
  const places: Place[] = [];
  for (const match of text.matchAll(/[a-z]{2}[ .-]?\d[ .-]?\d/gi)) {
    if (match.index < (places.at(-1)?.end ?? 0)) continue;
    const place = readIban(text, match.index);
    if (place !== undefined) places.push(place);
  }
  return places;
};

/** An IBAN has a fixed length per country, so exactly that many letters and digits are read. */
const readIban = (text: string, start: number): Place | undefined => {
  const country = text.slice(start, start + 2).toUpperCase();
  const length = lengths.get(country);
  if (length === undefined) return undefined;
  let iban = '';
  let at = start;
  let separators = 0;
  while (iban.length < length && at < text.length && separators <= 2) {
    const sign = text.charAt(at);
    if (/[a-z0-9]/i.test(sign)) {
      iban += sign;
      separators = 0;
    } else if (/[ \t\u00a0.-]/.test(sign)) separators += 1;
    else break;
    at += 1;
  }
  return isValidIBAN(iban.toUpperCase()) ? { start, end: at } : undefined;
};

const lengths = new Map(
  Object.entries(countrySpecs).map(([country, { chars }]) => [country, chars ?? 0]),
);
