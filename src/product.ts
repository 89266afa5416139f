import { presentOutcome } from '../dialogs/present/present-outcome.ts';
import type { Reply } from '../dialogs/present/reply.ts';
import { textsByLanguage } from '../dialogs/texts/texts-by-language.ts';
import { type AnswerMessage, createAnswerMessage } from './answering/answer-message.ts';
import type { Outcome } from './answering/outcome.ts';
import type { CrisisRules } from './knowledge/crisis-rules.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Problem } from './knowledge/problem.ts';
import { readKnowledge } from './knowledge/read-knowledge.ts';
import { readSafetyRules } from './knowledge/read-safety-rules.ts';
import { atOnce, type Steps } from './platform/steps.ts';
import { buildKnowledgeSearch, type KnowledgeSearch } from './retrieval/knowledge-search.ts';
import { createCheckCrisis } from './safety/check-crisis.ts';
import { createMaskPersonalData, type MaskPersonalData } from './safety/mask-personal-data.ts';

/** What was read: enough to open the door with. */
export type Content = {
  readonly knowledge: Knowledge;
  readonly rules: CrisisRules;
  /** What an editor has to mend; the broken files are left out. */
  readonly problems: readonly Problem[];
  readonly mask: MaskPersonalData;
  readonly present: (outcome: Outcome) => Reply;
};

/** What was learned from it: enough to answer. */
export type Learned = { readonly search: KnowledgeSearch; readonly answer: AnswerMessage };

/** Everything that answers, without a channel: shared by the command line, the evaluation and the tests. */
export type Product = Content & Learned;

type From = { readonly knowledgeFolder: string };

/** Reads the knowledge folder. Throws KnowledgeError when there is nothing to answer from. */
export async function openContent({ knowledgeFolder }: From): Promise<Content> {
  const { knowledge, problems } = await readKnowledge(knowledgeFolder);
  return {
    knowledge,
    problems,
    rules: await readSafetyRules(knowledgeFolder),
    mask: createMaskPersonalData(publicNumbers(knowledge)),
    present: (outcome) => presentOutcome(outcome, textsByLanguage),
  };
}

/** Learns to answer from the content; takes seconds, so it comes in steps. */
export function* learn({ knowledge, rules, mask }: Content): Steps<Learned> {
  const search = yield* buildKnowledgeSearch(knowledge);
  const checkCrisis = yield* createCheckCrisis(rules, knowledge);
  const answer = createAnswerMessage({
    knowledge,
    search,
    checkCrisis,
    maskPersonalData: mask,
    topicLabel: (language, topic) => textsByLanguage[language].topics[topic] ?? topic,
  });
  return { search, answer };
}

/** Reads and learns at once. */
export async function createProduct(from: From): Promise<Product> {
  const content = await openContent(from);
  return { ...content, ...atOnce(learn(content)) };
}

/** Numbers that stand in the sociale kaart are nobody's secret. */
function publicNumbers({ provisions, municipalities }: Knowledge): string[] {
  return [...provisions, ...municipalities.map(({ contact }) => contact)].flatMap(({ phones }) =>
    phones.map(({ number }) => number),
  );
}
