import { z } from 'zod';
import { toMessage } from './complaint-message.ts';
import {
  atLeastOne,
  emailAddress,
  fields,
  phoneNumber,
  postcode,
  text,
  webAddress,
} from './field-types.ts';
import type { Address, Phone, Source } from './knowledge.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Dutch only in the file: `ja` and `nee` read better than true and false. */
export const yesOrNo = z.enum(['ja', 'nee']).transform((value) => value === 'ja');

const phone = fields({
  nummer: phoneNumber,
  label: text.optional(),
  tijden: text.optional(),
}).transform(
  (file): Phone => withoutUndefined({ number: file.nummer, label: file.label, hours: file.tijden }),
);

const address = fields({
  straat: text.optional(),
  postcode: postcode.optional(),
  plaats: text,
}).transform(
  (file): Address =>
    withoutUndefined({ street: file.straat, postcode: file.postcode, place: file.plaats }),
);

const source = fields({
  url: webAddress.optional(),
  document: text.optional(),
  bevestigt: atLeastOne,
  gezien: text.optional(),
  opmerking: text.optional(),
  secundair: yesOrNo.default(false),
})
  .refine((file) => (file.url === undefined) !== (file.document === undefined), {
    error: toMessage({
      message: 'Een bron heeft een webadres of een document, en nooit allebei.',
      remedy: 'Schrijf bij deze bron "url" of "document".',
    }),
  })
  .transform(
    (file): Source =>
      withoutUndefined({
        url: file.url,
        document: file.document,
        confirms: file.bevestigt,
        seen: file.gezien,
        note: file.opmerking,
        secondary: file.secundair,
      }),
  );

/** The fields that bring a resident somewhere; a provision and a municipality have them both. */
export const contactFields = {
  telefoon: z.array(phone).default([]),
  website: webAddress.optional(),
  'e-mail': emailAddress.optional(),
  adres: z.array(address).default([]),
  openingstijden: text.optional(),
  bronnen: z.array(source),
};

type Contact = {
  readonly telefoon: readonly unknown[];
  readonly adres: readonly unknown[];
  readonly bronnen: readonly unknown[];
  readonly website?: string | undefined;
  readonly chat?: string | undefined;
  readonly 'e-mail'?: string | undefined;
  readonly openingstijden?: string | undefined;
};

/** Nobody is sent to a number or door that no source confirms. */
export const hasSourceForContact = (file: Contact): boolean =>
  file.bronnen.length > 0 ||
  (file.telefoon.length === 0 &&
    file.adres.length === 0 &&
    [file.website, file.chat, file['e-mail'], file.openingstijden].every(
      (value) => value === undefined,
    ));

export const contactWithoutSource = {
  path: ['bronnen'],
  error: toMessage({
    message: 'Er staan contactgegevens in dit bestand, maar er is geen bron die ze bevestigt.',
    remedy: 'Schrijf onder "bronnen" waar u het gezien hebt, of haal de contactgegevens weg.',
  }),
};
