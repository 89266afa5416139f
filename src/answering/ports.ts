import type { Language, Municipality, Provision } from '../knowledge/knowledge.ts';

/** The crisis rules' answer: fixed text with the numbers filled in, and the lines in order. */
type CrisisAnswer = {
  readonly severity: 'acute' | 'concern';
  readonly situation: string;
  readonly text: string;
  readonly places: readonly Provision[];
  /** Urgent within the social domain (no food, no bed tonight): the ordinary question is answered as well. */
  readonly urgentNeed: boolean;
};

export type CheckCrisis = (message: {
  readonly text: string;
  readonly earlier: readonly string[];
  readonly municipality: Municipality;
  readonly language: Language;
}) => CrisisAnswer | { readonly severity: 'none'; readonly doubt: boolean };

export type MaskPersonalData = (text: string) => {
  readonly text: string;
  readonly found: readonly string[];
};

/** The words on the button of a topic, in the language of the conversation. */
export type TopicLabel = (language: Language, topic: string) => string;
