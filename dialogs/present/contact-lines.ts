import type { Address, Phone } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { inDutchOrder, plainText } from './plain-text.ts';
import { withoutEditorNotes } from './without-editor-notes.ts';

type Contact = {
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly website?: string;
  readonly chat?: string;
  readonly addresses: readonly Address[];
};

/** Contact details as list items with links; only what the data has. */
export function contactLines(contact: Contact, texts: Texts): string[] {
  const { phones, email, website, chat, addresses } = contact;
  const line = (label: string, markdown: string) => `${label}: ${inDutchOrder(markdown, texts)}`;
  return [
    ...phones.map((phone) => line(texts.call, phoneText(phone))),
    ...(email === undefined ? [] : [line(texts.mail, link(email, `mailto:${email}`))]),
    ...(website === undefined ? [] : [line(texts.website, webLink(website))]),
    ...(chat === undefined || chat === website ? [] : [line(texts.chat, webLink(chat))]),
    ...addresses.map((address) => line(texts.address, plainText(addressText(address)))),
  ];
}

/** A number as text and as a call link, because a call link does nothing on a computer. */
export const phoneLink = ({ number }: Phone): string =>
  link(number, `tel:${number.replace(/[^\d+]/g, '')}`);

function phoneText(phone: Phone): string {
  const details = [phone.label, phone.hours]
    .flatMap((detail) => (detail === undefined ? [] : withoutEditorNotes(detail)))
    .filter((detail) => detail !== '')
    .join(', ');
  return details === '' ? phoneLink(phone) : `${phoneLink(phone)} (${plainText(details)})`;
}

/** Only a web address opens; anything else stays words. The site's name is enough to read. */
function webLink(url: string): string {
  if (!/^https?:\/\//i.test(url)) return plainText(url);
  const shown = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/?#].*$/, '');
  return link(shown, url);
}

/** Brackets and spaces would end the link's target halfway. */
const link = (shown: string, target: string): string =>
  `[${plainText(shown)}](${target.replace(/[()<>\\\s]/g, percentEncoded)})`;

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;

const addressText = ({ street, postcode, place }: Address): string =>
  [street, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
