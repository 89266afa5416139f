import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { bytesIn, keepConversations } from './kept-conversations.ts';
import { runPrivacy } from './run-privacy.ts';

describe('privacy:export', () => {
  test('gives everything of one conversation, from every table, and nothing of another', async () => {
    const { folder } = await keepConversations();
    const { code, out } = await runPrivacy(folder, 'export', '--gesprek', 'een');
    expect(code).toBe(0);
    const { gesprekken } = JSON.parse(out);
    expect(gesprekken).toEqual([
      {
        gesprek: 'een',
        bewaard: {
          activity: [
            expect.objectContaining({
              body: expect.objectContaining({ text: 'mijn geheim is Zwaluwstaartje' }),
            }),
            expect.objectContaining({ watermark: 2 }),
          ],
          bot_state: [
            expect.objectContaining({ key: 'directline/conversations/een/' }),
            expect.objectContaining({ key: 'directline/users/dl_een/' }),
          ],
          conversation: [expect.objectContaining({ id: 'een', municipality: 'hogeland' })],
        },
      },
    ]);
  });

  test.each([
    ['ZWALUWSTAARTJE', ['een']],
    ['en het eten', ['twee']],
    ['12-34-56', ['twee']],
    ['dl_twee', ['twee']],
    ['message', ['een', 'twee']],
  ])('finds %j in any text', async (wanted, ids) => {
    const { folder } = await keepConversations();
    const { out } = await runPrivacy(folder, 'export', '--zoek', wanted);
    expect(JSON.parse(out).gesprekken.map(({ gesprek }: { gesprek: string }) => gesprek)).toEqual(
      ids,
    );
  });

  test('says honestly that contact details cannot be found, without repeating them', async () => {
    const { folder } = await keepConversations();
    const email = 'iemand@voorbeeld.example';
    const { code, out, err } = await runPrivacy(folder, 'export', '--zoek', email);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('dit lijkt op e-mailadres. Dat maken we onleesbaar');
    expect(err).toContain('In geen enkel bewaard gesprek staat deze tekst.');
    expect(err).not.toContain(email);
  });

  test('finds what the bot remembers of a conversation on somebody else’s channel', async () => {
    const { folder, states } = await keepConversations();
    await states.write({ 'msteams/conversations/19:abc@thread/': { gesprek: 'in Teams' } });
    const { out } = await runPrivacy(folder, 'export', '--gesprek', '19:abc@thread');
    expect(JSON.parse(out).gesprekken[0].bewaard.bot_state).toHaveLength(1);
  });
});

