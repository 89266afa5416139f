import type { Clock } from '../platform/clock.ts';
import type { Database } from './open-database.ts';

export type Erasure = { readonly number: number; readonly erasedAt: string };

/** Writes down that something was erased, and how much; never what, and never whose. */
export async function logErasure(
  { query }: Database,
  { counts, clock }: { counts: Readonly<Record<string, number>>; clock: Clock },
): Promise<Erasure> {
  const row = await query
    .insertInto('erasure')
    .values({ erased_at: clock.now().toISOString(), counts: JSON.stringify(counts) })
    .returning(['number', 'erased_at'])
    .executeTakeFirstOrThrow();
  return { number: row.number, erasedAt: row.erased_at };
}
