import type { Understanding } from './understanding.ts';

/** What the chooser weighs; every number is explained by `ask --explain`. */
export type OutcomeEvidence = {
  /** Of the message alone. */
  readonly alone: Understanding;
  /** Of the message with the conversation before it. */
  readonly together: Understanding;
  /** Topic information of what is read together, in nats. */
  readonly information: number;
  /** Likeness of the best policy page, 0..1. */
  readonly policyLikeness: number;
  /** Whether the message asks what the municipality thinks, plans or writes. */
  readonly asksPolicy: boolean;
  /** Whether the message asks to speak to, call or meet somebody. */
  readonly asksPerson: boolean;
};

export type ChosenOutcome = {
  readonly kind: 'answer' | 'clarify' | 'policy' | 'handoff' | 'declined';
  /** The intent behind it, for everything but an answer. */
  readonly intent?: string;
  readonly reason: string;
};

/** Thresholds; chosen on the tuning part of the development questions, checked on the held-back part. */
export type OutcomeThresholds = {
  readonly vagueInformation: number;
  readonly halfVagueInformation: number;
  readonly vagueShare: number;
  readonly declined: number;
  readonly handoff: number;
  readonly policy: number;
};

export const outcomeThresholds: OutcomeThresholds = {
  vagueInformation: 0.55,
  halfVagueInformation: 1.6,
  vagueShare: 0.25,
  declined: 0.5,
  handoff: 0.45,
  policy: 0.55,
};

/** Decides what kind of answer a message asks for; a place is only named when nothing else fits better. */
export function chooseOutcome(
  evidence: OutcomeEvidence,
  thresholds: OutcomeThresholds = outcomeThresholds,
): ChosenOutcome {
  const { alone } = evidence;
  const declined =
    alone.outcomes['gemeente-overig'] + alone.outcomes['out-of-scope'] + alone.outcomes.smalltalk;
  const policy = policyShare(evidence);
  const person = alone.outcomes.handoff + (evidence.asksPerson ? cueWeight : 0);
  if (person >= thresholds.handoff) {
    return { kind: 'handoff', reason: `asks for a person (${person.toFixed(2)})` };
  }
  if (policy >= thresholds.policy)
    return { kind: 'policy', reason: `asks about policy (${policy.toFixed(2)})` };
  if (declined >= thresholds.declined) {
    const intent = alone.intents.find(({ outcome }) => declinedKinds.has(outcome));
    if (intent !== undefined)
      return { kind: 'declined', intent: intent.id, reason: `sounds like ${intent.id}` };
  }
  return isVague(evidence, thresholds)
    ? { kind: 'clarify', reason: `says too little (${evidence.information.toFixed(2)})` }
    : { kind: 'answer', reason: 'names a need' };
}

/** How much a cue in the words adds to what the example sentences say. */
const cueWeight = 0.25;

const declinedKinds: ReadonlySet<string> = new Set([
  'gemeente-overig',
  'out-of-scope',
  'smalltalk',
]);

function policyShare({ alone, asksPolicy, policyLikeness }: OutcomeEvidence): number {
  const bonus = asksPolicy ? cueWeight + policyLikeness : 0;
  return alone.outcomes.policy + bonus;
}

function isVague(
  { together, information }: OutcomeEvidence,
  thresholds: OutcomeThresholds,
): boolean {
  if (information < thresholds.vagueInformation) return true;
  return (
    information < thresholds.halfVagueInformation &&
    together.outcomes.clarify >= thresholds.vagueShare
  );
}
