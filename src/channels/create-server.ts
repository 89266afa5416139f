import type { CloudAdapter } from 'botbuilder';
import type { PageRoute } from '../pages/page-route.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { MaskText } from '../platform/mask-deep.ts';
import type { ConversationLog } from '../storage/conversation-log.ts';
import { botMessagesRoute } from './bot-messages-route.ts';
import type { AppType, OnFailure } from './create-cloud-adapter.ts';
import type { NamedMunicipality } from './direct-line/accounts.ts';
import type { Bot } from './direct-line/bot-turns.ts';
import { createDirectLine, directLineRoutes } from './direct-line/create-direct-line.ts';
import { createStreamUpgrade } from './direct-line/stream-upgrade.ts';
import { healthRoutes } from './health-routes.ts';
import { openServer } from './open-server.ts';
import { pageRoutes } from './page-routes.ts';
import { createRateLimits, type Limits } from './rate-limits.ts';
import { stopInOrder } from './stop-in-order.ts';

export type ServerSettings = {
  port: number;
  host: string;
  bot: Bot;
  /** Called when a turn failed: tells the resident honestly, and offers a person. */
  onFailure: OnFailure;
  pages: readonly PageRoute[];
  conversations: ConversationLog;
  municipalities: readonly NamedMunicipality[];
  /** Signs the tokens; at least 32 characters. */
  tokenSecret: string;
  /** For servers of others that generate tokens; without it nobody can. */
  directLineSecret?: string | undefined;
  /** With an app id, Azure Bot Service may call `/api/messages`. */
  appId?: string | undefined;
  appPassword?: string | undefined;
  appType?: AppType | undefined;
  tenantId?: string | undefined;
  /** Without an app id: `/api/messages` for tools on this machine. */
  development?: boolean | undefined;
  /** A proxy of ours sets `X-Forwarded-For`, `-Host` and `-Proto`. */
  behindProxy?: boolean | undefined;
  /** Takes personal data out of what the resident typed before it is kept. The bot gets the text as it was. */
  maskBeforeStorage?: MaskText | undefined;
  /** What else must be there before traffic may come. */
  isReady?: (() => Promise<boolean>) | undefined;
  limits?: Partial<Limits> | undefined;
  /** After this a message is answered with "received"; its answer comes over the stream. */
  patienceMilliseconds?: number | undefined;
  /** After this a turn has failed: the resident must not wait for nothing. */
  turnLimitMilliseconds?: number | undefined;
  logger: Logger;
  clock: Clock;
};

export type Server = {
  listen(): Promise<{ port: number }>;
  /** Finishes what runs, then closes every socket. The database is the caller's, and closes after this. */
  close(): Promise<void>;
  /** For messages that nobody asked for: `adapter.continueConversationAsync(appId ?? '', reference, logic)`. */
  adapter: CloudAdapter;
};

export function createServer(settings: ServerSettings): Server {
  const { logger, host, port, conversations, behindProxy = false } = settings;
  const limits = createRateLimits(settings.limits);
  const { adapter, directLine } = createDirectLine({
    ...settings,
    identity: settings,
    mask: settings.maskBeforeStorage,
    limits,
  });
  let stopping = false;
  const isReady = async () => {
    if (stopping) return false;
    await conversations.find('is the database there');
    return (await settings.isReady?.()) ?? true;
  };
  const server = openServer({
    routes: [
      ...healthRoutes(isReady),
      ...directLineRoutes(directLine),
      ...botMessages(settings, adapter),
      ...pageRoutes(settings.pages),
    ],
    upgrade: createStreamUpgrade({ directLine, logger }),
    serving: { limits, logger, behindProxy },
  });
  return {
    adapter,
    listen: () => server.listen({ port, host }),
    close: async () => {
      stopping = true;
      await stopInOrder({ server, directLine, logger });
    },
  };
}

function botMessages({ appId, development, bot }: ServerSettings, adapter: CloudAdapter) {
  const signed = appId !== undefined && appId !== '';
  if (!signed && !development) return [];
  return [botMessagesRoute({ adapter, run: (context) => bot.run(context), signed })];
}
