import type { FollowUp } from '../../src/answering/follow-up.ts';
import type { Municipality, Provision } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { contactLines } from './contact-lines.ts';
import { bulletList, factLines, indicationLines } from './fact-lines.ts';
import { withoutContact } from './place-text.ts';
import { plainText } from './plain-text.ts';
import { paragraphs } from './reply.ts';

/** Answers one question about the places on the screen, place by place. */
export function followUpText(
  followUp: FollowUp,
  places: readonly Provision[],
  municipality: Municipality,
  texts: Texts,
): string {
  return paragraphs(
    ...places.flatMap((place) => {
      const lines = linesFor(followUp, place, texts);
      const said = lines.length === 0 ? unknown(place, municipality, texts) : bulletList(lines);
      return [`**${plainText(place.name)}**`, said];
    }),
  );
}

/** "Ask them" helps nobody who cannot reach them; the municipality can always be reached. */
const unknown = (place: Provision, municipality: Municipality, texts: Texts): string =>
  contactLines(place, texts).length === 0
    ? withoutContact(municipality, texts)
    : texts.followUpUnknown;

const none = { phones: [], addresses: [] };

function linesFor(followUp: FollowUp, place: Provision, texts: Texts): string[] {
  switch (followUp) {
    case 'where':
      return [
        ...contactLines({ ...none, addresses: place.addresses }, texts),
        ...factLines(texts.area, place.serviceArea, texts),
      ];
    case 'costs':
      return factLines(texts.costs, place.costs, texts);
    case 'hours':
      return [
        ...factLines(texts.open, place.openingHours, texts),
        ...place.phones.flatMap(({ number, hours }) =>
          factLines(texts.call, callHours(number, hours), texts),
        ),
      ];
    case 'how-to-start':
      return factLines(texts.howToStart, place.howToStart, texts);
    case 'indication':
      return [
        ...indicationLines(place, texts),
        ...factLines(texts.audience, place.audience, texts),
      ];
    case 'phone':
    case 'other-places':
      return contactLines(place, texts);
  }
}

const callHours = (number: string, hours: string | undefined): string | undefined =>
  hours === undefined ? undefined : `${number} (${hours})`;
