import type { KeptPlace, KeptRow } from '../storage/kept-place.ts';
import { matchText } from './match-text.ts';

/** By its id, or by anything that was said in it. */
export type Wanted = { readonly conversation?: string; readonly text?: string };

/** Ids of the conversations of which something is kept and that fit what is wanted. */
export async function findConversations(
  places: readonly KeptPlace[],
  { conversation, text }: Wanted,
): Promise<readonly string[]> {
  const found = new Set<string>();
  if (conversation !== undefined && (await isKept(places, conversation))) found.add(conversation);
  if (text === undefined) return [...found];
  for (const place of places) {
    for (const id of await place.search(matchText(text))) found.add(id);
  }
  return [...found].toSorted();
}

/** Everything that is kept of a conversation, by place. */
export async function readConversation(
  places: readonly KeptPlace[],
  id: string,
): Promise<Readonly<Record<string, readonly KeptRow[]>>> {
  const kept: Record<string, readonly KeptRow[]> = {};
  for (const place of places) kept[place.name] = await place.read(id);
  return kept;
}

async function isKept(places: readonly KeptPlace[], id: string): Promise<boolean> {
  const kept = await readConversation(places, id);
  return Object.values(kept).some((rows) => rows.length > 0);
}
