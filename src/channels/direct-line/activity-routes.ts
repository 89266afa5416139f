import type { MaskText } from '../../platform/mask-deep.ts';
import type { ActivityBody, Conversation } from '../../storage/conversation.ts';
import { HttpProblem } from '../http-problem.ts';
import { type HttpRequest, type HttpResponse, json, type Route } from '../http-route.ts';
import { findMunicipality, residentAccount } from './accounts.ts';
import { type ClientActivity, readClientActivity } from './client-activity.ts';
import { passingId } from './deliver.ts';
import type { DirectLine } from './direct-line.ts';
import { maskActivity } from './mask-activity.ts';
import { readWatermark } from './watermark.ts';

const path = '/v3/directline/conversations/:conversationId/activities';
const pageSize = 100;

export const activityRoutes = (directLine: DirectLine): Route[] => [
  { method: 'GET', path, limit: 'calls', handle: (request) => read(directLine, request) },
  { method: 'POST', path, limit: 'calls', handle: (request) => post(directLine, request) },
];

async function read(
  { authorization, conversations }: DirectLine,
  request: HttpRequest,
): Promise<HttpResponse> {
  const { conversation } = await authorization.conversation(request);
  const since = readWatermark(request.query.watermark ?? '');
  const page = await conversations.readSince(conversation.id, since, pageSize);
  return json(200, {
    activities: page.map(({ activity }) => activity),
    watermark: String(page.at(-1)?.watermark ?? since),
  });
}

async function post(directLine: DirectLine, request: HttpRequest): Promise<HttpResponse> {
  const { authorization, limits, mask, municipalities, turns } = directLine;
  const { conversation } = await authorization.conversation(request);
  await limits.take('messages', conversation.id);
  const said = readClientActivity(request);
  const municipality = findMunicipality(municipalities, conversation.municipality);
  const echoed = await echo(directLine, conversation, said);
  const heard = { ...asTheBotHears(said, mask), ...echoed };
  const result = await turns.run(conversation, municipality, heard);
  if (result === 'failed') {
    throw new HttpProblem('BotRejectedActivity', 'The bot could not handle this activity.');
  }
  return json(200, { id: echoed.id });
}

/** The bot needs what was typed, as it was; other fields, such as the locale, come back in its replies by themselves. */
const asTheBotHears = (said: ClientActivity, mask: MaskText): ClientActivity => ({
  ...maskActivity(said, mask),
  ...('text' in said && { text: said.text }),
  ...('value' in said && { value: said.value }),
});

/** The client shows a message as sent when it comes back; so it goes out before the bot answers it. */
async function echo(
  { conversations, hub, mask }: DirectLine,
  { id: conversationId, userId }: Conversation,
  said: ClientActivity,
): Promise<{ id: string; timestamp: Date }> {
  const body: ActivityBody = {
    ...maskActivity(said, mask),
    channelId: 'directline',
    from: residentAccount(userId),
    conversation: { id: conversationId },
  };
  if (said.type === 'typing') {
    const timestamp = await conversations.nextTimestamp(conversationId);
    const id = passingId(conversationId);
    hub.sendPassing(conversationId, { ...body, id, timestamp });
    return { id, timestamp: new Date(timestamp) };
  }
  const { activity } = await conversations.append(conversationId, body);
  hub.notify(conversationId);
  return { id: String(activity.id), timestamp: new Date(String(activity.timestamp)) };
}