describe('privacy:erase', () => {
  test('erases one conversation beside a running server, to the last byte, and proves it', async () => {
    const { folder, log, states, database } = await keepConversations();
    expect(bytesIn(folder)).toContain('Zwaluwstaartje');
    const { code, out } = await runPrivacy(folder, 'erase', '--gesprek', 'een');
    expect(code).toBe(0);
    expect(out).toMatch(/^Gewist op \d{4}-\d\d-\d\dT.*Z, wissing nummer 1\./);
    expect(out).toContain('- activity: 2\n- bot_state: 2\n- conversation: 1\n');
    expect(out).toContain('ook de oude bytes zijn weg');
    expect(bytesIn(folder)).not.toContain('Zwaluwstaartje');
    expect(await log.find('een')).toBeUndefined();
    expect(await log.readSince('twee', 0, 9)).toHaveLength(1);
    expect(Object.keys(await states.read(['directline/conversations/twee/']))).toHaveLength(1);
    await log.append('twee', { type: 'message', text: 'de server gaat door' });
    expect(await database.query.selectFrom('erasure').selectAll().execute()).toEqual([
      {
        number: 1,
        erased_at: expect.any(String),
        counts: '{"activity":2,"bot_state":2,"conversation":1}',
      },
    ]);
  });

  test('erases while no server runs', async () => {
    const { folder, database } = await keepConversations();
    await database.close();
    expect((await runPrivacy(folder, 'erase', '--zoek', 'zwaluwstaartje')).code).toBe(0);
    expect(bytesIn(folder)).not.toContain('Zwaluwstaartje');
  });

  test('asks first when the words fit several conversations', async () => {
    const { folder, log } = await keepConversations();
    const refused = await runPrivacy(folder, 'erase', '--zoek', 'message');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('Er is niets gewist. Dit past bij 2 gesprekken:\neen\ntwee\n');
    expect(await log.find('een')).toBeDefined();
    expect((await runPrivacy(folder, 'erase', '--zoek', 'message', '--alle')).code).toBe(0);
    expect([await log.find('een'), await log.find('twee')]).toEqual([undefined, undefined]);
  });

  test('says that old bytes may be left while somebody reads, and cleans them up later', async () => {
    const { folder, database } = await keepConversations();
    const reader = await openDatabase({ file: join(folder, 'wegwijzer.db') });
    const reading = reader.query
      .selectFrom('activity')
      .selectAll()
      .stream()
      [Symbol.asyncIterator]();
    await reading.next();
    const { code, out } = await runPrivacy(folder, 'erase', '--gesprek', 'een');
    expect(code).toBe(0);
    expect(out).toContain('privacy:erase -- --opschonen');
    await reading.return?.();
    await reader.close();
    expect((await runPrivacy(folder, 'erase', '--opschonen')).code).toBe(0);
    expect(bytesIn(folder)).not.toContain('Zwaluwstaartje');
    await database.close();
  });

  test.each([
    [['--gesprek', 'onbekend'], 'Van dit gesprek is niets bewaard.'],
    [['--zoek', 'komt nergens voor'], 'In geen enkel bewaard gesprek staat deze tekst.'],
    [['--zoek', ' a '], 'Zoek met minstens drie tekens'],
    [[], 'Zeg om welk gesprek het gaat'],
  ])('%j is refused with a text that helps', async (parameters, text) => {
    const { folder } = await keepConversations();
    const { code, out, err } = await runPrivacy(folder, 'erase', ...parameters);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(text);
  });

  test('a folder without a database stays as it is', async () => {
    const folder = temporaryFolder();
    const { code, err } = await runPrivacy(folder, 'erase', '--gesprek', 'een');
    expect(code).toBe(1);
    expect(err).toContain('Er is nog niets bewaard');
    expect(bytesIn(folder)).toBe('');
  });
});

describe('privacy:hold', () => {
  test('keeps a conversation from retention and from erasing, until it is let go', async () => {
    const { folder, log, states, clock } = await keepConversations();
    expect((await runPrivacy(folder, 'hold', '--gesprek', 'een')).out).toContain('blijft bewaard');
    clock.pass(60_000);
    expect(await log.deleteOlderThan(clock.now())).toEqual({ activities: 1, conversations: 1 });
    await states.deleteOlderThan(clock.now());
    expect(await log.readSince('een', 0, 9)).toHaveLength(2);
    expect(Object.keys(await states.read(keysOf('een', 'twee')))).toEqual(keysOf('een'));
    const refused = await runPrivacy(folder, 'erase', '--gesprek', 'een');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Deze gesprekken moeten blijven');
    await runPrivacy(folder, 'hold', '--gesprek', 'een', '--loslaten');
    expect((await log.deleteOlderThan(clock.now())).conversations).toBe(1);
  });

  test('does not know a conversation that is not there', async () => {
    const { folder } = await keepConversations();
    expect(await runPrivacy(folder, 'hold', '--gesprek', 'drie')).toMatchObject({
      code: 1,
      out: '',
    });
  });
});

const keysOf = (...ids: readonly string[]) => ids.map((id) => `directline/conversations/${id}/`);

test('retention leaves no bytes behind either', async () => {
  const { folder, log, states, clock } = await keepConversations();
  clock.pass(60_000);
  await log.deleteOlderThan(clock.now());
  await states.deleteOlderThan(clock.now());
  expect(bytesIn(folder)).not.toContain('Zwaluwstaartje');
});

test('"Snel weg" leaves no bytes behind either', async () => {
  const { folder, log } = await keepConversations();
  await log.delete({ id: 'een', userId: 'dl_een' });
  expect(bytesIn(folder)).not.toContain('Zwaluwstaartje');
});
