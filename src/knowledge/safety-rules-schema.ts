import { z } from 'zod';
import { languages } from './knowledge.ts';

/** What kind of crisis a message can be about; the names under which the examples are labelled. */
export const situationKinds = [
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

const say = (message: string) => ({ error: message });
const pattern = z
  .string(say('Zet hier een zin of woorden neer.'))
  .trim()
  .min(2, 'Dit signaal is leeg.');
const patterns = z.array(pattern, say('Maak hier een lijst van, elke regel begint met "- ".'));
const line = z
  .string(say('Noem hier een id uit de sociale kaart.'))
  .regex(
    /^(landelijk|plaatselijk)-[a-z0-9-]+$/,
    'Een id begint met "landelijk-" of "plaatselijk-".',
  );
const lines = z.array(line, say('Maak hier een lijst van ids van.')).default([]);

/** `woordgroepen/*.yaml`: a name and the words and ways of saying that mean the same. */
export const wordGroupsSchema = z.strictObject({
  groepen: z.record(z.string(), patterns, say('Noem de groepen en hun woorden.')),
});

/** `schrijfwijzen.yaml`: how people type, and the small words that carry no meaning. */
export const spellingsSchema = z.strictObject({
  schrijfwijzen: z.record(
    z.string(),
    z.coerce.string(),
    say('Noem de schrijfwijze en wat er staat.'),
  ),
  vulwoorden: patterns,
});

/** `situaties/*.yaml`: when a message is about this situation and which line comes first. */
export const situationSchema = z.strictObject({
  naam: z.string(say('Geef de situatie een naam.')),
  soort: z.enum(situationKinds, say('Kies een van de soorten uit de handleiding.')),
  voorrang: z.number(say('Geef een getal: hoe lager, hoe eerder aan de beurt.')),
  tekst: z.string(say('Noem de tekst die de inwoner ziet.')),
  lijnen: z.strictObject({
    gevaar: lines,
    eerst: z.array(line, say('Noem de eerste lijn.')).min(1, 'Noem ten minste één eerste lijn.'),
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
  talen: z
    .partialRecord(
      z.enum(languages),
      z.strictObject({ acuut: patterns.default([]), zorg: patterns.default([]) }),
      say('Gebruik een taalcode: en, pl, tr, ar, uk, de of fy.'),
    )
    .default({}),
});

/** `algemeen.yaml`: what holds for every situation. */
export const generalRulesSchema = z.strictObject({
  uitdrukkingen: patterns,
  over_een_ander: patterns,
  over_mezelf: patterns,
  jong: patterns,
  plaatselijk: z.record(
    z.string().startsWith('plaatselijk-'),
    z.strictObject({
      hulpvraag: z.string(say('Noem de hulpvraag waar de voorziening bij hoort.')),
      laag: z.string().optional(),
      anders: line.optional(),
    }),
  ),
});

/** `teksten/<taal>.yaml`: the fixed texts; a placeholder such as `{landelijk-113.telefoon}` is filled from the sociale kaart. */
export const crisisTextsSchema = z.strictObject({
  teksten: z.record(
    z.string(),
    z
      .string(say('Zet hier de vaste tekst.'))
      .refine(
        (text) => text.split(/\s+/).length <= 60,
        'Deze tekst heeft meer dan 60 woorden. Maak hem korter.',
      ),
  ),
});
