import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { heldClock } from '../support/held-clock.ts';
import { type Answer, directLineSecret, startServer, textsOf } from './start-server.ts';

const refusal = ({ status, body }: Answer) => [status, body.error.code];
const halfAnHour = 30 * 60 * 1000;

describe('tokens/generate', () => {
  test('gives a token for a new conversation, starts nothing and does not call the bot', async () => {
    const { bot, direct, conversations } = await startServer();
    const { status, body } = await direct('POST', '/tokens/generate', directLineSecret, {
      user: { id: 'dl_jan', name: 'Jan' },
      municipality: 'midden-groningen',
    });
    expect([status, body.expires_in]).toEqual([200, 1800]);
    expect(claimsIn(body.token)).toMatchObject({ user: 'dl_jan', conv: body.conversationId });
    expect(await conversations.find(body.conversationId)).toBeUndefined();
    expect(bot.seen).toEqual([]);
  });

  test.each([
    [
      'a user that does not start with dl_',
      { user: { id: 'jan' }, municipality: 'westerkwartier' },
    ],
    ['no municipality while there are several', {}],
    ['a body of another shape', { user: 'jan' }],
  ])('refuses %s', async (_, body) => {
    const { direct } = await startServer();
    const answer = await direct('POST', '/tokens/generate', directLineSecret, body);
    expect(refusal(answer)).toEqual([400, 'BadArgument']);
  });

  test('refuses an unknown municipality, a token, a wrong secret, and everybody without a secret set', async () => {
    const { direct, resident } = await startServer();
    const path = '/tokens/generate';
    const { token } = await resident();
    const unknown = await direct('POST', path, directLineSecret, { municipality: 'utrecht' });
    expect(refusal(unknown)).toEqual([404, 'NotFound']);
    expect(refusal(await direct('POST', path, token))).toEqual([403, 'SecretRequired']);
    expect(refusal(await direct('POST', path, 'geraden'))).toEqual([403, 'TokenInvalid']);
    const closed = await startServer({ directLineSecret: undefined });
    const refused = await closed.direct('POST', path, directLineSecret, {});
    expect(refusal(refused)).toEqual([403, 'TokenInvalid']);
  });
});

describe('authorization', () => {
  test.each([
    ['no header', {}],
    ['another scheme', { authorization: 'Basic abc' }],
    ['no token', { authorization: 'Bearer ' }],
  ])('401 with %s', async (_, headers) => {
    const { call } = await startServer();
    for (const [method, path] of [
      ['POST', '/conversations'],
      ['POST', '/tokens/refresh'],
      ['POST', '/tokens/generate'],
      ['GET', '/conversations/x'],
      ['GET', '/conversations/x/activities'],
      ['POST', '/conversations/x/activities'],
      ['POST', '/conversations/x/upload'],
      ['GET', '/session/getsessionid'],
    ] as const) {
      const answer = await call(method, `/v3/directline${path}`, { headers });
      expect(refusal(answer), path).toEqual([401, 'AuthorizationRequired']);
    }
  });

  test('an expired token is refused and cannot be refreshed; a fresh one can, for the same conversation', async () => {
    const clock = heldClock();
    const { direct, resident } = await startServer({ clock });
    const { id, token, userId } = await resident();
    clock.pass(halfAnHour - 1000);
    const { body: fresh } = await direct('POST', '/tokens/refresh', token);
    expect(fresh).toMatchObject({ conversationId: id, expires_in: 1800 });
    expect(claimsIn(fresh.token)).toMatchObject({ user: userId, conv: id });
    clock.pass(2000);
    for (const [method, path] of [
      ['POST', '/tokens/refresh'],
      ['GET', `/conversations/${id}`],
      ['POST', `/conversations/${id}/activities`],
    ] as const) {
      expect(refusal(await direct(method, path, token)), path).toEqual([403, 'TokenExpired']);
    }
    expect((await direct('GET', `/conversations/${id}`, fresh.token)).status).toBe(200);
  });

  test('a token that was changed, or signed by another, is refused', async () => {
    const { direct, resident } = await startServer();
    const other = await startServer({ tokenSecret: 'een-heel-ander-geheim-van-een-ander' });
    const { id, token } = await resident();
    const [head, , signature] = token.split('.');
    const claims = { ...claimsIn(token), conv: 'x' };
    const changed = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    const foreign = (await other.pageToken()).body.token;
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
    for (const bearer of [changed, foreign, unsigned]) {
      const answer = await direct('GET', `/conversations/${id}`, bearer);
      expect(refusal(answer)).toEqual([403, 'TokenInvalid']);
    }
  });

  test('two residents cannot read, write or erase each other’s conversation', async () => {
    const { call, direct, resident } = await startServer();
    const [one, other] = [await resident(), await resident('midden-groningen')];
    await one.say('dit is van mij');
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/activities'],
      ['POST', '/activities'],
      ['POST', '/upload'],
    ] as const) {
      const answer = await direct(method, `/conversations/${one.id}${path}`, other.token);
      expect(refusal(answer), path).toEqual([403, 'WrongConversation']);
    }
    const headers = { authorization: `Bearer ${other.token}` };
    const erased = await call('DELETE', '/westerkwartier/chat/conversation', { headers });
    expect(refusal(erased)).toEqual([403, 'WrongConversation']);
    expect(textsOf((await one.read()).activities)).toContain('Echo: dit is van mij');
    expect(textsOf((await other.read()).activities)).toEqual([`Welkom ${other.userId}`]);
  });

  test('a token works only on the pages it was made for', async () => {
    const { call, direct } = await startServer();
    const { body } = await direct('POST', '/tokens/generate', directLineSecret, {
      municipality: 'westerkwartier',
      trustedOrigins: ['https://www.westerkwartier.example'],
    });
    const start = (origin: string) =>
      call('POST', '/v3/directline/conversations', {
        headers: { authorization: `Bearer ${body.token}`, origin },
      });
    expect(refusal(await start('https://elders.example'))).toEqual([403, 'WrongOrigin']);
    expect((await start('https://www.westerkwartier.example')).status).toBe(201);
  });
});

