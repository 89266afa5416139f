import type { Address, Phone } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';

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
  return [
    ...phones.map((phone) => `${texts.call}: ${phoneText(phone)}`),
    ...(email === undefined ? [] : [`${texts.mail}: [${email}](mailto:${email})`]),
    ...(website === undefined ? [] : [`${texts.website}: ${webLink(website)}`]),
    ...(chat === undefined || chat === website ? [] : [`${texts.chat}: ${webLink(chat)}`]),
    ...addresses.map((address) => `${texts.address}: ${addressText(address)}`),
  ];
}

/** A number as text and as a call link, because a call link does nothing on a computer. */
export function phoneLink({ number }: Phone): string {
  return `[${number}](tel:${number.replace(/[^\d+]/g, '')})`;
}

function phoneText(phone: Phone): string {
  const details = [phone.label, phone.hours].filter((detail) => detail !== undefined).join(', ');
  return details === '' ? phoneLink(phone) : `${phoneLink(phone)} (${details})`;
}

function webLink(url: string): string {
  const shown = url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  return `[${shown}](${url})`;
}

const addressText = ({ street, postcode, place }: Address): string =>
  [street, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
