import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createBotStateStorage } from '../../src/storage/bot-state-storage.ts';
import { createConversationLog } from '../../src/storage/conversation-log.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { heldClock } from '../support/held-clock.ts';

/** A data folder with two conversations, whose database stays open as that of a running server does. */
export async function keepConversations() {
  const folder = temporaryFolder();
  const database = await openDatabase({ file: join(folder, 'wegwijzer.db') });
  onTestFinished(() => database.close());
  const clock = heldClock();
  const log = createConversationLog({ database, clock });
  const states = createBotStateStorage({ database, clock });
  const keep = async (id: string, texts: readonly string[]) => {
    await log.create({ id, municipality: 'hogeland', userId: `dl_${id}` });
    for (const text of texts) await log.append(id, { type: 'message', text });
    await states.write({
      [`directline/conversations/${id}/`]: { gesprek: { memory: { earlier: texts } } },
      [`directline/users/dl_${id}/`]: { voorkeur: texts[0] },
    });
  };
  await keep('een', ['mijn geheim is Zwaluwstaartje', 'bel [telefoonnummer]']);
  await keep('twee', ['de huur, én het eten, op 12 34 56']);
  return { folder, database, clock, log, states, keep };
}

/** The bytes of every file in the folder, as one text. */
export const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n');
