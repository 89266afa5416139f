import { findAddresses } from './personal/find-addresses.ts';
import { findBirthDates } from './personal/find-birth-dates.ts';
import { findBsns } from './personal/find-bsns.ts';
import { findCardNumbers } from './personal/find-card-numbers.ts';
import { findEmails } from './personal/find-emails.ts';
import { findIbans } from './personal/find-ibans.ts';
import { findNames } from './personal/find-names.ts';
import { findPhoneNumbers } from './personal/find-phone-numbers.ts';
import { createFindPublicNumbers } from './personal/find-public-numbers.ts';
import { findSecretCodes } from './personal/find-secret-codes.ts';
import type { Find, Place } from './personal/place.ts';

const personalDataKinds = [
  'e-mailadres',
  'rekeningnummer',
  'bsn',
  'kaartnummer',
  'code',
  'telefoonnummer',
  'adres',
  'geboortedatum',
  'naam',
] as const;
type PersonalDataKind = (typeof personalDataKinds)[number];

/** `text` with `[bsn]`, `[telefoonnummer]` ... in place of personal data, and which kinds were found. */
type Masked = { readonly text: string; readonly found: readonly PersonalDataKind[] };
export type MaskPersonalData = (text: string) => Masked;

/** In this order: a BSN and part of an IBAN look like phone numbers to a phone library. */
const finders: readonly (readonly [PersonalDataKind, Find])[] = [
  ['e-mailadres', findEmails],
  ['rekeningnummer', findIbans],
  ['kaartnummer', findCardNumbers],
  ['bsn', findBsns],
  ['code', findSecretCodes],
  ['telefoonnummer', findPhoneNumbers],
  ['adres', findAddresses],
  ['geboortedatum', findBirthDates],
  ['naam', findNames],
];

/** `publicNumbers`: numbers from the sociale kaart, which are nobody's secret and stay readable. */
export const createMaskPersonalData = (publicNumbers: readonly string[]): MaskPersonalData => {
  const findPublicNumbers = createFindPublicNumbers(publicNumbers);
  return (text) => {
    if (!mayHoldPersonalData(text)) return { text, found: [] };
    let open = blank(text, findPublicNumbers(text));
    const places: (Place & { readonly kind: PersonalDataKind })[] = [];
    for (const [kind, find] of finders) {
      const found = find(open);
      open = blank(open, found);
      places.push(...found.map((place) => ({ ...place, kind })));
    }
    return {
      text: replace(text, places),
      found: personalDataKinds.filter((kind) => places.some((place) => place.kind === kind)),
    };
  };
};

/** Most messages hold no digit, no at sign and no "my name is": then nothing has to be searched. */
const mayHoldPersonalData = (text: string): boolean =>
  /[\d@]|apenstaart|\(at\)/i.test(text) || findNames(text).length > 0;

/** A sign that no finder takes for a letter, digit or separator; the text keeps its length. */
const blankSign = '\uE000';

const blank = (text: string, places: readonly Place[]): string =>
  places.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + blankSign.repeat(end - start) + rest.slice(end),
    text,
  );

const replace = (
  text: string,
  places: readonly (Place & { readonly kind: PersonalDataKind })[],
): string => {
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of places.toSorted((a, b) => a.start - b.start)) {
    masked += `${text.slice(from, start)}[${kind}]`;
    from = end;
  }
  return masked + text.slice(from);
};
