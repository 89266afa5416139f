import { fields, text, texts } from './field-types.ts';
import type { PolicyPage } from './knowledge.ts';

/** One subject of a municipality's policy, retold in plain Dutch. */
export const policyPageSchema = fields({
  titel: text,
  document: text,
  jaar: text,
  hoofdstuk: text,
  trefwoorden: texts.default([]),
  vragen: texts.default([]),
}).transform(
  (file): Omit<PolicyPage, 'id' | 'municipality' | 'body' | 'file'> => ({
    title: file.titel,
    document: file.document,
    year: file.jaar,
    section: file.hoofdstuk,
    keywords: file.trefwoorden,
    questions: file.vragen,
  }),
);
