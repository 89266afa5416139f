import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import type { Database } from './open-database.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** Has the shape of botbuilder's `Storage`, without knowing botbuilder. */
export type BotStateStorage = {
  read(keys: string[]): Promise<Record<string, unknown>>;
  write(changes: Record<string, unknown>): Promise<void>;
  delete(keys: string[]): Promise<void>;
  /** Retention: what was last changed before `moment` goes, unless its conversation is held. Gives the number of items. */
  deleteOlderThan(moment: Date): Promise<number>;
};

export function createBotStateStorage({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): BotStateStorage {
  const { query } = database;
  return {
    read: async (keys) => {
      if (keys.length === 0) return {};
      const rows = await query
        .selectFrom('bot_state')
        .selectAll()
        .where('key', 'in', keys)
        .execute();
      return Object.fromEntries(rows.map((row) => [row.key, itemOf(row)]));
    },
    write: (changes) =>
      query.transaction().execute(async (transaction) => {
        for (const [key, item] of Object.entries(changes)) {
          await writeItem({ transaction, key, item, changedAt: clock.now() });
        }
      }),
    delete: async (keys) => {
      if (keys.length === 0) return;
      await query.deleteFrom('bot_state').where('key', 'in', keys).execute();
    },
    deleteOlderThan: async (moment) => {
      const result = await query
        .deleteFrom('bot_state')
        .where('changed_at', '<', moment.toISOString())
        .where(({ not, exists }) => not(exists(heldConversation(query))))
        .executeTakeFirst();
      await database.emptyWal();
      return Number(result.numDeletedRows);
    },
  };
}

/** The held conversation that a row of `bot_state` is about; the channel stands before its id in the key. */
const heldConversation = (query: Kysely<Tables>) =>
  query
    .selectFrom('conversation')
    .select('id')
    .where('held_since', 'is not', null)
    .where(sql<boolean>`instr(bot_state.key, '/conversations/' || conversation.id || '/') > 0`);

const Item = z.looseObject({ eTag: z.string().optional() });

function itemOf(row: { value: string; etag: string }): Record<string, unknown> {
  return { ...Item.parse(JSON.parse(row.value)), eTag: row.etag };
}

async function writeItem({
  transaction,
  key,
  item,
  changedAt,
}: {
  transaction: Transaction<Tables>;
  key: string;
  item: unknown;
  changedAt: Date;
}): Promise<void> {
  const { eTag, ...value } = Item.parse(item);
  await refuseStaleWrite(transaction, key, eTag);
  const row = {
    value: JSON.stringify(value),
    etag: randomUUID(),
    changed_at: changedAt.toISOString(),
  };
  await transaction
    .insertInto('bot_state')
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}

/** No eTag and `*` mean: the last writer wins. Any other must be the one that is stored. */
async function refuseStaleWrite(
  transaction: Transaction<Tables>,
  key: string,
  eTag: string | undefined,
): Promise<void> {
  if (eTag === undefined || eTag === '*') return;
  const stored = await transaction
    .selectFrom('bot_state')
    .select('etag')
    .where('key', '=', key)
    .executeTakeFirst();
  if (stored?.etag === eTag) return;
  throw new StorageError(
    'state-conflict',
    `Bot state "${key}" was ${stored ? 'changed' : 'removed'} by another turn since it was read (eTag conflict).`,
  );
}
