import { presentOutcome } from '../dialogs/present/present-outcome.ts';
import type { Reply } from '../dialogs/present/reply.ts';
import { textsByLanguage } from '../dialogs/texts/texts-by-language.ts';
import { type AnswerMessage, createAnswerMessage } from './answering/answer-message.ts';
import type { Outcome } from './answering/outcome.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Problem } from './knowledge/problem.ts';
import { readKnowledge } from './knowledge/read-knowledge.ts';
import { readSafetyRules } from './knowledge/read-safety-rules.ts';
import { buildKnowledgeSearch, type KnowledgeSearch } from './retrieval/knowledge-search.ts';
import { createCheckCrisis } from './safety/check-crisis.ts';
import { createMaskPersonalData, type MaskPersonalData } from './safety/mask-personal-data.ts';

/** Everything that answers, without a channel: shared by the server, the command line, the evaluation and the tests. */
export type Product = {
  readonly knowledge: Knowledge;
  /** What an editor has to mend; the broken files are left out. */
  readonly problems: readonly Problem[];
  readonly search: KnowledgeSearch;
  readonly mask: MaskPersonalData;
  readonly answer: AnswerMessage;
  readonly present: (outcome: Outcome) => Reply;
};

/** Reads the knowledge folder and builds everything that answers from it. Throws KnowledgeError when there is nothing to answer from. */
export async function createProduct({
  knowledgeFolder,
}: {
  knowledgeFolder: string;
}): Promise<Product> {
  const { knowledge, problems } = await readKnowledge(knowledgeFolder);
  const rules = await readSafetyRules(knowledgeFolder);
  const search = buildKnowledgeSearch(knowledge);
  const mask = createMaskPersonalData(publicNumbers(knowledge));
  return {
    knowledge,
    problems,
    search,
    mask,
    answer: createAnswerMessage({
      knowledge,
      search,
      checkCrisis: createCheckCrisis(rules, knowledge),
      maskPersonalData: mask,
      topicLabel: (language, topic) => textsByLanguage[language].topics[topic] ?? topic,
    }),
    present: (outcome) => presentOutcome(outcome, textsByLanguage),
  };
}

/** Numbers that stand in the sociale kaart are nobody's secret. */
function publicNumbers({ provisions, municipalities }: Knowledge): string[] {
  return [...provisions, ...municipalities.map(({ contact }) => contact)].flatMap(({ phones }) =>
    phones.map(({ number }) => number),
  );
}
