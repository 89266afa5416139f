import type { z } from 'zod';
import type { Complaint } from './problem.ts';

/** zod carries one text per issue; message and remedy travel in it on two lines. */
export const toMessage = ({ message, remedy }: Complaint): string => `${message}\n${remedy}`;

export const fromMessage = (text: string): Complaint => {
  const [message = text, remedy = 'Vergelijk dit bestand met een ander bestand in deze map.'] =
    text.split('\n');
  return { message, remedy };
};

/** Dutch for what zod itself finds; schemas that know better give their own text. */
export const inDutch = (issue: z.core.$ZodRawIssue): string => toMessage(complain(issue));

const complain = (issue: z.core.$ZodRawIssue): Complaint => {
  const field = nameOf(issue.path ?? []);
  if (issue.code === 'invalid_type') return wrongType(field, issue.input, issue.expected);
  if (issue.code === 'invalid_value') return wrongChoice(field, issue.input, issue.values);
  if (issue.code === 'too_small') return tooFew(field, issue.input);
  return { message: `${field} klopt niet.`, remedy: 'Vergelijk met een ander bestand.' };
};

const nameOf = (path: readonly PropertyKey[]): string => {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? 'Dit bestand' : `Het veld "${name}"`;
};

const wrongType = (field: string, input: unknown, expected: string): Complaint => {
  if (input === undefined) {
    return {
      message: `${field} ontbreekt.`,
      remedy: 'Voeg het toe; kijk hoe een ander bestand dat doet.',
    };
  }
  if (input === '') return tooFew(field, input);
  return shapes[expected] === undefined
    ? { message: `${field} klopt niet.`, remedy: 'Vergelijk met een ander bestand.' }
    : { message: `${field} ${shapes[expected].is}.`, remedy: shapes[expected].remedy };
};

const shapes: Readonly<Record<string, { readonly is: string; readonly remedy: string }>> = {
  string: {
    is: 'moet één tekst zijn',
    remedy: 'Schrijf de tekst op dezelfde regel, achter de dubbele punt.',
  },
  array: {
    is: 'moet een lijst zijn',
    remedy: 'Zet elk onderdeel op een eigen regel met een streepje ervoor.',
  },
  object: {
    is: 'moet uit velden bestaan',
    remedy: 'Schrijf per regel een naam, een dubbele punt en de waarde.',
  },
  record: {
    is: 'moet uit velden bestaan',
    remedy: 'Schrijf per regel een naam, een dubbele punt en de waarde.',
  },
};

const wrongChoice = (field: string, input: unknown, values: readonly unknown[]): Complaint =>
  typeof input === 'string' && input !== ''
    ? {
        message: `${field} heeft een waarde die niet bestaat: "${input}".`,
        remedy: `Kies uit: ${values.join(', ')}.`,
      }
    : wrongType(field, input, 'string');

const tooFew = (field: string, input: unknown): Complaint =>
  Array.isArray(input)
    ? { message: `${field} heeft te weinig onderdelen.`, remedy: 'Voeg er minstens één toe.' }
    : { message: `${field} is leeg.`, remedy: 'Vul het in of haal de regel weg.' };
