import { TurnContext } from 'botbuilder';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { eventually } from '../support/eventually.ts';
import { heldClock } from '../support/held-clock.ts';
import { type Answered, startServer, textsOf } from './start-server.ts';

/** A bare socket, and every frame it got. */
function open(url: string, options: { origin?: string } = {}) {
  const socket = new WebSocket(url, options);
  onTestFinished(() => socket.terminate());
  const frames: string[] = [];
  socket.on('message', (data) => frames.push(String(data)));
  const closed = new Promise<string>((resolve) =>
    socket.on('close', (code, reason) => resolve(`${code} ${reason}`)),
  );
  const refused = new Promise<[number | undefined, string]>((resolve) => {
    socket.on('unexpected-response', (_, response) => {
      response.on('data', (data) =>
        resolve([response.statusCode, JSON.parse(String(data)).error.code]),
      );
    });
    socket.on('error', () => resolve([undefined, 'destroyed']));
  });
  const sets = () =>
    frames.filter((frame) => frame !== '').map((frame): Answered => JSON.parse(frame));
  return {
    socket,
    frames,
    sets,
    closed,
    refused,
    opened: new Promise((resolve) => socket.on('open', resolve)),
    activities: () => sets().flatMap((set) => set.activities),
    hears: (text: string) =>
      eventually(() => textsOf(sets().flatMap((set) => set.activities))).toContain(text),
  };
}

describe('stream', () => {
  test('replays from the start, then pushes; the watermark is that of the last one', async () => {
    const { resident } = await startServer();
    const { streamUrl, userId, say } = await resident();
    await say('voor het openen');
    const stream = open(streamUrl);
    await stream.hears('Echo: voor het openen');
    await say('erna');
    await stream.hears('Echo: erna');
    expect(textsOf(stream.activities())).toEqual([
      `Welkom ${userId}`,
      'voor het openen',
      'Echo: voor het openen',
      'erna',
      'Echo: erna',
    ]);
    expect(stream.sets().at(-1)?.watermark).toBe('5');
  });

  test('reconnect: after the watermark, from the start with an empty one, without any only what is new', async () => {
    const { direct, resident } = await startServer();
    const { id, token, say } = await resident();
    await say('een');
    const heard = async (query: string, next: string) => {
      const { body } = await direct('GET', `/conversations/${id}${query}`, token);
      const stream = open(body.streamUrl);
      await stream.opened;
      await say(next);
      await stream.hears(`Echo: ${next}`);
      return textsOf(stream.activities()).length;
    };
    expect(await heard('?watermark=2', 'twee')).toBe(3);
    expect(await heard('?watermark=', 'drie')).toBe(7);
    expect(await heard('', 'vier')).toBe(2);
  });

  test('typing comes over the stream only, has an id and no watermark', async () => {
    const { resident } = await startServer();
    const { streamUrl, say } = await resident();
    const stream = open(streamUrl);
    await stream.opened;
    await say('typen');
    await stream.hears('Echo: typen');
    const typing = stream.sets().filter((set) => set.activities[0]?.type === 'typing');
    expect(typing).toMatchObject([
      {
        activities: [{ id: expect.any(String), from: { name: 'Chatbot gemeente Westerkwartier' } }],
      },
    ]);
    expect(typing[0]).not.toHaveProperty('watermark');
    const moments = stream.activities().map((activity) => String(activity.timestamp));
    expect(moments).toEqual([...new Set(moments)].toSorted());
  });

  test('a second socket takes over; the first is closed with the reason collision', async () => {
    const { resident } = await startServer();
    const { streamUrl, say } = await resident();
    const first = open(streamUrl);
    await first.opened;
    const second = open(streamUrl);
    expect(await first.closed).toBe('1000 collision');
    await say('wie hoort dit');
    await second.hears('Echo: wie hoort dit');
  });

  test('empty messages and nonsense from a client do nothing', async () => {
    const { resident } = await startServer();
    const { streamUrl, say } = await resident();
    const stream = open(streamUrl);
    await stream.opened;
    stream.socket.send('');
    stream.socket.send('{"type":"message","text":"geen bericht"}');
    await say('wel een bericht');
    await stream.hears('Echo: wel een bericht');
    expect(textsOf(stream.activities())).not.toContain('geen bericht');
  });

  test('a message that nobody asked for arrives', async () => {
    const { bot, resident, server } = await startServer();
    const { streamUrl, say } = await resident();
    const stream = open(streamUrl);
    await say('hallo');
    const [, message] = bot.seen;
    if (!message) throw new Error('the bot saw no message');
    const reference = TurnContext.getConversationReference(message);
    await server.adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity('Een medewerker heeft uw vraag gelezen.');
    });
    await stream.hears('Een medewerker heeft uw vraag gelezen.');
  });

  test('all this with an app id as well', async () => {
    const { bot, resident, server } = await startServer({
      appId: '00000000-0000-0000-0000-000000000001',
      appPassword: 'x',
      tenantId: '00000000-0000-0000-0000-000000000002',
    });
    const { streamUrl, say } = await resident();
    const stream = open(streamUrl);
    expect((await say('hallo')).status).toBe(200);
    const [, message] = bot.seen;
    if (!message) throw new Error('the bot saw no message');
    const reference = TurnContext.getConversationReference(message);
    const appId = '00000000-0000-0000-0000-000000000001';
    await server.adapter.continueConversationAsync(appId, reference, async (context) => {
      await context.sendActivity('later');
    });
    await stream.hears('later');
  });

  test('refuses: no token, too late, another conversation, another site, gone, another path', async () => {
    const clock = heldClock();
    const { call, origin, resident } = await startServer({ clock });
    const one = await resident();
    const other = await resident();
    const plain = one.streamUrl.split('?')[0] ?? '';
    expect(await open(plain).refused).toEqual([401, 'AuthorizationRequired']);
    expect(await open(`${plain}?t=onzin`).refused).toEqual([403, 'TokenInvalid']);
    expect(await open(`${plain}?t=${one.token}`).refused).toEqual([403, 'TokenInvalid']);
    const swapped = one.streamUrl.replace(one.id, other.id);
    expect(await open(swapped).refused).toEqual([403, 'WrongConversation']);
    const elsewhere = open(one.streamUrl, { origin: 'https://elders.example' });
    expect(await elsewhere.refused).toEqual([403, 'WrongOrigin']);
    const strange = open(`${one.streamUrl}&watermark=gisteren`);
    expect(await strange.refused).toEqual([400, 'BadArgument']);
    expect((await open(`${origin.replace('http', 'ws')}/api/messages`).refused)[1]).toBe(
      'destroyed',
    );

    await call('DELETE', '/westerkwartier/chat/conversation', {
      headers: { authorization: `Bearer ${other.token}` },
    });
    expect(await open(other.streamUrl).refused).toEqual([404, 'ConversationNotFound']);
    clock.pass(61_000);
    expect(await open(one.streamUrl).refused).toEqual([403, 'TokenExpired']);
  });

  test('stopping lets the running turn answer, then says goodbye', async () => {
    const { bot, resident, stop } = await startServer();
    const { streamUrl, say } = await resident();
    const stream = open(streamUrl);
    const posted = say('traag');
    await eventually(() => bot.seen.length).toBe(2);
    const stopped = stop();
    bot.release();
    expect((await posted).status).toBe(200);
    expect(await stream.closed).toBe('1001 shutting down');
    expect(textsOf(stream.activities())).toContain('Echo: traag');
    await stopped;
  });
});
