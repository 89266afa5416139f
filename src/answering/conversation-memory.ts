import { z } from 'zod';
import { languages } from '../knowledge/knowledge.ts';

const option = z.strictObject({
  label: z.string(),
  /** A need id, or a topic to ask further about. */
  need: z.string().optional(),
  topic: z.string().optional(),
});

/** What the product remembers of a conversation between two messages; personal data is masked in it. */
export const conversationMemory = z.strictObject({
  language: z.enum(languages).default('nl'),
  /** The last messages of the resident, oldest first. */
  earlier: z.array(z.string()).default([]),
  /** Ids of the places that stand on the screen, in order. */
  shown: z.array(z.string()).default([]),
  /** Ids of all places that were shown in this subject: "something else" skips them. */
  shownBefore: z.array(z.string()).default([]),
  /** Ids of the needs of this subject, best first. */
  needs: z.array(z.string()).default([]),
  /** Buttons that the resident can press now. */
  options: z.array(option).default([]),
  /** Questions asked in a row. */
  questions: z.number().int().min(0).default(0),
  village: z.string().optional(),
  /** Words for the person it is about, such as `moeder`. */
  aboutOther: z.string().optional(),
});

export type ConversationMemory = z.infer<typeof conversationMemory>;
export type MemoryOption = ConversationMemory['options'][number];

/** The memory of a conversation that has just begun. */
export const freshMemory: ConversationMemory = conversationMemory.parse({});

/** Messages that are kept to understand the next one. */
export const messagesKept = 4;
