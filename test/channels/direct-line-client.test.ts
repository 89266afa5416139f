import { join } from 'node:path';
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { FetchXmlHttpRequest } from '../support/xml-http-request.ts';
import { startServer } from './start-server.ts';

beforeAll(() => {
  vi.stubGlobal('XMLHttpRequest', FetchXmlHttpRequest);
});

test('a lost socket: the client finds its conversation again on a restarted server', async () => {
  const file = join(temporaryFolder(), 'chatbot.sqlite');
  const before = await startServer({ file });
  const { body: given } = await before.pageToken();
  // The client waits 3 seconds at least; 0 is no longer than that.
  const options = { token: given.token, random: () => 0 };
  const { hear, post, received } = connect(before.origin, options);
  await post('een');
  await hear('Echo: een');
  await before.stop();
  const after = await startServer({ file, port: before.port });
  const { token, conversationId } = given;
  await after.direct('POST', `/conversations/${conversationId}/activities`, token, {
    type: 'message',
    text: 'terwijl niemand luisterde',
  });
  await hear('Echo: terwijl niemand luisterde');
  await post('twee');
  await hear('Echo: twee');
  expect(new Set(received.map((one) => one.id)).size).toBe(received.length);
});

type Options = ConstructorParameters<typeof DirectLine>[0];

/** The client that Web Chat has inside, and what it received so far. */
function connect(origin: string, options: Options & { random?: () => number }) {
  const client = new DirectLine({
    domain: `${origin}/v3/directline`,
    pollingInterval: 200,
    ...options,
  });
  const received: Activity[] = [];
  const waiting = new Set<() => void>();
  const subscription = client.activity$.subscribe((activity) => {
    received.push(activity);
    for (const look of waiting) look();
  });
  const close = () => {
    subscription.unsubscribe();
    client.end();
  };
  onTestFinished(close);
  return {
    client,
    received,
    close,
    status: () => client.connectionStatus$.getValue(),
    post: (text: string, clientActivityID = text) =>
      new Promise<string>((resolve, reject) => {
        const activity = {
          type: 'message',
          text,
          from: { id: 'een ander' },
          channelData: { clientActivityID },
        };
        client.postActivity(activity as Activity).subscribe(resolve, reject);
      }),
    /** Resolves when this was said. */
    hear: (text: string) =>
      new Promise<Activity>((resolve) => {
        const look = () => {
          const found = received.find((one) => 'text' in one && one.text === text);
          if (found) resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

const texts = (activities: Activity[]) => activities.map((one) => 'text' in one && one.text);

describe.each([{ webSocket: true }, { webSocket: false }])('Direct Line client, %o', (how) => {
  test('starts, is welcomed once, posts, sees its echo before the reply, and choices', async () => {
    const { origin, pageToken } = await startServer();
    const { body: given } = await pageToken();
    const { client, received, hear, post, status } = connect(origin, {
      token: given.token,
      ...how,
    });
    await hear(`Welkom ${given.userId}`);
    expect(status()).toBe(ConnectionStatus.Online);

    const id = await post('hallo', 'van-de-client');
    await hear('Echo: hallo');
    await post('keuze');
    const choice = await hear('Wilt u dat?');

    expect(texts(received)).toEqual([
      `Welkom ${given.userId}`,
      'hallo',
      'Echo: hallo',
      'keuze',
      'Wilt u dat?',
    ]);
    expect(received[1]).toMatchObject({
      id,
      from: { id: given.userId, role: 'user' },
      channelData: { clientActivityID: 'van-de-client' },
    });
    expect(received[2]).toMatchObject({
      from: { id: 'wegwijzer-westerkwartier', name: 'Chatbot gemeente Westerkwartier' },
      replyToId: id,
    });
    expect(choice).toMatchObject({
      suggestedActions: { actions: [{ value: 'Ja' }, { value: 'Nee' }] },
    });
    const moments = received.map((one) => String(one.timestamp));
    expect(moments).toEqual([...new Set(moments)].toSorted());
    expect(client.referenceGrammarId).toBeUndefined();
  });

  test('after a reload the whole conversation is there, after a watermark only the rest', async () => {
    const { origin, pageToken } = await startServer();
    const { body: given } = await pageToken();
    const first = connect(origin, { token: given.token, ...how });
    await first.post('een');
    await first.hear('Echo: een');
    first.close();

    const { body: again } = await pageToken({ authorization: `Bearer ${given.token}` });
    const { conversationId } = again;
    const whole = connect(origin, { token: again.token, conversationId, watermark: '', ...how });
    await whole.hear('Echo: een');
    expect(texts(whole.received)).toEqual([`Welkom ${given.userId}`, 'een', 'Echo: een']);
    whole.close();

    const rest = connect(origin, { token: again.token, conversationId, watermark: '3', ...how });
    await rest.post('twee');
    await rest.hear('Echo: twee');
    expect(texts(rest.received)).toEqual(['twee', 'Echo: twee']);
  });

  test('a restart of the server on the same file keeps conversation, counter and token', async () => {
    const file = join(temporaryFolder(), 'chatbot.sqlite');
    const before = await startServer({ file });
    const { body: given } = await before.pageToken();
    const first = connect(before.origin, { token: given.token, ...how });
    await first.post('een');
    await first.hear('Echo: een');
    first.close();
    await before.stop();

    const { origin } = await startServer({ file });
    const { conversationId, token } = given;
    const second = connect(origin, { token, conversationId, watermark: '3', ...how });
    await second.post('twee');
    await second.hear('Echo: twee');
    expect(second.received.map((one) => one.id)).toEqual([
      `${conversationId}|0000004`,
      `${conversationId}|0000005`,
    ]);
  });

  test('a bot that fails tells the resident so, and the client hears that it failed', async () => {
    const { origin, pageToken } = await startServer();
    const { body: given } = await pageToken();
    const { hear, post } = connect(origin, { token: given.token, ...how });
    expect(await post('stuk')).toBe('retry');
    await hear('Dat ging niet goed. Wilt u een medewerker spreken?');
  });

  test('refreshes its token, reads a session, and learns that the conversation is gone', async () => {
    const { origin, pageToken, call } = await startServer();
    const { body: given } = await pageToken();
    const { client, hear, post } = connect(origin, { token: given.token, ...how });
    await hear(`Welkom ${given.userId}`);
    const sessionId = await new Promise((resolve) => client.getSessionId().subscribe(resolve));
    expect(sessionId).toBe(given.conversationId);

    await call('DELETE', '/westerkwartier/chat/conversation', {
      headers: { authorization: `Bearer ${given.token}` },
    });
    await expect(post('is daar nog iemand')).rejects.toMatchObject({ status: 404 });
  });
});
