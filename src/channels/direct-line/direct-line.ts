import type { MaskText } from '../../platform/mask-deep.ts';
import type { ConversationLog } from '../../storage/conversation-log.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { NamedMunicipality } from './accounts.ts';
import type { Authorization } from './authorization.ts';
import type { BotTurns } from './bot-turns.ts';
import type { StreamHub } from './stream-hub.ts';
import type { Tokens } from './tokens.ts';
import type { TurnQueue } from './turn-queue.ts';

/** The parts that the endpoints of Direct Line are made of. */
export type DirectLine = {
  readonly authorization: Authorization;
  readonly conversations: ConversationLog;
  readonly hub: StreamHub;
  readonly limits: RateLimits;
  readonly mask: MaskText;
  readonly municipalities: readonly NamedMunicipality[];
  readonly queue: TurnQueue;
  readonly tokens: Tokens;
  readonly turns: BotTurns;
};
