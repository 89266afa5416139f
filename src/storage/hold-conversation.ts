import type { Clock } from '../platform/clock.ts';
import type { Database } from './open-database.ts';

/** Keeps a conversation whatever its age, or lets it go again. False: there is no such conversation. */
export async function holdConversation(
  { query }: Database,
  { id, held, clock }: { id: string; held: boolean; clock: Clock },
): Promise<boolean> {
  const result = await query
    .updateTable('conversation')
    .set({ held_since: held ? clock.now().toISOString() : null })
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Of these conversations, the ones that must stay. */
export async function heldAmong({ query }: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await query
    .selectFrom('conversation')
    .select('id')
    .where('id', 'in', ids)
    .where('held_since', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}
