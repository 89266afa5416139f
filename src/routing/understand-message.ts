import { type Intent, type OutcomeKind, outcomeKinds } from '../knowledge/knowledge.ts';
import type { LabelScores } from '../retrieval/label-index.ts';
import type { Understanding } from './understanding.ts';

/** Needs that stand for "I don't know" and "a person, please": they count as outcomes, not as places. */
const needOutcomes: Readonly<Record<string, OutcomeKind>> = {
  'weet-niet-waar': 'clarify',
  'iemand-spreken': 'handoff',
};

/** Reads label scores as needs, intents and the outcome that they point at. */
export function understandMessage(
  scores: LabelScores,
  intents: ReadonlyMap<string, Intent>,
): Understanding {
  const outcomes: Record<string, number> = Object.fromEntries(
    outcomeKinds.map((kind) => [kind, 0]),
  );
  const needs = [];
  const meant = [];
  for (const { label, share } of scores.shares) {
    const intent = intents.get(label.id);
    if (label.kind === 'intent' && intent !== undefined) {
      meant.push({ id: intent.id, outcome: intent.outcome, share });
      outcomes[intent.outcome] = (outcomes[intent.outcome] ?? 0) + share;
    } else if (label.kind === 'need') {
      needs.push({ id: label.id, share });
      const outcome = needOutcomes[label.id] ?? 'answer';
      outcomes[outcome] = (outcomes[outcome] ?? 0) + share;
    }
  }
  return {
    needs,
    intents: meant,
    outcomes: shareOf(outcomes),
    evidence: scores.nearest[0]?.score ?? 0,
    nearest: scores.nearest,
  };
}

function shareOf(outcomes: Readonly<Record<string, number>>): Record<OutcomeKind, number> {
  const share = (kind: OutcomeKind) => outcomes[kind] ?? 0;
  return {
    answer: share('answer'),
    clarify: share('clarify'),
    crisis: share('crisis'),
    policy: share('policy'),
    handoff: share('handoff'),
    'gemeente-overig': share('gemeente-overig'),
    'out-of-scope': share('out-of-scope'),
    smalltalk: share('smalltalk'),
  };
}
