import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { BotStateStorage } from './bot-state-storage.ts';
import type { ConversationLog } from './conversation-log.ts';

const day = 24 * 60 * 60 * 1_000;

type Parts = {
  readonly conversations: ConversationLog;
  readonly states: BotStateStorage;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly retentionDays: number;
};

/** Erases conversations and what the bot remembers of them once they are older than the retention; logs the proof. */
export async function eraseOld(parts: Parts): Promise<void> {
  const { conversations, states, clock, logger, retentionDays } = parts;
  const before = new Date(clock.now().getTime() - retentionDays * day);
  const erased = await conversations.deleteOlderThan(before);
  const remembered = await states.deleteOlderThan(before);
  logger.info(
    { event: 'erased-old', before: before.toISOString(), ...erased, remembered },
    'Erased what is older than the retention',
  );
}
