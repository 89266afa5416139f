import type { CrisisRules } from '../knowledge/crisis-rules.ts';
import type { Need } from '../knowledge/knowledge.ts';

/** More of them per need make the start slower and the ear for danger duller. */
const enoughPerNeed = 40;

/** What residents ask without being in danger: phrases of every need that is not close to one. */
export const ordinaryQuestions = (
  { ambiguousNeeds }: CrisisRules,
  needs: readonly Need[],
): readonly string[] =>
  needs
    .filter(({ id }) => !ambiguousNeeds.includes(id))
    .flatMap(({ phrases, foreignPhrases }) =>
      spread([...phrases, ...Object.values(foreignPhrases).flat()]),
    );

const spread = (phrases: readonly string[]): readonly string[] => {
  const every = Math.max(1, Math.ceil(phrases.length / enoughPerNeed));
  return phrases.filter((_, index) => index % every === 0);
};
