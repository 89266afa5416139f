import type { Explanation, Outcome } from './outcome.ts';
import type { Turn } from './turn.ts';

type Basis = Pick<Outcome, 'municipality' | 'language' | 'masked' | 'explanation'>;

/** What every outcome carries over from the turn, with the reason why it was chosen. */
export function outcomeBasis(turn: Turn, reason: string, ranked?: Explanation['ranked']): Basis {
  const { municipality, language, masked, reading } = turn;
  return {
    municipality,
    language,
    masked,
    explanation: {
      reason,
      ...(reading === undefined ? {} : { understanding: reading.together }),
      ...(ranked === undefined ? {} : { ranked }),
    },
  };
}
