import type { CrisisRules } from '../knowledge/crisis-rules.ts';
import type { Knowledge, Language, Municipality, Provision } from '../knowledge/knowledge.ts';
import type { Steps } from '../platform/steps.ts';
import { chooseCrisisLines } from './choose-crisis-lines.ts';
import { compileCrisisRules } from './compile-crisis-rules.ts';
import type { NoCrisis } from './crisis-signal.ts';
import { crisisText } from './crisis-text.ts';
import { createDetectCrisis } from './detect-crisis.ts';
import { ordinaryQuestions } from './ordinary-questions.ts';
import { createSenseCrisis } from './sense-crisis.ts';

export type CrisisAnswer = {
  readonly severity: 'acute' | 'concern';
  /** The label of the situation, for the log; the text of the resident is never logged. */
  readonly situation: string;
  readonly text: string;
  /** The first to call on top. */
  readonly places: readonly Provision[];
  /** No food or no bed: the ordinary question is answered as well. */
  readonly urgentNeed: boolean;
};

export type CheckedMessage = {
  readonly text: string;
  /** Earlier messages of the same resident, oldest first. */
  readonly earlier: readonly string[];
  readonly municipality: Municipality;
  readonly language: Language;
};

/** From a message to the fixed text and the lines, by rules only. */
export function* createCheckCrisis(
  rules: CrisisRules,
  knowledge: Pick<Knowledge, 'needs' | 'provisions'>,
): Steps<(message: CheckedMessage) => CrisisAnswer | NoCrisis> {
  const { provisions } = knowledge;
  const compiled = compileCrisisRules(rules);
  yield;
  const sense = yield* createSenseCrisis(
    rules,
    compiled,
    ordinaryQuestions(rules, knowledge.needs),
  );
  const detect = createDetectCrisis(compiled, sense);
  return ({ text, earlier, municipality, language }) => {
    const signal = detect(text, earlier);
    if (signal.severity === 'none') return signal;
    const places = chooseCrisisLines(signal, municipality, provisions, rules.localLines);
    return {
      severity: signal.severity,
      situation: signal.kind,
      text: crisisText(signal, places, language, { municipality, provisions, rules }),
      places,
      urgentNeed: signal.kind === 'homeless-tonight' || signal.kind === 'no-food',
    };
  };
}
