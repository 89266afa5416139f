import type { CloudAdapter } from 'botbuilder';
import type { Clock } from '../../platform/clock.ts';
import type { Logger } from '../../platform/logger.ts';
import type { MaskText } from '../../platform/mask-deep.ts';
import type { ConversationLog } from '../../storage/conversation-log.ts';
import { type BotIdentity, createCloudAdapter, type OnFailure } from '../create-cloud-adapter.ts';
import type { Route } from '../http-route.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { NamedMunicipality } from './accounts.ts';
import { activityRoutes } from './activity-routes.ts';
import { createAuthorization } from './authorization.ts';
import { type Bot, createBotTurns } from './bot-turns.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { createDelivery } from './deliver.ts';
import type { DirectLine } from './direct-line.ts';
import { createOwnChannel } from './own-channel.ts';
import { pageTokenRoutes } from './page-token-routes.ts';
import { createStreamHub } from './stream-hub.ts';
import { tokenRoutes } from './token-routes.ts';
import { createTokens } from './tokens.ts';
import { createTurnQueue } from './turn-queue.ts';

export type DirectLineSettings = {
  bot: Bot;
  identity: BotIdentity;
  onFailure: OnFailure;
  conversations: ConversationLog;
  municipalities: readonly NamedMunicipality[];
  tokenSecret: string;
  directLineSecret?: string | undefined;
  mask?: MaskText | undefined;
  patienceMilliseconds?: number | undefined;
  turnLimitMilliseconds?: number | undefined;
  limits: RateLimits;
  clock: Clock;
  logger: Logger;
};

/** Our own Direct Line: its parts, and the adapter that the bot answers through. */
export function createDirectLine(settings: DirectLineSettings): {
  directLine: DirectLine;
  adapter: CloudAdapter;
} {
  const { conversations, municipalities, clock, logger, limits, identity } = settings;
  const hub = createStreamHub({ conversations, logger });
  const tokens = createTokens({ secret: settings.tokenSecret, clock });
  const queue = createTurnQueue();
  const ownChannel = createOwnChannel(createDelivery({ conversations, hub, municipalities }));
  const { onFailure, bot, directLineSecret } = settings;
  const adapter = createCloudAdapter({ identity, ownChannel, logger, onFailure });
  return {
    adapter,
    directLine: {
      authorization: createAuthorization({ tokens, conversations, directLineSecret }),
      conversations,
      hub,
      limits,
      mask: settings.mask ?? ((text) => text),
      municipalities,
      queue,
      tokens,
      turns: createBotTurns({
        adapter,
        appId: identity.appId,
        bot,
        ownChannel,
        queue,
        clock,
        patienceMilliseconds: settings.patienceMilliseconds,
        turnLimitMilliseconds: settings.turnLimitMilliseconds,
      }),
    },
  };
}

export const directLineRoutes = (directLine: DirectLine): Route[] => [
  ...tokenRoutes(directLine),
  ...conversationRoutes(directLine),
  ...activityRoutes(directLine),
  ...pageTokenRoutes(directLine),
];
