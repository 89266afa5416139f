import type { OutcomeKind } from '../knowledge/knowledge.ts';
import type { NearPhrase } from '../retrieval/label-index.ts';

export type NeedShare = { readonly id: string; readonly share: number };
export type IntentShare = {
  readonly id: string;
  readonly outcome: OutcomeKind;
  readonly share: number;
};

/** What a message seems to be about, as shares of the evidence. */
export type Understanding = {
  /** Best first; shares within all labels, so they add up to 1 minus the intents. */
  readonly needs: readonly NeedShare[];
  readonly intents: readonly IntentShare[];
  /** Share per outcome; `answer` is the sum of the needs. */
  readonly outcomes: Readonly<Record<OutcomeKind, number>>;
  /** Likeness of the nearest example phrase, 0..1: how sure any of this is. */
  readonly evidence: number;
  readonly nearest: readonly NearPhrase[];
};
