import type { CrisisRules } from '../knowledge/crisis-rules.ts';
import type { Steps } from '../platform/steps.ts';
import type { CompiledCrisisRules } from './compile-crisis-rules.ts';
import { createReadFeatures } from './crisis-features.ts';
import { trainLinearModel } from './linear-model.ts';

/** How much a message resembles those of people in danger, and in which situation. */
export type Sense = {
  /** Log odds: 0 is as likely as not. */
  readonly score: number;
  readonly situation: string;
  readonly acute: boolean;
};
export type SenseCrisis = (text: string) => Sense;

const ordinary = 'geen-crisis';

/**
 * Learns from the example sentences what the rules do not name, with ordinary questions as the other side. A net below
 * the rules: it never takes a signal away.
 */
export function* createSenseCrisis(
  rules: CrisisRules,
  compiled: CompiledCrisisRules,
  ordinaryQuestions: readonly string[],
): Steps<SenseCrisis> {
  const readFeatures = createReadFeatures(compiled.readWords, compiled.lexicon, compiled.groups);
  const taught = rules.examples.map(({ text, situation, acute }) => ({
    features: readFeatures(text),
    label: situation ?? ordinary,
    acute: acute ? 'acute' : 'concern',
  }));
  const asked = ordinaryQuestions.map((text) => ({
    features: readFeatures(text),
    label: ordinary,
  }));
  yield;
  const situations = yield* trainLinearModel([...taught, ...asked], ordinary);
  const urgency = yield* trainLinearModel(
    taught
      .filter(({ label }) => label !== ordinary)
      .map(({ features, acute }) => ({ features, label: acute })),
  );
  const [none, acuteAt] = [situations.labels.indexOf(ordinary), urgency.labels.indexOf('acute')];
  return (text) => {
    const features = readFeatures(text);
    const chances = situations.predict(features);
    const quiet = chances[none] ?? 1;
    return {
      score: Math.log((1 - quiet + tiny) / (quiet + tiny)),
      situation: likeliest(situations.labels, chances),
      acute: (urgency.predict(features)[acuteAt] ?? 0) > 0.6,
    };
  };
}

const tiny = 1e-9;

const likeliest = (labels: readonly string[], chances: Float64Array): string =>
  labels
    .map((label, at) => ({ label, chance: chances[at] ?? 0 }))
    .filter(({ label }) => label !== ordinary)
    .reduce((best, one) => (one.chance > best.chance ? one : best), { label: '', chance: -1 })
    .label;
