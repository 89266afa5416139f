import type { Municipality, Provision } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { contactLines } from './contact-lines.ts';
import { monthName } from './month-name.ts';
import { paragraphs } from './reply.ts';

/** One place as a resident reads it: what you get there, how to reach it, what it costs, how to begin. */
export function placeText(provision: Provision, municipality: Municipality, texts: Texts): string {
  const contact = contactLines(provision, texts);
  const facts = [
    ...contact,
    ...fact(texts.open, provision.openingHours),
    ...fact(texts.costs, provision.costs),
    ...fact(texts.howToStart, provision.howToStart),
    ...indication(provision, texts),
  ];
  return paragraphs(
    `**${provision.name}**`,
    provision.description,
    list(facts),
    contact.length === 0 ? withoutContact(municipality, texts) : undefined,
    checkedText(provision, texts),
  );
}

/** The municipality's own contact details, for places that have none of their own. */
export function withoutContact(municipality: Municipality, texts: Texts): string {
  return `${texts.noContact} ${municipalityContact(municipality, texts)}`;
}

export function municipalityContact(municipality: Municipality, texts: Texts): string {
  const { contact, name } = municipality;
  return paragraphs(
    texts.municipalityContact(name),
    list([...contactLines(contact, texts), ...fact(texts.open, contact.openingHours)]),
  );
}

const fact = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${name}: ${value}`];

function indication({ needsIndication }: Provision, texts: Texts): string[] {
  if (needsIndication === undefined) return [];
  return [needsIndication ? texts.withIndication : texts.noIndication];
}

function checkedText({ checkedOn, confidence }: Provision, texts: Texts): string {
  const checked = texts.checked(monthName(checkedOn, texts.language));
  return confidence === 'hoog' ? `*${checked}*` : `*${checked} ${texts.checkFirst}*`;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
