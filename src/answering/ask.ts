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
  /** The most common needs within a topic. */
  within(turn: Turn, topic: string): Clarify;
};

/** Makes questions back: one short question, two to four buttons. */
export function createAsk(needs: readonly Need[], topicLabel: TopicLabel): Ask {
  const byId = new Map(needs.map((need) => [need.id, need]));
  const between = (turn: Turn, among: readonly Need[], question?: string): Clarify => ({
    kind: 'clarify',
    ...outcomeBasis(turn, 'question back: needs are near each other'),
    why: 'two-near',
    aboutOther: turn.aboutOther,
    options: among.slice(0, mostOptions).map((need) => optionOf(need, turn.language)),
    ...(question === undefined ? {} : { question }),
  });
  const within = (turn: Turn, topic: string): Clarify => {
    const [clarify] = centralNeed(needs, topic)?.clarify ?? [];
    const chosen = (clarify?.options ?? []).flatMap(({ need }) => byId.get(need) ?? []);
    const among = chosen.length > 0 ? chosen : needs.filter((need) => need.topic === topic);
    return between(turn, among, clarify?.question);
  };
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
    within,
  };
}

/** The need of a topic that the others refer to most; its question of the library asks further. */
function centralNeed(needs: readonly Need[], topic: string): Need | undefined {
  const references = (id: string) =>
    needs.filter(({ related, notToConfuseWith }) => [...related, ...notToConfuseWith].includes(id))
      .length;
  return needs
    .filter((need) => need.topic === topic)
    .toSorted((one, other) => references(other.id) - references(one.id))[0];
}

/** The title of a need is Dutch; in another language its first phrase says the same. */
function optionOf(need: Need, language: Language): Option {
  return { label: need.foreignPhrases[language]?.[0] ?? need.title, need: need.id };
}
