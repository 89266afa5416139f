import type { ConversationState, StatePropertyAccessor, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { conversationMemory, freshMemory } from '../answering/conversation-memory.ts';

const record = z.strictObject({
  /** Chosen by the resident on channels that do not know the municipality. */
  municipality: z.string().optional(),
  memory: conversationMemory,
});

/** What the bot keeps of a conversation between turns. */
export type ConversationRecord = z.infer<typeof record>;

export type ConversationRecords = {
  read(context: TurnContext): Promise<ConversationRecord>;
  write(context: TurnContext, value: ConversationRecord): Promise<void>;
};

/** Reads and writes the record in Bot Framework state; what no longer fits the schema starts afresh. */
export function createConversationRecords(state: ConversationState): ConversationRecords {
  const property: StatePropertyAccessor<unknown> = state.createProperty('gesprek');
  return {
    read: async (context) => {
      const parsed = record.safeParse(await property.get(context));
      return parsed.success ? parsed.data : { memory: freshMemory };
    },
    write: (context, value) => property.set(context, value),
  };
}
