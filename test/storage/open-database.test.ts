import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../src/platform/clock.ts';
import { createConversationLog } from '../../src/storage/conversation-log.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('openDatabase', () => {
  test('makes missing folders and keeps what was written for the next start', async () => {
    const file = join(temporaryFolder(), 'nieuw', 'chatbot.sqlite');
    const first = await openDatabase({ file });
    const log = createConversationLog({ database: first, clock: systemClock });
    await log.create({ id: 'a', municipality: 'westerkwartier', userId: 'dl_1' });
    await first.close();

    const second = await openDatabase({ file });
    const reopened = createConversationLog({ database: second, clock: systemClock });
    expect(await reopened.find('a')).toMatchObject({ municipality: 'westerkwartier' });
    await second.close();
  });

  test('says in Dutch and English which folder cannot be written', async () => {
    const blocker = join(temporaryFolder(), 'een-bestand');
    writeFileSync(blocker, '');
    await expect(openDatabase({ file: join(blocker, 'chatbot.sqlite') })).rejects.toMatchObject({
      code: 'folder-not-writable',
      message: expect.stringMatching(/De map .*een-bestand.*The data folder/),
    });
  });

  test('refuses a file that is no database, and a database of a newer version', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'chatbot.sqlite');
    writeFileSync(file, 'dit is geen database, dit is een brief'.repeat(100));
    await expect(openDatabase({ file })).rejects.toThrow(/chatbot|De map/);

    const newer = join(folder, 'newer.sqlite');
    const database = await openDatabase({ file: newer });
    await database.query
      // The table of the migrator is not in our schema.
      .insertInto('kysely_migration' as 'bot_state')
      .values({ name: '9999-later', timestamp: '2030-01-01' } as never)
      .execute();
    await database.close();
    await expect(openDatabase({ file: newer })).rejects.toMatchObject({ code: 'migration-failed' });
  });
});
