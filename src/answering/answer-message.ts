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
import { createNewQuestion } from './new-question.ts';
import type { Crisis, Outcome } from './outcome.ts';
import { createPickButton } from './pick-button.ts';
import { pickOption } from './pick-option.ts';
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
  const informationIn = (text: string) => search.topicInformation(search.analyse(text));
  const stages: readonly Stage[] = [
    createMaskMessage(parts.maskPersonalData),
    createReadSurroundings(
      createLanguageDetector(languageExamples(knowledge)),
      villageFinders(knowledge),
    ),
    createCheckDanger(parts.checkCrisis),
    createNewQuestion(ask),
    createCheckMessage(ask),
    createPickButton(ask, needs),
    createAnswerFollowUp(provisions, needs, informationIn),
    createKeepSubject(informationIn),
    createReadInContext(search, intents),
    createChooseKind({ search, provisions, ask }),
  ];
  const namePlaces = createNamePlaces({
    search,
    rankPlaces: createRankPlaces(knowledge),
    needs,
    provisions,
  });
  const finish = createFinish(provisions.get(lineInDoubt));
  return (message) => {
    const { turn, outcome } = run(stages, namePlaces, begin(message));
    return { outcome: finish(turn, outcome), memory: remember(turn, outcome) };
  };
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
    forgets: false,
    pressed: pickOption(text, memory.options) !== undefined,
    unsure: false,
  };
}

/** Who to talk to when a message may mean more than it says. */
const lineInDoubt = 'landelijk-113';

/** In doubt about danger, an answer or a question back gets one line that offers somebody to talk to. */
function createFinish(line: Provision | undefined) {
  return (turn: Turn, outcome: Outcome): Outcome => {
    if (!turn.doubt || line === undefined) return outcome;
    const takesLine = outcome.kind === 'answer' || outcome.kind === 'clarify';
    return takesLine ? { ...outcome, offer113: line } : outcome;
  };
}

function run(
  stages: readonly Stage[],
  last: (turn: Turn) => Outcome,
  begun: Turn,
): { turn: Turn; outcome: Outcome } {
  let turn = begun;
  for (const [at, stage] of stages.entries()) {
    const result = stage(turn);
    if (isOutcome(result)) {
      const after = result.kind === 'crisis' && mayWaitForMore(result);
      return {
        turn,
        outcome: after ? withAnswer(result, run(stages.slice(at + 1), last, turn).outcome) : result,
      };
    }
    turn = result;
  }
  return { turn, outcome: last(turn) };
}

/** Not when every second counts; else nobody is sent away with only a number. */
const mayWaitForMore = ({ urgentNeed, severity }: Crisis): boolean =>
  urgentNeed || severity === 'concern';

/** After the lines the ordinary question is answered as well. */
const withAnswer = (crisis: Crisis, ordinary: Outcome): Crisis =>
  ordinary.kind === 'answer' ? { ...crisis, after: ordinary } : crisis;

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
