import type { FollowUp } from '../../src/answering/follow-up.ts';
import type { Provision } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { contactLines } from './contact-lines.ts';
import { paragraphs } from './reply.ts';

/** Answers one question about the places on the screen, place by place. */
export function followUpText(
  followUp: FollowUp,
  places: readonly Provision[],
  texts: Texts,
): string {
  return paragraphs(
    ...places.map((place) => {
      const lines = linesFor(followUp, place, texts);
      const said = lines.length === 0 ? texts.followUpUnknown : lines.join('\n- ');
      return `**${place.name}**\n\n- ${said}`;
    }),
  );
}

const none = { phones: [], addresses: [] };

function linesFor(followUp: FollowUp, place: Provision, texts: Texts): string[] {
  switch (followUp) {
    case 'where':
      return [
        ...contactLines({ ...none, addresses: place.addresses }, texts),
        ...(place.serviceArea === undefined ? [] : [`${texts.area}: ${place.serviceArea}`]),
      ];
    case 'costs':
      return optional(texts.costs, place.costs);
    case 'hours':
      return [
        ...optional(texts.open, place.openingHours),
        ...place.phones.flatMap(({ number, hours }) => optional(number, hours)),
      ];
    case 'how-to-start':
      return optional(texts.howToStart, place.howToStart);
    case 'indication':
      return [...indication(place, texts), ...optional(texts.audience, place.audience)];
    case 'phone':
    case 'other-places':
      return contactLines(place, texts);
  }
}

const optional = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${name}: ${value}`];

function indication({ needsIndication }: Provision, texts: Texts): string[] {
  if (needsIndication === undefined) return [];
  return [needsIndication ? texts.withIndication : texts.noIndication];
}
