import type { Clarify, Crisis, Declined, Handoff, Outcome, PolicyAnswer } from '../../src/answering/outcome.ts';
import type { Language } from '../../src/knowledge/knowledge.ts';
import type { Texts } from '../texts/texts.ts';
import { answerText } from './answer-text.ts';
import { municipalityContact, placeText } from './place-text.ts';
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

function clarify(outcome: Clarify, texts: Texts): Reply {
  const questions: Record<Clarify['why'], string> = {
    vague: outcome.aboutOther ? texts.clarifyVagueAboutOther : texts.clarifyVague,
    'two-near': texts.clarifyTwoNear,
    'too-long': texts.clarifyTooLong,
    empty: texts.clarifyEmpty,
  };
  return {
    text: outcome.question ?? questions[outcome.why],
    buttons: [...outcome.options.map(({ label }) => label), texts.buttonPerson],
  };
}

function crisis(outcome: Crisis, texts: Texts): Reply {
  return { text: outcome.text, buttons: [texts.buttonPerson] };
}

function policy(outcome: PolicyAnswer, texts: Texts): Reply {
  const pages = outcome.pages.map((page) =>
    paragraphs(
      `**${page.title}**`,
      page.body,
      `*${texts.policySource(page.document, page.year, page.section)}*`,
    ),
  );
  return {
    text: paragraphs(texts.policyIntro(outcome.municipality.name), ...pages, texts.policyMore),
    buttons: [texts.buttonPerson, texts.buttonSomethingElse],
  };
}

function handoff({ municipality, places }: Handoff, texts: Texts): Reply {
  const loket = municipality.loket.name;
  return {
    text: paragraphs(
      texts.handoff(loket),
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
      texts.municipalMatter(municipality.name),
      municipalityContact(municipality, texts),
    ),
    buttons: [texts.buttonSomethingElse],
  };
}

function maskedText({ masked }: Outcome, texts: Texts): string | undefined {
  if (masked.length === 0) return undefined;
  return texts.masked([...new Set(masked.map((kind) => texts.maskedKinds[kind] ?? kind))]);
}
