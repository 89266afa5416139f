import type { Answered } from '../../src/answering/outcome.ts';
import type { Texts } from '../texts/texts.ts';
import type { Provision } from '../../src/knowledge/knowledge.ts';
import { followUpText } from './follow-up-text.ts';
import { phoneLink } from './contact-lines.ts';
import { placeText } from './place-text.ts';
import { paragraphs } from './reply.ts';

/** The places with an opening line, a tip for yourself and one next step. */
export function answerText(outcome: Answered, texts: Texts): string {
  const { places, municipality, followUp } = outcome;
  if (followUp !== undefined) return followUpText(followUp, places, texts);
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
function doubtLine({ name, phones: [phone] }: Provision, texts: Texts): string | undefined {
  return phone === undefined ? undefined : texts.offer113(`${name}, ${phoneLink(phone)}`);
}

function intro(outcome: Answered, texts: Texts): string {
  const [first] = outcome.places;
  if (outcome.several && first !== undefined) return texts.severalIntro(first.name);
  if (outcome.unsure) return texts.unsureIntro;
  return outcome.aboutOther ? texts.placesIntroAboutOther : texts.placesIntro;
}

/** Tips exist in Dutch only; nobody gets half a message in a language they cannot read. */
function selfHelp({ selfHelp: tips, several }: Answered, texts: Texts): string | undefined {
  if (tips.length === 0 || several || texts.language !== 'nl') return undefined;
  return `${texts.selfHelpIntro}\n\n${tips.map((tip) => `- ${tip}`).join('\n')}`;
}
