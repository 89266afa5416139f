import type { Language, Municipality } from '../knowledge/knowledge.ts';
import type { TextFeatures } from '../language/text-features.ts';
import type { Understanding } from '../routing/understanding.ts';
import type { ConversationMemory } from './conversation-memory.ts';
import type { Outcome } from './outcome.ts';

/** One message on its way through the stages; every stage may add to it. */
export type Turn = {
  /** As typed. Only the crisis check and the masking see it. */
  readonly message: string;
  /** Without personal data; what everything after the masking works with. */
  readonly text: string;
  readonly masked: readonly string[];
  readonly municipality: Municipality;
  readonly memory: ConversationMemory;
  readonly language: Language;
  /** In doubt about danger: offer 113 under the ordinary answer. */
  readonly doubt: boolean;
  /** Village that is meant, from this message or an earlier one. */
  readonly village?: string;
  /** Whether the message is about somebody else. */
  readonly aboutOther: boolean;
  /** "Something else" or "and in Uithuizen?": the subject stays what it was. */
  readonly keepsNeeds: boolean;
  /** "Another question": nothing of the subject before is kept. */
  readonly forgets: boolean;
  /** A button was pressed, or its words were typed. */
  readonly pressed: boolean;
  /** Still vague after the questions that may be asked: the best guess, and a person beside it. */
  readonly unsure: boolean;
  /** The need that was chosen with a button. */
  readonly pickedNeed?: string;
  readonly reading?: Reading;
};

/** What a message says, read together with the conversation before it. */
export type Reading = {
  readonly features: TextFeatures;
  /** Of this message alone. */
  readonly alone: Understanding;
  /** Of this message with what came before; the same as `alone` for a new subject. */
  readonly together: Understanding;
  readonly continues: boolean;
};

/** A stage enriches the turn or ends it with an outcome; it never does both. */
export type Stage = (turn: Turn) => Turn | Outcome;

/** Tells an outcome from a turn that goes on. */
export const isOutcome = (result: Turn | Outcome): result is Outcome => 'kind' in result;
