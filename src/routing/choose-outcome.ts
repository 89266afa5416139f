import type { IntentShare, Understanding } from './understanding.ts';

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

export type ChosenOutcome = { readonly reason: string } & (
  | { readonly kind: 'answer' | 'clarify' | 'policy' | 'handoff' }
  | { readonly kind: 'declined'; readonly intent: IntentShare }
);

/** Shares from which an outcome wins from naming a place; chosen on questions, see docs/adr/0003-retrieval.md. */
const outcomeThresholds = { handoff: 0.45, policy: 0.55, declined: 0.5 };
/** Below this share for "a need" the strongest other outcome wins anyway. */
const hardlyANeed = 0.3;
/** How much a cue in the words adds to what the example sentences say. */
const cueWeight = 0.25;

/** Decides what kind of answer a message asks for; a place is only named when nothing else fits better. */
export function chooseOutcome(evidence: OutcomeEvidence): ChosenOutcome {
  const shares = outcomeShares(evidence);
  const wins = (kind: keyof typeof shares) =>
    saysTooLittleFor(kind, evidence)
      ? shares[kind] >= sureWithoutWords
      : shares[kind] >= outcomeThresholds[kind] ||
        (evidence.alone.outcomes.answer < hardlyANeed && isStrongest(kind, shares, evidence));
  const because = (kind: keyof typeof shares) => `sounds like ${kind} (${shares[kind].toFixed(2)})`;
  if (wins('handoff')) return { kind: 'handoff', reason: because('handoff') };
  if (wins('policy')) return { kind: 'policy', reason: because('policy') };
  const declined = evidence.alone.intents.find(({ outcome }) => declinedKinds.has(outcome));
  if (wins('declined') && declined !== undefined) {
    return { kind: 'declined', intent: declined, reason: because('declined') };
  }
  return isVague(evidence)
    ? { kind: 'clarify', reason: `says too little (${evidence.information.toFixed(2)})` }
    : { kind: 'answer', reason: 'names a need' };
}

/** "Gemeente regelen" is no question about policy yet; greetings and "iemand spreken" need no subject. */
const sureWithoutWords = 0.72;

function saysTooLittleFor(kind: keyof Shares, evidence: OutcomeEvidence): boolean {
  const { information, asksPolicy, alone } = evidence;
  if (kind === 'handoff' || information >= nothingSaid) return false;
  return kind === 'policy'
    ? !asksPolicy
    : alone.outcomes.smalltalk < alone.outcomes['out-of-scope'];
}

type Shares = Readonly<Record<keyof typeof outcomeThresholds, number>>;

function outcomeShares({ alone, asksPerson, asksPolicy, policyLikeness }: OutcomeEvidence): Shares {
  const { outcomes } = alone;
  return {
    handoff: outcomes.handoff + (asksPerson ? cueWeight : 0),
    policy: outcomes.policy + (asksPolicy ? cueWeight + policyLikeness : 0),
    declined: outcomes['gemeente-overig'] + outcomes['out-of-scope'] + outcomes.smalltalk,
  };
}

function isStrongest(kind: keyof Shares, shares: Shares, { alone }: OutcomeEvidence): boolean {
  const others = [...Object.values(shares), alone.outcomes.answer, alone.outcomes.clarify];
  return shares[kind] === Math.max(...others);
}

const declinedKinds: ReadonlySet<string> = new Set([
  'gemeente-overig',
  'out-of-scope',
  'smalltalk',
]);

/** Nothing said about what it is about. */
const nothingSaid = 0.55;
/** Little said, and it sounds like messages that point nowhere. */
const littleSaid = 1.6;
const soundsVague = 0.25;

function isVague({ together, information }: OutcomeEvidence): boolean {
  const { clarify, answer } = together.outcomes;
  if (information < nothingSaid) return true;
  if (answer < hardlyANeed && clarify > answer) return true;
  return information < littleSaid && clarify >= soundsVague;
}
