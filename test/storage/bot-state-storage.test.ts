import { ConversationState, type Storage, TestAdapter, TurnContext } from 'botbuilder';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createBotStateStorage } from '../../src/storage/bot-state-storage.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { heldClock } from '../support/held-clock.ts';

async function openStorage() {
  const database = await openDatabase({ file: ':memory:' });
  onTestFinished(() => database.close());
  const clock = heldClock();
  return { clock, storage: createBotStateStorage({ database, clock }) };
}

describe('bot state', () => {
  test('reads back what was written, with an eTag, and nothing for unknown keys', async () => {
    const { storage } = await openStorage();
    await storage.write({ een: { stap: 1, lijst: ['a'] }, twee: { stap: 2 } });
    expect(await storage.read(['een', 'onbekend'])).toEqual({
      een: { stap: 1, lijst: ['a'], eTag: expect.any(String) },
    });
    expect(await storage.read([])).toEqual({});
  });

  test('a write with the eTag that was read succeeds once; the second is a conflict', async () => {
    const { storage } = await openStorage();
    await storage.write({ key: { stap: 1 } });
    const eTag = eTagOf(await storage.read(['key']));
    await storage.write({ key: { stap: 2, eTag } });
    await expect(storage.write({ key: { stap: 3, eTag } })).rejects.toMatchObject({
      code: 'state-conflict',
      message: expect.stringContaining('"key"'),
    });
    expect(await storage.read(['key'])).toMatchObject({ key: { stap: 2 } });
  });

  test('a conflict in one of several changes writes none of them', async () => {
    const { storage } = await openStorage();
    await storage.write({ a: { stap: 1 }, b: { stap: 1 } });
    const changes = { a: { stap: 2 }, b: { stap: 2, eTag: 'oud' } };
    await expect(storage.write(changes)).rejects.toThrow('eTag');
    expect(await storage.read(['a', 'b'])).toMatchObject({ a: { stap: 1 }, b: { stap: 1 } });
  });

  test('`*` and no eTag overwrite; an eTag does not bring back what was erased', async () => {
    const { storage } = await openStorage();
    await storage.write({ key: { stap: 1 } });
    const eTag = eTagOf(await storage.read(['key']));
    await storage.write({ key: { stap: 2, eTag: '*' } });
    await storage.write({ key: { stap: 3 } });
    await storage.delete(['key']);
    expect(await storage.read(['key'])).toEqual({});
    await expect(storage.write({ key: { stap: 4, eTag } })).rejects.toThrow('removed');
  });

  test('retention takes what did not change since the moment', async () => {
    const { storage, clock } = await openStorage();
    await storage.write({ oud: { stap: 1 } });
    clock.pass(1000);
    const moment = clock.now();
    await storage.write({ nieuw: { stap: 1 } });
    expect(await storage.deleteOlderThan(moment)).toBe(1);
    expect(Object.keys(await storage.read(['oud', 'nieuw']))).toEqual(['nieuw']);
  });

  test('serves botbuilder as its Storage', async () => {
    const { storage } = await openStorage();
    const asBotbuilderSeesIt: Storage = storage;
    const remembered = async () => {
      const state = new ConversationState(asBotbuilderSeesIt);
      const step = state.createProperty<number>('step');
      const context = new TurnContext(new TestAdapter(async () => undefined), {
        channelId: 'directline',
        conversation: { id: 'a', name: '', isGroup: false, conversationType: '' },
      });
      const before = await step.get(context, 0);
      await step.set(context, before + 1);
      await state.saveChanges(context);
      return before;
    };
    expect([await remembered(), await remembered(), await remembered()]).toEqual([0, 1, 2]);
  });
});

const eTagOf = (items: Record<string, unknown>): string =>
  String((items.key as { eTag?: string } | undefined)?.eTag);
