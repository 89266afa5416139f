import type { Generated } from 'kysely';

/** The tables as the code sees them. Moments are ISO 8601 text, so that every dialect sorts them alike. */
export type Tables = {
  bot_state: BotStateRow;
  conversation: ConversationRow;
  activity: ActivityRow;
  erasure: ErasureRow;
};

export type BotStateRow = { key: string; value: string; etag: string; changed_at: string };

export type ConversationRow = {
  id: string;
  municipality: string;
  user_id: string;
  created_at: string;
  /** Set once, when the bot was told that the resident came in. */
  welcomed_at: string | null;
  /** Number of the newest activity; never goes down, also when old activities are gone. */
  last_watermark: number;
  /** Newest timestamp given out; the next one is later. */
  last_timestamp: string;
  /** Set while the conversation must stay, whatever its age: a complaint or a court case. */
  held_since: string | null;
};

type ActivityRow = {
  conversation_id: string;
  watermark: number;
  sent_at: string;
  body: string;
};

/** The proof that something was erased, without anything of what it was. */
type ErasureRow = {
  number: Generated<number>;
  erased_at: string;
  /** Numbers of erased rows by table, as JSON. */
  counts: string;
};
