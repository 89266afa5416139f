import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer } from '../../src/channels/create-server.ts';
import { createPages } from '../../src/pages/create-pages.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createConversationLog } from '../../src/storage/conversation-log.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { exampleOptions } from '../pages/example-municipality.ts';
import { createResidentBot } from './resident-bot.ts';

/** The real server with its pages and a small bot; beside it the site where "Snel weg" leads. */
export async function startProduct({ frameOrigins }: { frameOrigins?: readonly string[] } = {}) {
  execFileSync(process.execPath, [pathOf('../../scripts/copy-web-chat.mjs')]);
  const weather = await startWeather();
  const municipalities = exampleOptions.municipalities;
  const database = await openDatabase({ file: ':memory:' });
  const conversations = createConversationLog({ database, clock: systemClock });
  const bot = createResidentBot();
  const server = createServer({
    port: 0,
    host: '127.0.0.1',
    bot,
    onFailure: async (context) => {
      await context.sendActivity('Dat ging niet goed.');
    },
    pages: createPages({
      ...exampleOptions,
      municipalities,
      webChatFolder: pathOf('../../build/web-chat'),
      leaveUrl: weather.url,
      ...(frameOrigins && { frameOrigins }),
    }),
    conversations,
    municipalities,
    tokenSecret: 'een-geheim-dat-alleen-deze-tests-kennen',
    logger: createLogger({ level: 'silent' }),
    clock: systemClock,
    limits: { calls: 10_000, tokens: 1_000 },
  });
  const { port } = await server.listen();
  return {
    origin: `http://127.0.0.1:${port}`,
    weatherUrl: weather.url,
    heard: bot.heard,
    conversations,
    stop: async () => {
      await server.close();
      await database.close();
      weather.close();
    },
  };
}

async function startWeather() {
  const server = createHttpServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Weer</title><h1>Droog</h1>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}/weer`, close: () => server.close() };
}

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
