import { expect, test } from 'vitest';
import { foldCount, splitPhrases } from '../../eval/cross-validate.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';

test('over all folds every phrase is held out once, and never learnt in that fold', async () => {
  const { knowledge } = await readKnowledge('knowledge');
  const needs = knowledge.needs.slice(0, 5);
  const total = needs.reduce(
    (sum, { phrases, foreignPhrases }) =>
      sum + phrases.length + Object.values(foreignPhrases).flat().length,
    0,
  );
  let heldOutInAll = 0;
  for (let fold = 0; fold < foldCount; fold += 1) {
    const { kept, heldOut } = splitPhrases(needs, fold);
    heldOutInAll += heldOut.length;
    for (const { text, language, need } of heldOut) {
      const rest = kept.find(({ id }) => id === need);
      const learnt = language === 'nl' ? rest?.phrases : rest?.foreignPhrases[language];
      expect(learnt).toBeDefined();
      expect(learnt).not.toContain(text);
    }
  }
  expect(heldOutInAll).toBe(total);
});
