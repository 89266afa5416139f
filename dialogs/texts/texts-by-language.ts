import type { Language } from '../../src/knowledge/knowledge.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

/** The fixed sentences of every language that the product answers in. */
export const textsByLanguage: Readonly<Record<Language, Texts>> = {
  nl,
  en: nl,
  pl: nl,
  tr: nl,
  ar: nl,
  uk: nl,
  de: nl,
  fy: nl,
};
