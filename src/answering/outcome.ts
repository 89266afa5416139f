import type {
  Language,
  Layer,
  Municipality,
  PolicyPage,
  Provision,
} from '../knowledge/knowledge.ts';
import type { RankedPlace } from '../routing/rank-places.ts';
import type { Understanding } from '../routing/understanding.ts';
import type { FollowUp } from './follow-up.ts';

/** A button: what it says, and what it chooses when the resident presses it or types the same words. */
export type Option = { readonly label: string; readonly need?: string; readonly topic?: string };

/** Why an outcome was chosen, in words for a developer or an editor. */
export type Explanation = {
  readonly reason: string;
  readonly understanding?: Understanding;
  readonly ranked?: readonly RankedPlace[];
};

type Common = {
  readonly municipality: Municipality;
  readonly language: Language;
  /** Kinds of personal data that were masked out of the message. */
  readonly masked: readonly string[];
  readonly explanation: Explanation;
};

export type Answered = Common & {
  readonly kind: 'answer';
  readonly route: Layer;
  readonly needs: readonly string[];
  readonly topics: readonly string[];
  /** One to three, the best first. */
  readonly places: readonly Provision[];
  /** Set when the resident asked one thing about the places that were just shown. */
  readonly followUp?: FollowUp;
  readonly selfHelp: readonly string[];
  /** Several life domains at once: the loket or team looks at all of it together. */
  readonly several: boolean;
  readonly aboutOther: boolean;
  /** The best guess after two questions: say so, and offer a person. */
  readonly unsure: boolean;
  /** In doubt about danger: one line that offers 113. */
  readonly offer113?: Provision;
};

export type Clarify = Common & {
  readonly kind: 'clarify';
  /** A question from the needs library, or absent: the general question of the language. */
  readonly question?: string;
  readonly options: readonly Option[];
  readonly aboutOther: boolean;
  readonly why: 'vague' | 'two-near' | 'too-long' | 'empty';
  readonly offer113?: Provision;
};

export type Crisis = Common & {
  readonly kind: 'crisis';
  readonly severity: 'acute' | 'concern';
  readonly situation: string;
  /** Fixed text with the numbers filled in, Markdown. */
  readonly text: string;
  /** The right line first. */
  readonly places: readonly Provision[];
  /** Urgent within the social domain: no food, no bed tonight. */
  readonly urgentNeed: boolean;
  /** The ordinary question is still answered after the lines. */
  readonly after?: Answered;
};

export type PolicyAnswer = Common & {
  readonly kind: 'policy';
  /** The best page first; at most two. */
  readonly pages: readonly PolicyPage[];
};

export type Handoff = Common & {
  readonly kind: 'handoff';
  readonly route: 'sociaal-loket';
  /** The municipality's first door. */
  readonly places: readonly Provision[];
};

/** A friendly line and what can be done: other municipal matters, trivia, small talk. */
export type Declined = Common & {
  readonly kind: 'gemeente-overig' | 'out-of-scope' | 'smalltalk';
  /** Id of the intent, such as `medisch-oordeel`; chooses the line. */
  readonly intent: string;
};

/** Everything that a message can lead to. */
export type Outcome = Answered | Clarify | Crisis | PolicyAnswer | Handoff | Declined;
