import { describe, expect, test } from 'vitest';
import { createBotStateStorage } from '../../src/storage/bot-state-storage.ts';
import { eventually } from '../support/eventually.ts';
import { heldClock } from '../support/held-clock.ts';
import { startServer, textsOf } from './start-server.ts';

describe('chat/token', () => {
  test('every page gets a conversation and a resident of its own', async () => {
    const { pageToken } = await startServer();
    const [one, other] = [(await pageToken()).body, (await pageToken()).body];
    expect(one).toEqual({
      conversationId: expect.stringMatching(/^[0-9a-f]{32}$/),
      token: expect.any(String),
      expires_in: 1800,
      userId: expect.stringMatching(/^dl_/),
    });
    expect(one.conversationId).not.toBe(other.conversationId);
    expect(one.userId).not.toBe(other.userId);
  });

  test.each([
    ['another site', { origin: 'https://elders.example' }],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['nobody', { origin: '' }],
  ])('403 for %s', async (_, headers) => {
    const { pageToken } = await startServer();
    const { status, body } = await pageToken(headers);
    expect([status, body.error.code]).toEqual([403, 'WrongOrigin']);
  });

  test('our own page, says the browser: also behind a proxy with another host name', async () => {
    const { pageToken } = await startServer();
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'https://chat.example' };
    expect((await pageToken(headers)).status).toBe(200);
  });

  test('404 for an unknown municipality, 429 for a flood from one address', async () => {
    const { pageToken } = await startServer({ limits: { tokens: 2 } });
    expect((await pageToken({}, 'utrecht')).status).toBe(404);
    expect((await pageToken()).status).toBe(200);
    expect((await pageToken()).body.error.code).toBe('TooManyRequests');
  });

  test('an earlier token, even expired, leads back to its conversation', async () => {
    const clock = heldClock();
    const { direct, pageToken, resident } = await startServer({ clock });
    const { id, userId, token, say } = await resident();
    await say('hallo');
    clock.pass(8 * 3600_000);
    const { body } = await pageToken({ authorization: `Bearer ${token}` });
    expect(body).toMatchObject({ conversationId: id, userId });
    const read = await direct('GET', `/conversations/${id}/activities`, body.token);
    expect(textsOf(read.body.activities)).toContain('Echo: hallo');
  });

  test('a token that is not ours, of another municipality, or of a gone conversation: a new one', async () => {
    const { conversations, pageToken, resident } = await startServer();
    const foreign = await startServer({ tokenSecret: 'een-heel-ander-geheim-van-een-ander' });
    const { id, userId, token } = await resident();
    const stranger = await foreign.resident();
    const idFor = async (bearer: string, slug?: string) =>
      (await pageToken({ authorization: `Bearer ${bearer}` }, slug)).body.conversationId;
    expect(await idFor(stranger.token)).not.toBe(stranger.id);
    expect(await idFor(token, 'midden-groningen')).not.toBe(id);
    expect(await idFor(token)).toBe(id);
    await conversations.delete({ id, userId });
    expect(await idFor(token)).not.toBe(id);
  });
});

describe('DELETE chat/conversation', () => {
  const path = '/westerkwartier/chat/conversation';

  test('erases what was said, also with an expired token, and can be repeated', async () => {
    const clock = heldClock();
    const { call, conversations, resident } = await startServer({ clock });
    const { id, token, say } = await resident();
    await say('niemand mag dit lezen');
    clock.pass(3600_000);
    const headers = { authorization: `Bearer ${token}` };
    expect((await call('DELETE', path, { headers })).status).toBe(204);
    expect(await conversations.find(id)).toBeUndefined();
    expect(await conversations.readSince(id, 0, 9)).toEqual([]);
    expect((await call('DELETE', path, { headers })).status).toBe(204);
  });

  test('401 without a token, 403 with one that is not ours', async () => {
    const { call } = await startServer();
    expect((await call('DELETE', path)).status).toBe(401);
    const headers = { authorization: 'Bearer onzin' };
    expect((await call('DELETE', path, { headers })).body.error.code).toBe('TokenInvalid');
  });

  test('what a running turn still writes is erased after it', async () => {
    const { bot, call, database, resident } = await startServer();
    const state = createBotStateStorage({ database, clock: heldClock() });
    const { id, token, userId, say } = await resident();
    const keys = [`directline/conversations/${id}/`, `directline/users/${userId}/`];
    const slow = say('traag');
    await eventually(() => bot.seen.length).toBe(2);
    const erased = call('DELETE', path, { headers: { authorization: `Bearer ${token}` } });
    await state.write(Object.fromEntries(keys.map((key) => [key, { stap: 1 }])));
    bot.release();
    await slow;
    expect((await erased).status).toBe(204);
    expect(await state.read(keys)).toEqual({});
  });
});
