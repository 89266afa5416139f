import type { Clock } from '../platform/clock.ts';
import type { MaskPersonalData } from '../safety/mask-personal-data.ts';
import { heldAmong, holdConversation } from '../storage/hold-conversation.ts';
import type { KeptPlace } from '../storage/kept-place.ts';
import type { Database } from '../storage/open-database.ts';
import { eraseConversations } from './erase-conversations.ts';
import { findConversations, readConversation, type Wanted } from './find-conversations.ts';
import { proofText } from './proof-text.ts';
import { Refusal } from './refusal.ts';
import { searchWarning } from './search-warning.ts';

export type Desk = {
  readonly database: Database;
  readonly places: readonly KeptPlace[];
  readonly mask: MaskPersonalData;
  readonly clock: Clock;
  /** For what the operator must know beside the result. */
  readonly warn: (text: string) => void;
};

/** Everything that is kept of the conversations that are wanted, as JSON. Throws a Refusal when there is nothing. */
export async function exportKept(desk: Desk, wanted: Wanted): Promise<string> {
  const ids = await findOrRefuse(desk, wanted);
  const conversations = [];
  for (const id of ids) {
    conversations.push({ gesprek: id, bewaard: await readConversation(desk.places, id) });
  }
  const exportedAt = desk.clock.now().toISOString();
  return JSON.stringify({ gemaaktOp: exportedAt, gesprekken: conversations }, null, 2);
}

/** Erases them and gives the proof as text. Throws a Refusal when it is not certain that all of it may go. */
export async function eraseKept(
  desk: Desk,
  wanted: Wanted & { readonly all: boolean },
): Promise<string> {
  const ids = await findOrRefuse(desk, wanted);
  const held = await heldAmong(desk.database, ids);
  if (held.length > 0) throw new Refusal(heldText(held));
  if (ids.length > 1 && !wanted.all) throw new Refusal(severalText(ids));
  return proofText(ids, await eraseConversations({ ...desk, ids }));
}

/** Keeps a conversation out of the retention, or puts it back in. */
export async function holdKept(
  { database, clock }: Desk,
  { id, held }: { id: string; held: boolean },
): Promise<string> {
  if (!(await holdConversation(database, { id, held, clock }))) throw new Refusal(unknownText);
  return held
    ? `Gesprek ${id} blijft bewaard tot u het loslaat: npm run privacy:hold -- --gesprek ${id} --loslaten`
    : `Gesprek ${id} wordt weer op tijd gewist.`;
}

async function findOrRefuse(
  { places, mask, warn }: Desk,
  wanted: Wanted,
): Promise<readonly string[]> {
  const { conversation, text } = wanted;
  if (conversation === undefined && text === undefined) throw new Refusal(nothingAskedText);
  if (text !== undefined && text.trim().length < 3) throw new Refusal(tooShortText);
  const warning = text === undefined ? undefined : searchWarning(text, mask);
  if (warning !== undefined) warn(warning);
  const ids = await findConversations(places, wanted);
  if (ids.length > 0) return ids;
  throw new Refusal(text === undefined ? unknownText : notFoundText);
}

const nothingAskedText =
  'Zeg om welk gesprek het gaat: --gesprek NUMMER, of --zoek "woorden uit het gesprek".';
const tooShortText = 'Zoek met minstens drie tekens, anders past bijna elk gesprek.';
const unknownText =
  'Van dit gesprek is niets bewaard. Klopt het nummer? Oude gesprekken zijn al vanzelf gewist.';
const notFoundText = 'In geen enkel bewaard gesprek staat deze tekst.';

const heldText = (ids: readonly string[]): string =>
  [
    'Er is niets gewist. Deze gesprekken moeten blijven, voor een klacht of rechtszaak:',
    ...ids,
    'Mag het toch? Laat het gesprek eerst los: npm run privacy:hold -- --gesprek NUMMER --loslaten',
  ].join('\n');

const severalText = (ids: readonly string[]): string =>
  [
    `Er is niets gewist. Dit past bij ${ids.length} gesprekken:`,
    ...ids,
    'Wis er een met --gesprek NUMMER, of wis ze allemaal met dezelfde opdracht en --alle.',
  ].join('\n');
