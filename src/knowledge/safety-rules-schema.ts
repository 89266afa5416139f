import { z } from 'zod';
import { toMessage } from './complaint-message.ts';
import { languages } from './knowledge.ts';

/** What kind of crisis a message can be about; the names under which the examples are labelled. */
const situationKinds = [
  'suicide',
  'domestic-violence',
  'child-abuse',
  'sexual-violence',
  'emergency',
  'homeless-tonight',
  'no-food',
  'psychosis',
  'missing',
  'threat',
  'elder-abuse',
  'trafficking',
  'overdose',
  'self-harm',
] as const;
export type SituationKind = (typeof situationKinds)[number];

const emptySignal = toMessage({
  message: 'Hier staat een leeg signaal.',
  remedy: 'Schrijf de woorden op of haal de regel weg.',
});
const wrongLine = toMessage({
  message: 'Dit is geen id van een hulplijn.',
  remedy: 'Een id begint met "landelijk-" of "plaatselijk-", zoals landelijk-113.',
});
const wrongPriority = toMessage({
  message: 'De voorrang moet een getal zijn.',
  remedy: 'Schrijf een getal van 1 tot 99; het laagste getal gaat voor.',
});
const longText = toMessage({
  message: 'Deze vaste tekst heeft meer dan 60 woorden.',
  remedy: 'Maak de tekst korter: iemand in nood leest weinig.',
});
const typedNumber = toMessage({
  message: 'In deze vaste tekst staat een getypt telefoonnummer.',
  remedy: 'Schrijf de id van de hulplijn tussen accolades, zoals {landelijk-113.telefoon}.',
});

const patterns = z.array(z.string().trim().min(1, emptySignal));
const line = z.string().regex(/^(landelijk|plaatselijk)-[a-z0-9-]+$/, wrongLine);
const lines = z.array(line).default([]);

/** `woordgroepen/*.yaml`: a name, and the words that mean the same. */
export const wordGroupsSchema = z.strictObject({ groepen: z.record(z.string(), patterns) });

/** `schrijfwijzen.yaml`: how people type, and the small words that carry no meaning. */
export const spellingsSchema = z.strictObject({
  schrijfwijzen: z.record(z.string(), z.string().trim().min(1, emptySignal)),
  vulwoorden: patterns,
});

const inLanguage = z.strictObject({ acuut: patterns.default([]), zorg: patterns.default([]) });

/** `situaties/*.yaml`: when a message is about this situation, and which line comes first. */
export const situationSchema = z.strictObject({
  naam: z.string(),
  soort: z.enum(situationKinds),
  voorrang: z.coerce.number({ error: wrongPriority }).int(wrongPriority).min(1, wrongPriority),
  tekst: z.string(),
  lijnen: z.strictObject({
    gevaar: lines,
    eerst: z.array(line).min(1),
    ander: lines,
    daarna: lines,
    jong: lines,
  }),
  acuut: patterns.default([]),
  zorg: patterns.default([]),
  twijfel: patterns.default([]),
  maakt_acuut: patterns.default([]),
  gevaar_bij: patterns.optional(),
  laat_door: patterns.default([]),
  talen: z.partialRecord(z.enum(languages), inLanguage).default({}),
});

/** `voorbeelden/*.yaml`: sentences of people in this situation, or `geen`: sentences that only look like it. */
export const crisisExamplesSchema = z.strictObject({
  acuut: patterns.default([]),
  zorg: patterns.default([]),
  geen: patterns.default([]),
  niet_leren_van: z.array(z.string()).default([]),
});

/** `algemeen.yaml`: what holds for every situation. */
export const generalRulesSchema = z.strictObject({
  uitdrukkingen: patterns,
  over_een_ander: patterns,
  over_mezelf: patterns,
  jong: patterns,
  plaatselijk: z.record(
    z.string(),
    z.strictObject({ hulpvraag: z.string(), laag: z.string().optional(), anders: line.optional() }),
  ),
});

/** `teksten/<language>.yaml`: the fixed texts, with `{landelijk-113.telefoon}` for a line of the sociale kaart. */
export const crisisTextsSchema = z.strictObject({
  teksten: z.record(
    z.string(),
    z
      .string()
      .refine((text) => text.trim().split(/\s+/).length <= 60, longText)
      .refine((text) => !/\d{3}(?!NL)/.test(text.replace(/\{[^}]*\}/g, '')), typedNumber),
  ),
});
