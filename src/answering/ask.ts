import type { Language, Need } from '../knowledge/knowledge.ts';
import type { Clarify, Option } from './outcome.ts';
import { outcomeBasis } from './outcome-basis.ts';
import type { TopicLabel } from './ports.ts';
import type { Turn } from './turn.ts';

/** Topics that most messages are about; the general question offers these. */
const firstTopics = [
  'financien',
  'fysieke-gezondheid',
  'opgroeien-en-opvoeden',
  'psychische-gezondheid',
];
const topicsAboutOther = [
  'fysieke-gezondheid',
  'financien',
  'sociale-relaties',
  'psychische-gezondheid',
];
const mostOptions = 4;

export type Ask = {
  /** The general question back: too little was said to point anywhere. */
  vague(turn: Turn, why?: Clarify['why']): Clarify;
  /** Which of these needs is it? With the question of the needs library when it fits. */
  between(turn: Turn, needs: readonly Need[], question?: string): Clarify;
  /** The most common needs within a topic. */
  within(turn: Turn, topic: string): Clarify;
};

/** Makes questions back: one short question, two to four buttons. */
export function createAsk(needs: readonly Need[], topicLabel: TopicLabel): Ask {
  const between = (turn: Turn, among: readonly Need[], question?: string): Clarify => ({
    kind: 'clarify',
    ...outcomeBasis(turn, 'question back: needs are near each other'),
    why: 'two-near',
    aboutOther: turn.aboutOther,
    options: among.slice(0, mostOptions).map((need) => optionOf(need, turn.language)),
    ...(question === undefined ? {} : { question }),
  });
  return {
    vague: (turn, why = 'vague') => ({
      kind: 'clarify',
      ...outcomeBasis(turn, `question back: ${why}`),
      why,
      aboutOther: turn.aboutOther,
      options: (turn.aboutOther ? topicsAboutOther : firstTopics).map((topic) => ({
        label: topicLabel(turn.language, topic),
        topic,
      })),
    }),
    between,
    within: (turn, topic) =>
      between(
        turn,
        needs.filter((need) => need.topic === topic),
      ),
  };
}

/** The title of a need is Dutch; in another language its first phrase says the same. */
function optionOf(need: Need, language: Language): Option {
  return { label: need.foreignPhrases[language]?.[0] ?? need.title, need: need.id };
}
