import { z } from 'zod';
import { inDutch, toMessage } from './complaint-message.ts';
import { isIdentifier } from './identifier-text.ts';
import { mostAlike } from './most-alike.ts';
import type { Complaint } from './problem.ts';

/** The 13 life domains; a typing error in one would hide a need from its page. */
const topics = [
  'algemeen',
  'financien',
  'fysieke-gezondheid',
  'mantelzorg-en-vrijwilligers',
  'opgroeien-en-opvoeden',
  'psychische-gezondheid',
  'sociale-relaties',
  'taal-en-digitaal',
  'veiligheid',
  'vervoer',
  'werk-en-activiteiten',
  'wonen',
  'zingeving',
] as const;

/** A group of fields with these names and no other; a name that does not exist gets a suggestion. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? toMessage(unknownField(issue.keys, Object.keys(shape)))
        : undefined,
  });

const unknownField = (keys: readonly string[], known: readonly string[]): Complaint => {
  const key = keys[0] ?? '';
  const more = keys.length > 1 ? ` (en ook: ${keys.slice(1).join(', ')})` : '';
  return {
    message: `Het veld "${key}" bestaat niet${more}.`,
    remedy: `Bedoelt u "${mostAlike(key, known) ?? ''}"? Verander de naam of haal het veld weg.`,
  };
};

export const text = z.string().trim().min(1, { error: inDutch, abort: true });
export const texts = z.array(text);
export const atLeastOne = texts.min(1, { error: inDutch });
export const topic = z.enum(topics);

/** Text that must look like something; `what` is the Dutch name with its article. */
const textLike = (what: string, remedy: string, matches: (value: string) => boolean) =>
  text.refine(matches, {
    error: ({ input }) => toMessage({ message: `${what} "${String(input)}" klopt niet.`, remedy }),
  });

export const identifier = textLike(
  'De verwijzing',
  'Schrijf de bestandsnaam zonder .md of .yaml, met kleine letters en streepjes.',
  isIdentifier,
);

export const date = textLike(
  'De datum',
  'Schrijf jaar en maand, zoals 2026-11, of de hele datum, zoals 2026-11-22.',
  (value) => /^20\d{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(value),
);

export const webAddress = textLike(
  'Het webadres',
  'Schrijf het hele adres, zoals https://www.voorbeeld.nl.',
  (value) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value),
);

export const emailAddress = textLike(
  'Het e-mailadres',
  'Schrijf een adres zoals info@voorbeeld.nl.',
  (value) => /^[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}$/i.test(value),
);

export const postcode = textLike(
  'De postcode',
  'Schrijf vier cijfers en twee hoofdletters, zoals 9980 AA.',
  (value) => /^[1-9]\d{3} ?[A-Z]{2}$/.test(value),
);

export const phoneNumber = textLike(
  'Het telefoonnummer',
  'Schrijf een nummer zoals 0595 12 34 56.',
  (value) => /^[\d\s()+.-]+$/.test(value) && isDutchNumber(value.replaceAll(/[\s().-]/g, '')),
);

/** Emergency (112), municipality (14 0595), 0800/0900 with four or seven digits, and ordinary numbers. */
const isDutchNumber = (digits: string): boolean =>
  /^(1\d{2}|14\d{3,4}|116\d{3}|0(800|88|90[069])\d{4}(\d{3})?|(0|\+31|0031)[1-9]\d{8})$/.test(
    digits,
  );
