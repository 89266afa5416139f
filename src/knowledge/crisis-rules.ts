import type { Language } from './knowledge.ts';
import type { SituationKind } from './safety-rules-schema.ts';

/** Where a line that differs per municipality is found. */
export type LocalLine = {
  readonly need: string;
  readonly layer?: string;
  readonly otherwise?: string;
};

/** One situation: the ways of saying it, what makes it acute, and which line comes first. */
export type Situation = {
  /** The file name without `.yaml`. */
  readonly id: string;
  readonly kind: SituationKind;
  /** The lowest goes first when a message tells of several situations. */
  readonly priority: number;
  /** The name of the fixed text. */
  readonly text: string;
  readonly lines: {
    /** Above everything when a life may be in danger. */
    readonly danger: readonly string[];
    readonly first: readonly string[];
    /** Instead of `first` when the message is about somebody else. */
    readonly other: readonly string[];
    readonly next: readonly string[];
    readonly minor: readonly string[];
  };
  readonly acute: readonly string[];
  readonly concern: readonly string[];
  readonly doubt: readonly string[];
  readonly makesAcute: readonly string[];
  /** When danger to life is assumed; absent: whenever it is acute. */
  readonly dangerWhen?: readonly string[];
  readonly letsPass: readonly string[];
};

/** A sentence to learn from; `situation` is the id of a situation, absent for an ordinary question. */
export type CrisisExample = {
  readonly text: string;
  readonly situation?: string;
  readonly acute: boolean;
};

export type CrisisTexts = Readonly<Record<string, string>>;

/** The content of the safety folder: data that a professional reads and changes. */
export type CrisisRules = {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly spellings: Readonly<Record<string, string>>;
  readonly fillers: readonly string[];
  readonly figuresOfSpeech: readonly string[];
  readonly aboutOther: readonly string[];
  readonly aboutSelf: readonly string[];
  readonly young: readonly string[];
  readonly localLines: Readonly<Record<string, LocalLine>>;
  readonly situations: readonly Situation[];
  readonly examples: readonly CrisisExample[];
  /** Needs with which people in danger come too: no examples of ordinary questions. */
  readonly ambiguousNeeds: readonly string[];
  readonly texts: Readonly<Partial<Record<Language, CrisisTexts>>>;
};
