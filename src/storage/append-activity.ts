import type { Transaction } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { ActivityBody, LoggedActivity } from './conversation.ts';
import type { Database } from './open-database.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

type Place = { database: Database; clock: Clock; id: string };

/** Gives the activity the next number, an id and a timestamp later than the one before, and keeps it. */
export function appendActivity({
  database,
  clock,
  id,
  activity,
}: Place & { activity: ActivityBody }): Promise<LoggedActivity> {
  return database.query.transaction().execute(async (transaction) => {
    const { watermark, timestamp } = await advance({ transaction, clock, id, by: 1 });
    const body = { ...activity, id: activityId(id, watermark), timestamp };
    await transaction
      .insertInto('activity')
      .values({ conversation_id: id, watermark, sent_at: timestamp, body: JSON.stringify(body) })
      .execute();
    return { watermark, activity: body };
  });
}

export function nextTimestamp({ database, clock, id }: Place): Promise<string> {
  return database.query.transaction().execute(async (transaction) => {
    const { timestamp } = await advance({ transaction, clock, id, by: 0 });
    return timestamp;
  });
}

/** Direct Line writes ids like this; clients sort nothing by it, people reading a log do. */
const activityId = (conversationId: string, watermark: number): string =>
  `${conversationId}|${String(watermark).padStart(7, '0')}`;

async function advance({
  transaction,
  clock,
  id,
  by,
}: {
  transaction: Transaction<Tables>;
  clock: Clock;
  id: string;
  by: number;
}): Promise<{ watermark: number; timestamp: string }> {
  // On a database with several writers this row must be read `for update`; SQLite has one writer.
  const last = await transaction
    .selectFrom('conversation')
    .select(['last_watermark', 'last_timestamp'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!last) throw new StorageError('conversation-unknown', `Conversation ${id} does not exist.`);
  const watermark = last.last_watermark + by;
  const timestamp = laterThan(last.last_timestamp, clock.now());
  await transaction
    .updateTable('conversation')
    .set({ last_watermark: watermark, last_timestamp: timestamp })
    .where('id', '=', id)
    .execute();
  return { watermark, timestamp };
}

const laterThan = (last: string, now: Date): string =>
  new Date(Math.max(now.getTime(), new Date(last).getTime() + 1)).toISOString();
