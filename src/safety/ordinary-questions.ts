import type { CrisisRules } from '../knowledge/crisis-rules.ts';
import type { Need } from '../knowledge/knowledge.ts';

/** What residents ask without being in danger: the phrases of every need that is not close to one. */
export const ordinaryQuestions = (
  { ambiguousNeeds }: CrisisRules,
  needs: readonly Need[],
): readonly string[] =>
  needs
    .filter(({ id }) => !ambiguousNeeds.includes(id))
    .flatMap(({ phrases, foreignPhrases }) => [
      ...phrases,
      ...Object.values(foreignPhrases).flat(),
    ]);
