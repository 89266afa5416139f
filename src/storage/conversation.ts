export type Conversation = {
  readonly id: string;
  /** Slug of the municipality that the conversation belongs to. */
  readonly municipality: string;
  readonly userId: string;
  readonly createdAt: Date;
  /** The newest number given out; 0 when nothing was said. */
  readonly lastWatermark: number;
};

/** Bot Framework activity as JSON; the log sets `id` and `timestamp`. */
export type ActivityBody = Readonly<Record<string, unknown>>;

export type LoggedActivity = { readonly watermark: number; readonly activity: ActivityBody };
