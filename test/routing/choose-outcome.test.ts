import { describe, expect, test } from 'vitest';
import type { OutcomeKind } from '../../src/knowledge/knowledge.ts';
import { chooseOutcome, type OutcomeEvidence } from '../../src/routing/choose-outcome.ts';
import type { Understanding } from '../../src/routing/understanding.ts';
import { outcomes } from './places.ts';

/** What the examples say; far from every threshold, so that tuning them leaves this table alone. */
const heard = (
  shares: Partial<Record<OutcomeKind, number>>,
  intents: Understanding['intents'] = [],
): Understanding => ({
  needs: [],
  intents,
  outcomes: outcomes(shares),
  evidence: 1,
  nearest: [],
});

const clear = heard({ answer: 1 });
const passport = heard({ 'gemeente-overig': 0.9 }, [
  { id: 'beleid', outcome: 'policy', share: 0.05 },
  { id: 'paspoort', outcome: 'gemeente-overig', share: 0.9 },
]);

const choose = (evidence: Partial<OutcomeEvidence>) => {
  const alone = evidence.alone ?? clear;
  return chooseOutcome({
    alone,
    together: alone,
    information: 4,
    policyLikeness: 0,
    asksPolicy: false,
    asksPerson: false,
    ...evidence,
  });
};

describe('the kind of outcome', () => {
  test.each<[string, Partial<OutcomeEvidence>, string]>([
    ['names a need', {}, 'answer'],
    ['says nothing', { information: 0 }, 'clarify'],
    ['says little and sounds vague', { information: 1, alone: heard({ clarify: 0.9 }) }, 'clarify'],
    ['says little and sounds clear', { information: 1, alone: clear }, 'answer'],
    ['sounds like asking for a person', { alone: heard({ handoff: 0.9 }) }, 'handoff'],
    ['asks a person', { asksPerson: true, alone: heard({ handoff: 0.5, answer: 0.5 }) }, 'handoff'],
    ['has nothing but a cue for a person', { asksPerson: true }, 'answer'],
    ['sounds like policy', { alone: heard({ policy: 0.9 }) }, 'policy'],
    ['asks policy, and there is a page', { asksPolicy: true, policyLikeness: 0.7 }, 'policy'],
    ['has a page and does not ask for it', { policyLikeness: 1 }, 'answer'],
    ['is about a passport', { alone: passport }, 'declined'],
    [
      'is hardly about a passport',
      { alone: heard({ 'out-of-scope': 0.1, answer: 0.9 }) },
      'answer',
    ],
    [
      'sounds declined without an intent',
      { alone: heard({ smalltalk: 0.4, answer: 0.6 }) },
      'answer',
    ],
  ])('of a message that %s', (_, evidence, kind) => {
    expect(choose(evidence).kind).toBe(kind);
  });

  test('of a message for others names the intent that is not ours', () => {
    expect(choose({ alone: passport })).toMatchObject({ intent: { id: 'paspoort' } });
  });

  test('is declined by the message alone, never by what was said before', () => {
    expect(choose({ together: passport }).kind).not.toBe('declined');
  });

  test('comes with its reason', () => {
    for (const evidence of [{}, { information: 0 }, { alone: passport }]) {
      expect(choose(evidence).reason).not.toBe('');
    }
  });
});
