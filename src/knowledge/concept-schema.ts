import { z } from 'zod';
import { toMessage } from './complaint-message.ts';
import { fields, text } from './field-types.ts';
import { isIdentifier } from './identifier-text.ts';
import type { Complaint } from './problem.ts';

/**
 * A word, or a few that follow each other. A `*` stands for any ending, behind at least three letters: `s*` would
 * be in every message.
 */
const isPattern = (value: string): boolean =>
  /^[\p{L}\p{M}\p{N}'’-]+\*?( [\p{L}\p{M}\p{N}'’-]+\*?)*$/u.test(value) &&
  !/(^|[^\p{L}\p{M}])[\p{L}\p{M}]{0,2}\*/u.test(value);

const pattern = text.refine(isPattern, {
  error: ({ input }) =>
    toMessage({
      message: `Het woord "${String(input)}" kan niet in de woordenlijst.`,
      remedy: 'Gebruik letters en spaties. Een * mag achter een woord, na minstens drie letters.',
    }),
});
const patterns = z.array(pattern).optional();

/** `dialect` is every Dutch dialect and Frisian together; Russian is what many people from Ukraine write. */
const concept = fields({
  nl: patterns,
  dialect: patterns,
  en: patterns,
  pl: patterns,
  tr: patterns,
  ar: patterns,
  uk: patterns,
  ru: patterns,
  de: patterns,
})
  .transform((file): readonly string[] => [
    ...new Set(Object.values(file).flatMap((words) => words ?? [])),
  ])
  .refine((words) => words.length > 0, {
    error: toMessage({
      message: 'Dit begrip heeft geen woorden.',
      remedy: 'Voeg er minstens één toe, of haal het begrip weg.',
    }),
  });

const wrongName: Complaint = {
  message: 'De naam van dit begrip klopt niet.',
  remedy: 'Gebruik alleen kleine letters, cijfers en streepjes, zoals rood-staan.',
};

/** One file of the word list: per concept the words of every language that mean it. */
export const conceptsSchema = z.record(z.string().refine(isIdentifier), concept, {
  error: ({ code }) => (code === 'invalid_key' ? toMessage(wrongName) : undefined),
});
