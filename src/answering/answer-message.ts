import type { Intent, Knowledge, Municipality, Need, Provision } from '../knowledge/knowledge.ts';
import { createLanguageDetector } from '../language/detect-language.ts';
import type { KnowledgeSearch } from '../retrieval/knowledge-search.ts';
import { createVillageFinder } from '../routing/find-village.ts';
import { createRankPlaces } from '../routing/rank-places.ts';
import { createAnswerFollowUp } from './answer-follow-up.ts';
import { createAsk } from './ask.ts';
import { createCheckDanger } from './check-danger.ts';
import { createCheckMessage } from './check-message.ts';
import { createChooseKind } from './choose-kind.ts';
import type { ConversationMemory } from './conversation-memory.ts';
import { createKeepSubject } from './keep-subject.ts';
import { createMaskMessage } from './mask-message.ts';
import { createNamePlaces } from './name-places.ts';
import type { Outcome } from './outcome.ts';
import { createPickButton } from './pick-button.ts';
import type { CheckCrisis, MaskPersonalData, TopicLabel } from './ports.ts';
import { createReadInContext } from './read-in-context.ts';
import { createReadSurroundings } from './read-surroundings.ts';
import { remember } from './remember.ts';
import { isOutcome, type Stage, type Turn } from './turn.ts';

export type AnswerParts = {
  readonly knowledge: Knowledge;
  readonly search: KnowledgeSearch;
  readonly checkCrisis: CheckCrisis;
  readonly maskPersonalData: MaskPersonalData;
  readonly topicLabel: TopicLabel;
};

export type Message = {
  readonly text: string;
  readonly municipality: Municipality;
  readonly memory: ConversationMemory;
};

export type Reply = { readonly outcome: Outcome; readonly memory: ConversationMemory };

/** A message in, exactly one outcome and the new memory out. Knows no bot, HTTP or SQL. */
export type AnswerMessage = (message: Message) => Reply;

/** Puts the stages in order: danger first, then privacy, then what the message is about. */
export function createAnswerMessage(parts: AnswerParts): AnswerMessage {
  const { knowledge, search } = parts;
  const needs = byId(knowledge.needs);
  const intents = byId(knowledge.intents);
  const provisions = byId(knowledge.provisions);
  const ask = createAsk(knowledge.needs, parts.topicLabel);
  const stages: readonly Stage[] = [
    createMaskMessage(parts.maskPersonalData),
    createReadSurroundings(
      createLanguageDetector(languageExamples(knowledge)),
      villageFinders(knowledge),
    ),
    createCheckDanger(parts.checkCrisis),
    createCheckMessage(ask),
    createPickButton(ask, needs),
    createAnswerFollowUp(provisions, needs),
    createKeepSubject((text) => search.topicInformation(search.analyse(text))),
    createReadInContext(search, intents),
    createChooseKind({ search, provisions, ask }),
  ];
  const namePlaces = createNamePlaces({
    search,
    rankPlaces: createRankPlaces(knowledge),
    needs,
    provisions,
  });
  return (message) => run(stages, namePlaces, begin(message));
}

function begin({ text, municipality, memory }: Message): Turn {
  return {
    message: text,
    text,
    masked: [],
    municipality,
    memory,
    language: memory.language,
    doubt: false,
    aboutOther: false,
    keepsNeeds: false,
  };
}

function run(stages: readonly Stage[], last: (turn: Turn) => Outcome, begun: Turn): Reply {
  let turn = begun;
  for (const stage of stages) {
    const result = stage(turn);
    if (isOutcome(result)) return { outcome: result, memory: remember(turn, result) };
    turn = result;
  }
  const outcome = last(turn);
  return { outcome, memory: remember(turn, outcome) };
}

type WithId = Need | Intent | Provision;
const byId = <Entry extends WithId>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function languageExamples({ needs }: Knowledge): Record<string, string[]> {
  const examples: Record<string, string[]> = { nl: needs.flatMap(({ phrases }) => [...phrases]) };
  for (const { foreignPhrases } of needs) {
    for (const [language, phrases] of Object.entries(foreignPhrases)) {
      examples[language] = [...(examples[language] ?? []), ...phrases];
    }
  }
  return examples;
}

function villageFinders({ municipalities }: Knowledge) {
  return new Map(municipalities.map((each) => [each.slug, createVillageFinder(each)]));
}
