import { type Expression, sql } from 'kysely';
import type { Database } from './open-database.ts';

/** Erases the conversation, what was said in it, and what the bot remembers of it and its resident. */
export async function eraseConversation({ query }: Database, id: string): Promise<void> {
  await query.transaction().execute(async (transaction) => {
    const row = await transaction
      .deleteFrom('conversation')
      .where('id', '=', id)
      .returning('user_id')
      .executeTakeFirst();
    const remembered = [`directline/conversations/${id}/`];
    if (row) remembered.push(`directline/users/${row.user_id}/`);
    for (const prefix of remembered) {
      await transaction
        .deleteFrom('bot_state')
        .where(({ eb, ref }) => eb(startOf(ref('key'), prefix.length), '=', prefix))
        .execute();
    }
  });
}

/** Not LIKE: ids may hold its wildcard `_`. */
const startOf = (column: Expression<string>, length: number) =>
  sql<string>`substr(${column}, 1, ${length})`;
