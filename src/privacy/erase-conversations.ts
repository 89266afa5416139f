import type { Clock } from '../platform/clock.ts';
import type { KeptPlace } from '../storage/kept-place.ts';
import { type Erasure, logErasure } from '../storage/log-erasure.ts';
import type { Database } from '../storage/open-database.ts';

export type Proof = Erasure & {
  /** Number of erased rows by place. */
  readonly counts: Readonly<Record<string, number>>;
  /** False: the bytes may still stand in the write-ahead log, because another process is reading. */
  readonly rewritten: boolean;
};

/** Erases the conversations everywhere, also from the bytes of the database file, and writes down that it was done. */
export async function eraseConversations({
  database,
  places,
  ids,
  clock,
}: {
  database: Database;
  places: readonly KeptPlace[];
  ids: readonly string[];
  clock: Clock;
}): Promise<Proof> {
  const first = await eraseEverywhere(places, ids);
  const rewritten = await database.rewrite();
  // A turn that was running in the server may have written what the bot remembers meanwhile.
  const late = await eraseEverywhere(places, ids);
  const counts = Object.fromEntries(
    places.map(({ name }) => [name, (first[name] ?? 0) + (late[name] ?? 0)]),
  );
  const anyLate = Object.values(late).some((count) => count > 0);
  const erasure = await logErasure(database, { counts, clock });
  return { ...erasure, counts, rewritten: anyLate ? await database.rewrite() : rewritten };
}

async function eraseEverywhere(
  places: readonly KeptPlace[],
  ids: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { name, erase } of places) {
    for (const id of ids) counts[name] = (counts[name] ?? 0) + (await erase(id));
  }
  return counts;
}
