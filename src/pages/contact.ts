import type { Municipality, Phone } from '../knowledge/knowledge.ts';
import { type Html, html } from './html.ts';

/** The ways to reach a person in one line, the fastest first; only what the municipality's data confirms. */
export function contactLinks(municipality: Municipality): readonly Html[] {
  const { email, website } = municipality.contact;
  const phone = firstDoorPhone(municipality);
  return [
    phone && html`<a href="tel:${dialable(phone.number)}">Bel ${phone.number}</a>`,
    email && html`<a href="mailto:${email}">Mail</a>`,
    website && isWebAddress(website) && websiteLink(website),
  ].filter((link): link is Html => typeof link === 'object');
}

/** Everything we know, for people who cannot or do not want to chat. */
export function contactList(municipality: Municipality): Html {
  const { email, website, addresses, openingHours } = municipality.contact;
  const firstDoor = firstDoorPhone(municipality);
  const phones = municipality.contact.phones.toSorted(
    (one, other) => Number(other === firstDoor) - Number(one === firstDoor),
  );
  const streets = addresses.filter((address) => address.street);
  return html`<ul class="contact-list">
${phones.map((phone) => html`<li>${phoneLine(phone)}</li>`)}
${email && html`<li>Mail: <a href="mailto:${email}">${email}</a></li>`}
${website && isWebAddress(website) && html`<li>Website: <a href="${website}">${hostOf(website)}</a></li>`}
${streets.map((address) => html`<li>Kom langs: ${address.street}, ${address.place}</li>`)}
${openingHours && html`<li>Bereikbaar: ${openingHours}</li>`}
</ul>`;
}

/** `0512 58 12 34` as a phone wants it: digits only, a leading plus kept. */
export function dialable(number: string): string {
  return number.trim().replace(/(?!^\+)\D/g, '');
}

/** The loket's own number when the data has one, else the municipality's. */
function firstDoorPhone({ contact, loket }: Municipality): Phone | undefined {
  return contact.phones.find((phone) => phone.label?.includes(loket.name)) ?? contact.phones[0];
}

/** A note of the editor between brackets is not for residents. */
function phoneLine({ number, label = '', hours }: Phone): Html {
  const owner = label.replace(/\s*\(.*$/s, '');
  return html`Bel <a href="tel:${dialable(number)}">${number}</a>${owner && `: ${owner}`}${hours && `, ${hours}`}`;
}

function websiteLink(website: string): Html {
  return html`<a href="${website}" target="_blank" rel="noopener noreferrer">Website<span class="unseen"> van de gemeente, opent in een nieuw tabblad</span></a>`;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function hostOf(website: string): string {
  return new URL(website).host.replace(/^www\./, '');
}
