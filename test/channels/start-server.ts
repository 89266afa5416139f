import { onTestFinished } from 'vitest';
import { createServer, type ServerSettings } from '../../src/channels/create-server.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createConversationLog } from '../../src/storage/conversation-log.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createEchoBot } from './echo-bot.ts';

const municipalities = [
  { slug: 'westerkwartier', name: 'Westerkwartier' },
  { slug: 'midden-groningen', name: 'Midden-Groningen' },
];
export const directLineSecret = 'een-geheim-voor-servers-van-anderen';
const tokenSecret = 'een-geheim-dat-alleen-deze-tests-kennen';

/** The product with an echo bot, on a free port; stops by itself after the test. */
export async function startServer({
  file = ':memory:',
  ...settings
}: Partial<ServerSettings> & { file?: string } = {}) {
  const bot = createEchoBot();
  const lines: string[] = [];
  const clock = settings.clock ?? systemClock;
  const database = await openDatabase({ file });
  const conversations = createConversationLog({ database, clock });
  const server = createServer({
    port: 0,
    host: '127.0.0.1',
    bot,
    onFailure: async (context) => {
      await context.sendActivity('Dat ging niet goed. Wilt u een medewerker spreken?');
    },
    pages: [],
    conversations,
    municipalities,
    tokenSecret,
    directLineSecret,
    logger: createLogger({ destination: { write: (line) => lines.push(line) } }),
    clock,
    ...settings,
  });
  const { port } = await server.listen();
  const origin = `http://127.0.0.1:${port}`;
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= server.close().then(() => database.close()));
  onTestFinished(stop);
  return { bot, conversations, database, lines, origin, port, server, stop, ...callers(origin) };
}

export type Answer = { status: number; headers: Headers; text: string; body: Answered };
/** What the tests look at in an answer; all of it may be missing. */
export type Answered = {
  conversationId: string;
  token: string;
  userId: string;
  expires_in: number;
  streamUrl: string;
  id: string;
  sessionId: string;
  activities: Record<string, unknown>[];
  watermark: string;
  error: { code: string; message: string };
};

function callers(origin: string) {
  const call = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${origin}${path}`, { method, ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  };
  /** A call to Direct Line with a token or the secret. */
  const direct = (method: string, path: string, bearer: string, body?: unknown) =>
    call(method, `/v3/directline${path}`, {
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const pageToken = (headers: Record<string, string> = {}, slug = 'westerkwartier') =>
    call('POST', `/${slug}/chat/token`, { headers: { origin, ...headers } });
  /** A resident with a started conversation. */
  const resident = async (slug = 'westerkwartier') => {
    const { body: given } = await pageToken({}, slug);
    const started = await direct('POST', '/conversations', given.token, { locale: 'nl-NL' });
    const { conversationId: id, userId } = given;
    const { token, streamUrl } = started.body;
    return {
      id,
      userId,
      token,
      streamUrl,
      say: (text: string, rest: object = {}) =>
        direct('POST', `/conversations/${id}/activities`, token, {
          type: 'message',
          text,
          ...rest,
        }),
      read: async (watermark = '') => {
        const path = `/conversations/${id}/activities?watermark=${watermark}`;
        return (await direct('GET', path, token)).body;
      },
    };
  };
  return { call, direct, pageToken, resident };
}

export const textsOf = (activities: readonly Record<string, unknown>[]) =>
  activities.map((activity) => activity.text);
