import type { Situation } from '../knowledge/crisis-rules.ts';
import type { SituationKind } from '../knowledge/safety-rules-schema.ts';

/** What a message says about danger. Category and severity may be logged, the text never. */
export type CrisisSignal = {
  readonly severity: 'acute' | 'concern';
  readonly kind: SituationKind;
  readonly situation: Situation;
  /** A life may be in danger: 112 goes above everything. */
  readonly danger: boolean;
  readonly aboutOther: boolean;
  /** The resident who types seems to be younger than 18. */
  readonly minor: boolean;
  /** Further situations in the same message, the most urgent first. */
  readonly also: readonly Situation[];
  /** The rule that matched, to explain an answer to an editor. */
  readonly rule: string;
};
/** `doubt`: answer as usual and add the one line that offers 113. */
export type NoCrisis = { readonly severity: 'none'; readonly doubt: boolean };
export type CrisisJudgement = CrisisSignal | NoCrisis;
