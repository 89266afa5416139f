import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** In order of name. A released migration never changes: add the next one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-conversations-and-bot-state': { up: createConversationsAndBotState },
  '0002-erasures-and-holds': { up: createErasuresAndHolds },
};

async function createConversationsAndBotState(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bot_state')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('etag', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('conversation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('welcomed_at', 'text')
    .addColumn('last_watermark', 'integer', (column) => column.notNull())
    .addColumn('last_timestamp', 'text', (column) => column.notNull())
    .execute();
  await createActivities(db);
}

async function createActivities(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('activity')
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversation.id').onDelete('cascade'),
    )
    .addColumn('watermark', 'integer', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('activity_key', ['conversation_id', 'watermark'])
    .execute();
  await db.schema.createIndex('activity_by_age').on('activity').column('sent_at').execute();
}

async function createErasuresAndHolds(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('conversation').addColumn('held_since', 'text').execute();
  await db.schema
    .createTable('erasure')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .execute();
}
