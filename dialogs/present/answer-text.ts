import type { Answered } from '../../src/answering/outcome.ts';
import type { Provision } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { phoneLink } from './contact-lines.ts';
import { bulletList } from './fact-lines.ts';
import { followUpText } from './follow-up-text.ts';
import { municipalityContact, placeText } from './place-text.ts';
import { dutchText, inDutchOrder, plainText } from './plain-text.ts';
import { paragraphs } from './reply.ts';

/** The places with an opening line, a tip for yourself and one next step. */
export function answerText(outcome: Answered, texts: Texts): string {
  const { places, municipality, followUp } = outcome;
  if (followUp !== undefined) return followUpText(followUp, places, municipality, texts);
  if (places.length === 0) {
    return paragraphs(texts.noOtherPlaces, municipalityContact(municipality, texts));
  }
  return paragraphs(
    intro(outcome, texts),
    texts.factsInDutch,
    ...places.map((place) => placeText(place, municipality, texts)),
    selfHelp(outcome, texts),
    outcome.offer113 === undefined ? undefined : doubtLine(outcome.offer113, texts),
    texts.nextStep,
  );
}

/** One line that offers somebody to talk to; the number comes from the data. */
export function doubtLine({ name, phones: [phone] }: Provision, texts: Texts): string | undefined {
  if (phone === undefined) return undefined;
  return texts.offer113(inDutchOrder(`${plainText(name)}, ${phoneLink(phone)}`, texts));
}

function intro(outcome: Answered, texts: Texts): string {
  const [first] = outcome.places;
  if (outcome.several && first !== undefined)
    return texts.severalIntro(dutchText(first.name, texts));
  if (outcome.unsure) return texts.unsureIntro;
  return outcome.aboutOther ? texts.placesIntroAboutOther : texts.placesIntro;
}

/** Tips exist in Dutch only; nobody gets half a message in a language they cannot read. */
function selfHelp({ selfHelp: tips, several }: Answered, texts: Texts): string | undefined {
  if (tips.length === 0 || several || texts.language !== 'nl') return undefined;
  return paragraphs(texts.selfHelpIntro, bulletList(tips.map(plainText)));
}
