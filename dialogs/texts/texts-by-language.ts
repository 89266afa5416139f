import type { Language } from '../../src/knowledge/knowledge.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fy } from './fy.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import type { Texts } from './texts.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The fixed sentences of every language that the product answers in. */
export const textsByLanguage: Readonly<Record<Language, Texts>> = {
  nl,
  en,
  pl,
  tr,
  ar,
  uk,
  de,
  fy,
};
