import { z } from 'zod';
import { atLeastOne, fields, identifier, text, texts, topic } from './field-types.ts';
import { layers, type Need } from './knowledge.ts';
import { foreignPhrases } from './phrase-fields.ts';

type NeedFields = Omit<Need, 'id' | 'file'>;

const option = fields({ tekst: text, hulpvraag: identifier }).transform(({ tekst, hulpvraag }) => ({
  label: tekst,
  need: hulpvraag,
}));
const clarifyQuestion = fields({ vraag: text, keuzes: z.array(option).min(1) }).transform(
  ({ vraag, keuzes }) => ({ question: vraag, options: keuzes }),
);

/** One need of residents (hulpvraag) in their own words. */
export const needSchema = fields({
  titel: text,
  thema: topic,
  laag: z.enum(layers).exclude(['acuut']),
  officiele_termen: texts.default([]),
  zinnen: atLeastOne,
  zinnen_anderstalig: foreignPhrases,
  zelf_doen: texts.default([]),
  doorvragen: z.array(clarifyQuestion).default([]),
  opschalen_bij: texts.default([]),
  verwant: z.array(identifier).default([]),
  niet_verwarren_met: z.array(identifier).default([]),
}).transform(
  (file): NeedFields => ({
    title: file.titel,
    topic: file.thema,
    layer: file.laag,
    officialTerms: file.officiele_termen,
    phrases: file.zinnen,
    foreignPhrases: file.zinnen_anderstalig,
    selfHelp: file.zelf_doen,
    clarify: file.doorvragen,
    escalateWhen: file.opschalen_bij,
    related: file.verwant,
    notToConfuseWith: file.niet_verwarren_met,
  }),
);
