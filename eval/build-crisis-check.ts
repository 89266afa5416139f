import type { Municipality, Provision } from '../src/knowledge/knowledge.ts';
import { readKnowledge } from '../src/knowledge/read-knowledge.ts';
import { readSafetyRules } from '../src/knowledge/read-safety-rules.ts';
import { atOnce } from '../src/platform/steps.ts';
import { chooseCrisisLines } from '../src/safety/choose-crisis-lines.ts';
import { compileCrisisRules } from '../src/safety/compile-crisis-rules.ts';
import type { CrisisSignal } from '../src/safety/crisis-signal.ts';
import { createDetectCrisis, type DetectCrisis } from '../src/safety/detect-crisis.ts';
import { ordinaryQuestions } from '../src/safety/ordinary-questions.ts';
import { createSenseCrisis } from '../src/safety/sense-crisis.ts';

export type CrisisCheck = {
  readonly detect: DetectCrisis;
  readonly municipalities: readonly Municipality[];
  readonly lines: (signal: CrisisSignal, municipality: Municipality) => readonly Provision[];
};

/** The detector as the product builds it, with its parts in reach. */
export const buildCrisisCheck = async (folder: string): Promise<CrisisCheck> => {
  const { knowledge } = await readKnowledge(folder);
  const rules = await readSafetyRules(folder);
  const compiled = compileCrisisRules(rules);
  const sense = atOnce(
    createSenseCrisis(rules, compiled, ordinaryQuestions(rules, knowledge.needs)),
  );
  return {
    detect: createDetectCrisis(compiled, sense),
    municipalities: knowledge.municipalities,
    lines: (signal, municipality) =>
      chooseCrisisLines(signal, municipality, knowledge.provisions, rules.localLines),
  };
};
