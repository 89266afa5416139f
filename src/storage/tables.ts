/** The tables as the code sees them. Moments are ISO 8601 text, so that every dialect sorts them alike. */
export type Tables = {
  bot_state: BotStateRow;
  conversation: ConversationRow;
  activity: ActivityRow;
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
};

export type ActivityRow = {
  conversation_id: string;
  watermark: number;
  sent_at: string;
  body: string;
};
