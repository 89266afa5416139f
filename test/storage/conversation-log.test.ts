import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createBotStateStorage } from '../../src/storage/bot-state-storage.ts';
import { createConversationLog } from '../../src/storage/conversation-log.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { heldClock } from '../support/held-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const someone = { id: 'gesprek_a', municipality: 'midden-groningen', userId: 'dl_1' };

async function openLog(file = ':memory:') {
  const database = await openDatabase({ file });
  onTestFinished(() => database.close());
  const clock = heldClock();
  const log = createConversationLog({ database, clock });
  return { log, clock, database, state: createBotStateStorage({ database, clock }) };
}

describe('conversation log', () => {
  test('a conversation is made once and belongs to one municipality and resident', async () => {
    const { log, clock } = await openLog();
    expect(await log.create(someone)).toBe(true);
    expect(await log.create({ ...someone, userId: 'dl_iemand-anders' })).toBe(false);
    expect(await log.find(someone.id)).toEqual({
      ...someone,
      createdAt: clock.now(),
      lastWatermark: 0,
    });
    expect(await log.find('onbekend')).toBeUndefined();
  });

  test('only the first caller may welcome', async () => {
    const { log } = await openLog();
    await log.create(someone);
    expect(await Promise.all([log.markWelcomed(someone.id), log.markWelcomed(someone.id)])).toEqual(
      [true, false],
    );
    expect(await log.markWelcomed('onbekend')).toBe(false);
  });

  test('timestamps rise strictly while the clock stands still, also for what is not kept', async () => {
    const { log } = await openLog();
    await log.create(someone);
    const first = await log.append(someone.id, { type: 'message', text: 'a' });
    const typing = await log.nextTimestamp(someone.id);
    const second = await log.append(someone.id, { type: 'message', text: 'b', timestamp: 'oud' });
    const moments = [first.activity.timestamp, typing, second.activity.timestamp].map(String);
    expect(moments).toEqual([...new Set(moments)].toSorted());
    expect(second.activity.id).toBe('gesprek_a|0000002');
  });

  test('many appends at once get different numbers', async () => {
    const { log } = await openLog();
    await log.create(someone);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) => log.append(someone.id, { type: 'message', at })),
    );
    expect(new Set(all.map((logged) => logged.watermark)).size).toBe(20);
  });

  test('reads after a watermark, page by page', async () => {
    const { log } = await openLog();
    await log.create(someone);
    for (const text of ['a', 'b', 'c']) await log.append(someone.id, { type: 'message', text });
    const first = await log.readSince(someone.id, 0, 2);
    expect(first.map(({ watermark, activity }) => [watermark, activity.text])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect((await log.readSince(someone.id, 2, 2)).map((one) => one.activity.text)).toEqual(['c']);
    expect(await log.readSince(someone.id, 3, 2)).toEqual([]);
  });

  test('the counter goes on after a restart and after retention', async () => {
    const file = join(temporaryFolder(), 'chatbot.sqlite');
    const before = await openLog(file);
    await before.log.create(someone);
    await before.log.append(someone.id, { type: 'message', text: 'oud' });
    await before.database.close();

    const after = await openLog(file);
    after.clock.pass(60_000);
    const moment = after.clock.now();
    const next = await after.log.append(someone.id, { type: 'message', text: 'nieuw' });
    expect(next.watermark).toBe(2);
    expect(await after.log.deleteOlderThan(moment)).toEqual({ conversations: 0, activities: 1 });
    expect((await after.log.readSince(someone.id, 0, 9)).map((one) => one.watermark)).toEqual([2]);
  });

  test('retention takes whole conversations that went silent', async () => {
    const { log, clock } = await openLog();
    await log.create(someone);
    await log.append(someone.id, { type: 'message', text: 'oud' });
    clock.pass(60_000);
    await log.create({ ...someone, id: 'nieuw' });
    expect(await log.deleteOlderThan(clock.now())).toEqual({ conversations: 1, activities: 1 });
    expect([await log.find(someone.id), (await log.find('nieuw'))?.id]).toEqual([
      undefined,
      'nieuw',
    ]);
  });

  test('erasing takes activities and what the bot remembers, and nobody else’s', async () => {
    const { log, state } = await openLog();
    // `_` is a wildcard in LIKE: a neighbour that differs there must stay.
    const neighbour = { id: 'gesprekXa', municipality: 'westerkwartier', userId: 'dlX1' };
    const keys = [someone, neighbour].flatMap(({ id, userId }) => [
      `directline/conversations/${id}/`,
      `directline/users/${userId}/`,
    ]);
    await state.write(Object.fromEntries(keys.map((key) => [key, { stap: 1 }])));
    for (const who of [someone, neighbour]) {
      await log.create(who);
      await log.append(who.id, { type: 'message', text: who.id });
    }
    await log.delete(someone);
    expect(await log.find(someone.id)).toBeUndefined();
    expect(await log.readSince(someone.id, 0, 9)).toEqual([]);
    expect(await log.readSince(neighbour.id, 0, 9)).toHaveLength(1);
    expect(Object.keys(await state.read(keys))).toEqual([
      'directline/conversations/gesprekXa/',
      'directline/users/dlX1/',
    ]);
    await expect(log.append(someone.id, { type: 'message' })).rejects.toMatchObject({
      code: 'conversation-unknown',
    });
  });
});
