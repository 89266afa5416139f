import { z } from 'zod';
import { atLeastOne, fields, text } from './field-types.ts';
import { type Intent, outcomeKinds } from './knowledge.ts';
import { foreignPhrases } from './phrase-fields.ts';

/** Example sentences for everything that is not a need. */
export const intentSchema = fields({
  titel: text,
  uitkomst: z.enum(outcomeKinds).exclude(['answer', 'crisis']),
  zinnen: atLeastOne,
  zinnen_anderstalig: foreignPhrases,
}).transform(
  (file): Omit<Intent, 'id' | 'file'> => ({
    title: file.titel,
    outcome: file.uitkomst,
    phrases: file.zinnen,
    foreignPhrases: file.zinnen_anderstalig,
  }),
);
