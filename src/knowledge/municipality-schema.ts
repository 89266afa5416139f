import { z } from 'zod';
import { contactFields, contactWithoutSource, hasSourceForContact } from './contact-fields.ts';
import { date, fields, identifier, text, texts } from './field-types.ts';
import type { LocalName, Municipality } from './knowledge.ts';
import { withoutUndefined } from './without-undefined.ts';

type MunicipalityFields = Omit<Municipality, 'slug' | 'signposts' | 'file'>;

const contact = fields({
  ...contactFields,
  postadres: text.optional(),
  toelichting: text.optional(),
  gecontroleerd_op: date,
})
  .refine(hasSourceForContact, contactWithoutSource)
  .transform((file): Municipality['contact'] =>
    withoutUndefined({
      phones: file.telefoon,
      email: file['e-mail'],
      website: file.website,
      addresses: file.adres,
      postalAddress: file.postadres,
      openingHours: file.openingstijden,
      note: file.toelichting,
      sources: file.bronnen,
      checkedOn: file.gecontroleerd_op,
    }),
  );

const village = fields({ naam: text, andere_namen: texts.default([]) }).transform(
  ({ naam, andere_namen }) => ({ name: naam, otherNames: andere_namen }),
);

const localName = fields({ naam: text, voorziening: identifier.optional() }).transform(
  ({ naam, voorziening }): LocalName => withoutUndefined({ name: naam, provision: voorziening }),
);

/** One municipality: its villages, its own contact and its own names for the ladder. */
export const municipalitySchema = fields({
  naam: text,
  kernen: z.array(village).min(1),
  contact,
  loket: localName,
  sociaal_team: localName,
  welzijn: localName,
}).transform(
  (file): MunicipalityFields => ({
    name: file.naam,
    villages: file.kernen,
    contact: file.contact,
    loket: file.loket,
    socialTeam: file.sociaal_team,
    welfare: file.welzijn,
  }),
);