describe('conversations', () => {
  test('201 the first time, 200 after; welcomed once, in the name of the municipality', async () => {
    const { bot, direct, pageToken, origin } = await startServer();
    const { body: given } = await pageToken({}, 'midden-groningen');
    const first = await direct('POST', '/conversations', given.token, {
      user: { id: 'iemand-anders' },
      locale: 'pl-PL',
    });
    const second = await direct('POST', '/conversations', given.token);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(first.body).toMatchObject({ conversationId: given.conversationId, expires_in: 1800 });
    expect(first.body.streamUrl).toMatch(
      `ws${origin.slice(4)}/v3/directline/conversations/${given.conversationId}/stream?t=`,
    );
    const recipient = {
      id: 'wegwijzer-midden-groningen',
      name: 'Chatbot gemeente Midden-Groningen',
    };
    expect(bot.seen).toMatchObject([
      {
        type: 'conversationUpdate',
        channelId: 'directline',
        locale: 'pl-PL',
        recipient,
        membersAdded: [recipient, { id: given.userId }],
      },
    ]);
  });

  test('with the secret: a conversation of the user that was asked for', async () => {
    const { direct } = await startServer();
    const { status, body } = await direct('POST', '/conversations', directLineSecret, {
      user: { id: 'dl_piet' },
      municipality: 'westerkwartier',
    });
    expect([status, claimsIn(body.token).user]).toEqual([201, 'dl_piet']);
    const path = `/conversations/${body.conversationId}/activities`;
    expect((await direct('GET', path, directLineSecret)).body.activities).toMatchObject([
      { type: 'message', text: 'Welkom dl_piet' },
    ]);
  });

  test('404 for a conversation that is not there, 400 for a strange watermark', async () => {
    const { direct, resident } = await startServer();
    const nowhere = await direct('GET', '/conversations/nergens', directLineSecret);
    expect(refusal(nowhere)).toEqual([404, 'ConversationNotFound']);
    const { id, token } = await resident();
    for (const path of [`/conversations/${id}`, `/conversations/${id}/activities`]) {
      const answer = await direct('GET', `${path}?watermark=gisteren`, token);
      expect(refusal(answer)).toEqual([400, 'BadArgument']);
    }
  });

  test('reconnecting gives a token and an address, and no second welcome', async () => {
    const { bot, direct, resident } = await startServer();
    const { id, token } = await resident();
    const { status, body } = await direct('GET', `/conversations/${id}?watermark=1`, token);
    expect([status, body.conversationId]).toEqual([200, id]);
    expect(claimsIn(body.token).conv).toBe(id);
    expect(body.streamUrl).toContain(`/conversations/${id}/stream?t=`);
    expect(bot.seen).toHaveLength(1);
  });
});

