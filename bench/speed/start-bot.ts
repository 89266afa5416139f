import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnContext } from 'botbuilder';
import { createServer } from '../../src/channels/create-server.ts';
import type { Municipality } from '../../src/knowledge/knowledge.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import {
  type BotStateStorage,
  createBotStateStorage,
} from '../../src/storage/bot-state-storage.ts';
import { createConversationLog } from '../../src/storage/conversation-log.ts';
import { openDatabase } from '../../src/storage/open-database.ts';

type Bot = { run(context: TurnContext): Promise<void> };
/** Makes a bot that keeps its state in this store. */
export type MakeBot = {
  readonly municipalities: readonly Municipality[];
  readonly create: (storage: BotStateStorage) => Bot;
};
export type BenchBots = { readonly echo: MakeBot; readonly ours: MakeBot };

export type StartedBot = {
  readonly port: number;
  readonly municipality: string;
  stop(): Promise<void>;
};

/** The real server with its real database in a file, and nothing that slows a crowd down on purpose. */
export async function startBot({ municipalities, create }: MakeBot): Promise<StartedBot> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-bench-'));
  const database = await openDatabase({ file: join(folder, 'bench.db') });
  const clock = systemClock;
  const server = createServer({
    port: 0,
    host: '127.0.0.1',
    bot: create(createBotStateStorage({ database, clock })),
    onFailure: async () => undefined,
    pages: [],
    conversations: createConversationLog({ database, clock }),
    municipalities,
    tokenSecret: 'only-for-this-measurement-on-this-machine',
    limits: { calls: 1_000_000, tokens: 1_000_000, messages: 1_000_000 },
    logger: createLogger({ level: 'silent' }),
    clock,
  });
  const { port } = await server.listen();
  return {
    port,
    municipality: municipalities[0]?.slug ?? '',
    stop: async () => {
      await server.close();
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
