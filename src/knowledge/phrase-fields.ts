import { fields, texts } from './field-types.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Languages besides Dutch in which residents write; `gos` is Gronings (Low Saxon). */
const foreignLanguages = {
  en: texts.optional(),
  pl: texts.optional(),
  tr: texts.optional(),
  ar: texts.optional(),
  uk: texts.optional(),
  de: texts.optional(),
  fy: texts.optional(),
  gos: texts.optional(),
};

export const foreignPhrases = fields(foreignLanguages)
  .default({})
  .transform((file): Readonly<Record<string, readonly string[]>> => withoutUndefined(file));
