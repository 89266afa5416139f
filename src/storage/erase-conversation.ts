import { type Expression, sql } from 'kysely';
import type { Database } from './open-database.ts';

/**
 * Erases the conversation, what was said in it, and what the bot remembers of it and its resident. The resident
 * is named by the caller, so that it can be repeated after a turn that was still writing.
 */
export async function eraseConversation(
  { query }: Database,
  { id, userId }: { id: string; userId: string },
): Promise<void> {
  await query.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('conversation').where('id', '=', id).execute();
    for (const prefix of [`directline/conversations/${id}/`, `directline/users/${userId}/`]) {
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