describe('activities', () => {
  test('the server decides who, where and when; channelData passes unchanged', async () => {
    const { bot, resident } = await startServer();
    const { id, userId, say, read } = await resident();
    const channelData = { clientActivityID: 'abc', 'webchat:sequence-id': 7 };
    const posted = await say('hallo', {
      id: 'eigen-id',
      timestamp: '1999-01-01T00:00:00Z',
      channelId: 'webchat',
      serviceUrl: 'http://10.0.0.1/',
      deliveryMode: 'expectReplies',
      from: { id: 'dl_iemand-anders', role: 'bot' },
      recipient: { id: 'x' },
      conversation: { id: 'van-een-ander' },
      channelData,
    });
    expect([posted.status, posted.body]).toEqual([200, { id: `${id}|0000002` }]);
    const message = bot.seen.at(-1);
    expect(message).toMatchObject({
      id: posted.body.id,
      channelId: 'directline',
      serviceUrl: expect.stringContaining('.invalid'),
      from: { id: userId, role: 'user' },
      recipient: { id: 'wegwijzer-westerkwartier', name: 'Chatbot gemeente Westerkwartier' },
      conversation: { id },
      channelData,
    });
    expect(message?.deliveryMode).toBeUndefined();
    const { activities } = await read();
    expect(textsOf(activities)).toEqual([`Welkom ${userId}`, 'hallo', 'Echo: hallo']);
    expect(activities[1]).toMatchObject({ id: posted.body.id, from: { id: userId }, channelData });
    for (const activity of activities) expect(activity).not.toHaveProperty('serviceUrl');
  });

  test('reads page by page until the end; nothing new keeps the watermark', async () => {
    const { conversations, resident } = await startServer();
    const { id, read } = await resident();
    for (let at = 0; at < 120; at += 1) await conversations.append(id, { type: 'message' });
    const first = await read();
    const second = await read(first.watermark);
    const end = await read(second.watermark);
    expect([first.activities.length, first.watermark]).toEqual([100, '100']);
    expect([second.activities.length, second.watermark]).toEqual([21, '121']);
    expect(end).toEqual({ activities: [], watermark: '121' });
  });

  test('typing and handoffs are not in the log; conversationUpdate is nowhere', async () => {
    const { bot, direct, resident } = await startServer();
    const { id, token, say, read } = await resident();
    await direct('POST', `/conversations/${id}/activities`, token, { type: 'typing' });
    await say('typen');
    await say('overdracht');
    const { activities } = await read();
    expect(new Set(activities.map((activity) => activity.type))).toEqual(new Set(['message']));
    expect(JSON.stringify(activities)).not.toContain('123456782');
    expect(bot.seen.map((activity) => activity.type)).toContain('typing');
  });

  test.each([
    ['no type', {}],
    ['a type of the server’s', { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }],
    ['a call to the bot itself', { type: 'invoke', name: 'x' }],
    ['staff’s side of a handoff', { type: 'event', name: 'handoff.status', value: {} }],
    ['a text that is no text', { type: 'message', text: { a: 1 } }],
    ['a list', []],
  ])('400 for %s', async (_, body) => {
    const { bot, direct, resident } = await startServer();
    const { id, token } = await resident();
    const answer = await direct('POST', `/conversations/${id}/activities`, token, body);
    expect(refusal(answer)).toEqual([400, 'BadArgument']);
    expect(bot.seen).toHaveLength(1);
  });

  test('400 for files, as attachment and as upload', async () => {
    const { call, resident } = await startServer();
    const { id, token, say } = await resident();
    const attached = await say('foto', { attachments: [{ contentType: 'image/png' }] });
    expect(refusal(attached)).toEqual([400, 'UploadNotSupported']);
    const form = new FormData();
    form.append('file', new Blob(['x']), '../../etc/passwd');
    const uploaded = await call('POST', `/v3/directline/conversations/${id}/upload?userId=x`, {
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    expect(refusal(uploaded)).toEqual([400, 'UploadNotSupported']);
  });

  test('413 above 256K, and the conversation goes on', async () => {
    const { resident } = await startServer();
    const { say } = await resident();
    expect(refusal(await say('a'.repeat(257 * 1024)))).toEqual([413, 'BodyTooLarge']);
    expect((await say('a'.repeat(255 * 1024))).status).toBe(200);
  });

  test('429 when one conversation says too much; others go on', async () => {
    const { resident } = await startServer({ limits: { messages: 2 } });
    const [one, other] = [await resident(), await resident()];
    await one.say('1');
    await one.say('2');
    const third = await one.say('3');
    expect(refusal(third)).toEqual([429, 'TooManyRequests']);
    // The client reads its seconds as milliseconds.
    expect(third.headers.get('retry-after')).toBeNull();
    expect((await other.say('1')).status).toBe(200);
  });

  test('502 when the bot fails: the resident reads honest text, the log holds no message text', async () => {
    const { lines, resident } = await startServer();
    const { id, say, read } = await resident();
    expect(refusal(await say('stuk'))).toEqual([502, 'BotRejectedActivity']);
    expect(textsOf((await read()).activities).at(-1)).toBe(
      'Dat ging niet goed. Wilt u een medewerker spreken?',
    );
    const logged = lines.join('');
    expect(logged).toContain('turn-failed');
    expect(logged).toContain(id);
    expect(logged).not.toContain('geheim: stuk');
    expect((await say('en nu')).status).toBe(200);
  });

  test('502 also when telling the resident fails', async () => {
    const { lines, resident } = await startServer({
      onFailure: async () => {
        throw new Error('ook stuk');
      },
    });
    const { say } = await resident();
    expect((await say('stuk')).status).toBe(502);
    expect(lines.join('')).toContain('failure-untold');
  });

  test('one turn at a time, in the order in which they came; echoes do not wait', async () => {
    const { bot, resident } = await startServer();
    const { say, read } = await resident();
    const slow = say('traag');
    await eventually(() => bot.seen.length).toBe(2);
    const next = say('volgende');
    await eventually(async () => textsOf((await read('1')).activities)).toEqual([
      'traag',
      'volgende',
    ]);
    expect(bot.seen).toHaveLength(2);
    bot.release();
    expect([(await slow).status, (await next).status]).toEqual([200, 200]);
    expect(textsOf((await read('3')).activities)).toEqual(['Echo: traag', 'Echo: volgende']);
  });

  test('a slow bot: the message is received, the answer comes later', async () => {
    const { bot, resident } = await startServer({ patienceMilliseconds: 1 });
    const { say, read } = await resident();
    expect((await say('traag')).status).toBe(200);
    bot.release();
    await eventually(async () => textsOf((await read()).activities).at(-1)).toBe('Echo: traag');
  });

  test('a bot that hangs: the resident hears so, and the conversation goes on', async () => {
    const { bot, resident } = await startServer({ turnLimitMilliseconds: 20 });
    const { say, read } = await resident();
    expect(refusal(await say('traag'))).toEqual([502, 'BotRejectedActivity']);
    expect((await say('en nu')).status).toBe(200);
    bot.release();
    expect(textsOf((await read('1')).activities)).toEqual([
      'traag',
      'Dat ging niet goed. Wilt u een medewerker spreken?',
      'en nu',
      'Echo: en nu',
    ]);
  });

  test('what is kept is masked, also in a form; the bot gets what was typed', async () => {
    const mask = (text: string) => text.replace(/\d{9}/g, '[verwijderd]');
    const { bot, resident } = await startServer({ maskBeforeStorage: mask });
    const { say, read } = await resident();
    await say('bsn 123456782', { value: { velden: ['123456782'] } });
    const [, echoed] = (await read()).activities;
    expect(echoed).toMatchObject({ text: 'bsn [verwijderd]', value: { velden: ['[verwijderd]'] } });
    expect(bot.seen.at(-1)?.text).toBe('bsn 123456782');
  });
});

const claimsIn = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
