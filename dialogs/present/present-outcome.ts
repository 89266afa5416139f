import type {
  Clarify,
  Crisis,
  Declined,
  Handoff,
  Outcome,
  PolicyAnswer,
} from '../../src/answering/outcome.ts';
import type { Language, PolicyPage } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { answerText, doubtLine } from './answer-text.ts';
import { municipalityContact, municipalityDetails, placeText } from './place-text.ts';
import { dutchText, plainText } from './plain-text.ts';
import { paragraphs, type Reply } from './reply.ts';

export type TextsByLanguage = Readonly<Record<Language, Texts>>;

/** Turns an outcome into what a resident reads, in the language of the conversation. */
export function presentOutcome(outcome: Outcome, byLanguage: TextsByLanguage): Reply {
  const texts = byLanguage[outcome.language];
  const reply = presentKind(outcome, texts);
  return { ...reply, text: paragraphs(maskedText(outcome, texts), reply.text) };
}

function presentKind(outcome: Outcome, texts: Texts): Reply {
  switch (outcome.kind) {
    case 'answer':
      return { text: answerText(outcome, texts), buttons: nextButtons(texts) };
    case 'clarify':
      return clarify(outcome, texts);
    case 'crisis':
      return crisis(outcome, texts);
    case 'policy':
      return policy(outcome, texts);
    case 'handoff':
      return handoff(outcome, texts);
    case 'gemeente-overig':
    case 'out-of-scope':
    case 'smalltalk':
      return declined(outcome, texts);
  }
}

const nextButtons = (texts: Texts) => [
  texts.buttonPerson,
  texts.buttonOtherPlaces,
  texts.buttonSomethingElse,
];

/** Questions from the needs library exist in Dutch only; other languages have the general question. */
function clarify(outcome: Clarify, texts: Texts): Reply {
  const questions: Record<Clarify['why'], string> = {
    vague: outcome.aboutOther ? texts.clarifyVagueAboutOther : texts.clarifyVague,
    'two-near': texts.clarifyTwoNear,
    'too-long': texts.clarifyTooLong,
    empty: texts.clarifyEmpty,
  };
  const { question, offer113 } = outcome;
  const asked =
    question === undefined || texts.language !== 'nl'
      ? questions[outcome.why]
      : plainText(question);
  return {
    text: paragraphs(asked, offer113 === undefined ? undefined : doubtLine(offer113, texts)),
    buttons: [...outcome.options.map(({ label }) => label), texts.buttonPerson],
  };
}

/** The lines first; without food or a bed tonight, the places that help with it come after. */
function crisis({ text, after }: Crisis, texts: Texts): Reply {
  return {
    text: paragraphs(text, after === undefined ? undefined : answerText(after, texts)),
    buttons: [texts.buttonPerson],
  };
}

function policy(outcome: PolicyAnswer, texts: Texts): Reply {
  const pages = outcome.pages.map((page) =>
    paragraphs(`**${plainText(page.title)}**`, page.body, `*${policySource(page, texts)}*`),
  );
  return {
    text: paragraphs(
      texts.policyIntro(dutchText(outcome.municipality.name, texts)),
      ...pages,
      texts.policyMore,
    ),
    buttons: [texts.buttonPerson, texts.buttonSomethingElse],
  };
}

const policySource = ({ document, year, section }: PolicyPage, texts: Texts): string =>
  texts.policySource(dutchText(document, texts), dutchText(year, texts), dutchText(section, texts));

function handoff({ municipality, places }: Handoff, texts: Texts): Reply {
  const loket = dutchText(municipality.loket.name, texts);
  return {
    text: paragraphs(
      texts.handoff(loket),
      places.length === 0 ? undefined : texts.factsInDutch,
      ...places.map((place) => placeText(place, municipality, texts)),
      places.length === 0 ? municipalityContact(municipality, texts) : undefined,
      texts.handoffTell,
    ),
    buttons: [texts.buttonSomethingElse],
  };
}

function declined(outcome: Declined, texts: Texts): Reply {
  const { kind, intent, municipality } = outcome;
  if (kind === 'smalltalk') {
    return { text: texts.smalltalk[intent] ?? texts.smalltalk.groet ?? '', buttons: [] };
  }
  if (kind === 'out-of-scope') {
    const line = texts.outOfScopeByIntent[intent] ?? texts.outOfScope;
    return { text: paragraphs(line, texts.whatICanDo), buttons: [texts.buttonPerson] };
  }
  return {
    text: paragraphs(
      texts.municipalMatter(dutchText(municipality.name, texts)),
      municipalityDetails(municipality, texts),
    ),
    buttons: [texts.buttonSomethingElse],
  };
}

/** In a crisis help comes alone, without a lesson about privacy. */
function maskedText({ kind, masked }: Outcome, texts: Texts): string | undefined {
  if (masked.length === 0 || kind === 'crisis') return undefined;
  return texts.masked([...new Set(masked.map((kind) => texts.maskedKinds[kind] ?? kind))]);
}
