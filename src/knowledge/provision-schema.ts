import { z } from 'zod';
import {
  contactFields,
  contactWithoutSource,
  hasSourceForContact,
  yesOrNo,
} from './contact-fields.ts';
import {
  atLeastOne,
  date,
  fields,
  identifier,
  text,
  texts,
  topic,
  webAddress,
} from './field-types.ts';
import { layers, type Provision } from './knowledge.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What the front matter says; the id, municipality and description come from the place and body of the file. */
type ProvisionFields = Omit<Provision, 'id' | 'municipality' | 'description' | 'file'>;

const fileFields = fields({
  naam: text,
  organisatie: text,
  hulpvragen: z.array(identifier),
  laag: z.enum(layers),
  themas: z.array(topic),
  indicatie: yesOrNo.optional(),
  doelgroep: text.optional(),
  chat: webAddress.optional(),
  kosten: text.optional(),
  werkgebied: text.optional(),
  talen: texts.default([]),
  aanmelden: text.optional(),
  zoekwoorden: atLeastOne,
  beleid: text.optional(),
  gecontroleerd_op: date,
  zekerheid: z.enum(['hoog', 'middel', 'laag']),
  ...contactFields,
});

/** One place of the sociale kaart: Dutch keys in, the product's words out. */
export const provisionSchema = fileFields
  .refine(hasSourceForContact, contactWithoutSource)
  .transform(
    (file): ProvisionFields =>
      withoutUndefined({
        name: file.naam,
        organization: file.organisatie,
        needs: file.hulpvragen,
        layer: file.laag,
        topics: file.themas,
        synonyms: file.zoekwoorden,
        phones: file.telefoon,
        website: file.website,
        chat: file.chat,
        email: file['e-mail'],
        addresses: file.adres,
        openingHours: file.openingstijden,
        costs: file.kosten,
        needsIndication: file.indicatie,
        audience: file.doelgroep,
        serviceArea: file.werkgebied,
        languages: file.talen,
        howToStart: file.aanmelden,
        policyMention: file.beleid,
        sources: file.bronnen,
        checkedOn: file.gecontroleerd_op,
        confidence: file.zekerheid,
      }),
  );
