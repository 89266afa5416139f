import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { Clock } from '../../platform/clock.ts';
import type { ActivityBody, Conversation } from '../../storage/conversation.ts';
import type { OwnChannel } from '../create-cloud-adapter.ts';
import { botAccount, type NamedMunicipality, residentAccount } from './accounts.ts';
import { ownServiceUrl } from './own-channel.ts';
import type { TurnQueue } from './turn-queue.ts';

/** `slow`: the turn goes on, its answer comes over the stream. */
type TurnResult = 'done' | 'failed' | 'slow';

export type Bot = { run(context: TurnContext): Promise<void> };

export type BotTurns = {
  /** `said` is an activity of the resident, or the news that the resident came in. */
  run(
    conversation: Conversation,
    municipality: NamedMunicipality,
    said: ActivityBody,
  ): Promise<TurnResult>;
};

export function createBotTurns({
  adapter,
  appId = '',
  bot,
  ownChannel,
  queue,
  clock,
  patienceMilliseconds = 10_000,
  turnLimitMilliseconds = 60_000,
}: {
  adapter: CloudAdapter;
  appId?: string | undefined;
  bot: Bot;
  ownChannel: OwnChannel;
  queue: TurnQueue;
  clock: Clock;
  /** The client gives up a message after 20 seconds: it hears earlier that it arrived. */
  patienceMilliseconds?: number | undefined;
  /** A bot that hangs would keep this conversation silent for ever. */
  turnLimitMilliseconds?: number | undefined;
}): BotTurns {
  const turn = async (activity: Activity): Promise<TurnResult> => {
    let result: TurnResult = 'done';
    const trusted = inProcess(appId, ownChannel);
    await adapter.processActivityDirect(trusted, activity, async (context) => {
      try {
        await within(turnLimitMilliseconds, bot.run(context));
      } catch (error) {
        // The adapter tells the resident; the caller must know as well.
        result = 'failed';
        throw error;
      }
    });
    return result;
  };
  return {
    run: (conversation, municipality, said) => {
      const activity = Object.assign(envelope(conversation, municipality, clock), said);
      const outcome = queue.run(conversation.id, () => turn(activity));
      return withPatience(outcome, patienceMilliseconds);
    },
  };
}

/** The caller was checked by our own Direct Line; the bot sees the identity that Azure would give. */
const inProcess = (appId: string, { factory }: OwnChannel) => ({
  audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
  claimsIdentity: new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]),
  connectorFactory: factory,
});

const envelope = (
  { id, userId }: Conversation,
  municipality: NamedMunicipality,
  clock: Clock,
): Activity => ({
  type: 'message',
  channelId: 'directline',
  serviceUrl: ownServiceUrl,
  timestamp: clock.now(),
  from: residentAccount(userId),
  recipient: botAccount(municipality),
  conversation: { id, name: '', isGroup: false, conversationType: 'personal' },
  text: '',
  label: '',
  valueType: '',
  listenFor: [],
  localTimezone: '',
  callerId: '',
});

const withPatience = (outcome: Promise<TurnResult>, milliseconds: number): Promise<TurnResult> =>
  firstOf(
    outcome.catch(() => 'failed' as const),
    { milliseconds, otherwise: () => 'slow' as const },
  );

const within = (milliseconds: number, turn: Promise<void>): Promise<void> =>
  firstOf(turn, {
    milliseconds,
    otherwise: () => {
      throw new Error(`The bot took longer than ${milliseconds} ms.`);
    },
  });

async function firstOf<Result>(
  work: Promise<Result>,
  { milliseconds, otherwise }: { milliseconds: number; otherwise: () => Result },
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  }).then(otherwise);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
