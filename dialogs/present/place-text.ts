import type { Municipality, Provision } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { contactLines } from './contact-lines.ts';
import { bulletList, factLines, indicationLines } from './fact-lines.ts';
import { monthName } from './month-name.ts';
import { dutchText, plainParagraphs, plainText } from './plain-text.ts';
import { paragraphs } from './reply.ts';

/** One place as a resident reads it: what you get there, how to reach it, what it costs, how to begin. */
export function placeText(provision: Provision, municipality: Municipality, texts: Texts): string {
  const contact = contactLines(provision, texts);
  const facts = [
    ...contact,
    ...factLines(texts.open, provision.openingHours, texts),
    ...factLines(texts.costs, provision.costs, texts),
    ...factLines(texts.howToStart, provision.howToStart, texts),
    ...indicationLines(provision, texts),
  ];
  return paragraphs(
    `**${plainText(provision.name)}**`,
    plainParagraphs(provision.description),
    bulletList(facts),
    contact.length === 0 ? withoutContact(municipality, texts) : undefined,
    checkedText(provision, texts),
  );
}

/** The municipality's own contact details, for places that have none of their own. */
export function withoutContact(municipality: Municipality, texts: Texts): string {
  return `${texts.noContact} ${municipalityContact(municipality, texts)}`;
}

export function municipalityContact(municipality: Municipality, texts: Texts): string {
  const intro = texts.municipalityContact(dutchText(municipality.name, texts));
  return paragraphs(intro, municipalityDetails(municipality, texts));
}

/** The municipality's contact details as a list. */
export function municipalityDetails({ contact }: Municipality, texts: Texts): string {
  return bulletList([
    ...contactLines(contact, texts),
    ...factLines(texts.open, contact.openingHours, texts),
  ]);
}

function checkedText({ checkedOn, confidence }: Provision, texts: Texts): string {
  const checked = texts.checked(monthName(checkedOn, texts.language));
  return confidence === 'hoog' ? `*${checked}*` : `*${checked} ${texts.checkFirst}*`;
}
