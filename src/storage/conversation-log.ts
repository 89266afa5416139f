import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import { appendActivity, nextTimestamp } from './append-activity.ts';
import type { ActivityBody, Conversation, LoggedActivity } from './conversation.ts';
import { eraseConversation } from './erase-conversation.ts';
import type { Database } from './open-database.ts';
import type { ConversationRow, Tables } from './tables.ts';

export type ConversationLog = {
  /** Makes the conversation; false when it is there already. */
  create(conversation: { id: string; municipality: string; userId: string }): Promise<boolean>;
  find(id: string): Promise<Conversation | undefined>;
  /** True for the one caller that may welcome the resident. */
  markWelcomed(id: string): Promise<boolean>;
  /** Throws `conversation-unknown` when the conversation is gone. */
  append(id: string, activity: ActivityBody): Promise<LoggedActivity>;
  /** A moment later than everything said so far, for what is sent and not kept. */
  nextTimestamp(id: string): Promise<string>;
  readSince(id: string, watermark: number, limit: number): Promise<readonly LoggedActivity[]>;
  /** Erases the conversation, what was said in it, and what the bot remembers of it. */
  delete(whose: { id: string; userId: string }): Promise<void>;
  /** Retention: activities from before `moment`, and conversations that have nothing left. What is held stays. */
  deleteOlderThan(moment: Date): Promise<{ conversations: number; activities: number }>;
};

export function createConversationLog({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): ConversationLog {
  return {
    create: (conversation) => create(database, clock, conversation),
    find: (id) => find(database, id),
    markWelcomed: (id) => markWelcomed(database, clock, id),
    append: (id, activity) => appendActivity({ database, clock, id, activity }),
    nextTimestamp: (id) => nextTimestamp({ database, clock, id }),
    readSince: (id, watermark, limit) => readSince(database, { id, watermark, limit }),
    delete: async (whose) => {
      await eraseConversation(database, whose);
      await database.emptyWal();
    },
    deleteOlderThan: async (moment) => {
      const erased = await deleteOlderThan(database, moment.toISOString());
      await database.emptyWal();
      return erased;
    },
  };
}

async function create(
  { query }: Database,
  clock: Clock,
  { id, municipality, userId }: { id: string; municipality: string; userId: string },
): Promise<boolean> {
  const now = clock.now().toISOString();
  const result = await query
    .insertInto('conversation')
    .values({
      id,
      municipality,
      user_id: userId,
      created_at: now,
      welcomed_at: null,
      last_watermark: 0,
      last_timestamp: now,
      held_since: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

async function find({ query }: Database, id: string): Promise<Conversation | undefined> {
  const row = await query
    .selectFrom('conversation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && conversationOf(row);
}

const conversationOf = (row: ConversationRow): Conversation => ({
  id: row.id,
  municipality: row.municipality,
  userId: row.user_id,
  createdAt: new Date(row.created_at),
  lastWatermark: row.last_watermark,
});

async function markWelcomed({ query }: Database, clock: Clock, id: string): Promise<boolean> {
  const result = await query
    .updateTable('conversation')
    .set({ welcomed_at: clock.now().toISOString() })
    .where('id', '=', id)
    .where('welcomed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

const Body = z.record(z.string(), z.unknown());

async function readSince(
  { query }: Database,
  { id, watermark, limit }: { id: string; watermark: number; limit: number },
): Promise<readonly LoggedActivity[]> {
  const rows = await query
    .selectFrom('activity')
    .select(['watermark', 'body'])
    .where('conversation_id', '=', id)
    .where('watermark', '>', watermark)
    .orderBy('watermark')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    watermark: row.watermark,
    activity: Body.parse(JSON.parse(row.body)),
  }));
}

async function deleteOlderThan({ query }: Database, moment: string) {
  return query.transaction().execute(async (transaction) => {
    const activities = await transaction
      .deleteFrom('activity')
      .where('sent_at', '<', moment)
      .where('conversation_id', 'not in', held(transaction))
      .executeTakeFirst();
    const conversations = await transaction
      .deleteFrom('conversation')
      .where('last_timestamp', '<', moment)
      .where('held_since', 'is', null)
      .executeTakeFirst();
    return {
      activities: Number(activities.numDeletedRows),
      conversations: Number(conversations.numDeletedRows),
    };
  });
}

const held = (transaction: Transaction<Tables>) =>
  transaction.selectFrom('conversation').select('id').where('held_since', 'is not', null);
