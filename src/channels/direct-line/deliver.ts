import { randomUUID } from 'node:crypto';
import type { Activity, ResourceResponse } from 'botbuilder';
import type { ConversationLog } from '../../storage/conversation-log.ts';
import { botAccount, findMunicipality, type NamedMunicipality } from './accounts.ts';
import { findConversation } from './authorization.ts';
import type { StreamHub } from './stream-hub.ts';

/** Brings what the bot says to the log and the stream of a conversation. */
export type Deliver = (
  conversationId: string,
  activity: Partial<Activity>,
) => Promise<ResourceResponse>;

export function createDelivery({
  conversations,
  hub,
  municipalities,
}: {
  conversations: ConversationLog;
  hub: StreamHub;
  municipalities: readonly NamedMunicipality[];
}): Deliver {
  return async (conversationId, activity) => {
    const conversation = await findConversation(conversations, conversationId);
    if (isNotForClients(activity)) return { id: passingId(conversationId) };
    const municipality = findMunicipality(municipalities, conversation.municipality);
    const body = {
      ...withoutRouting(activity),
      from: botAccount(municipality),
      channelId: 'directline',
      conversation: { id: conversationId },
    };
    if (activity.type === 'typing') {
      const timestamp = await conversations.nextTimestamp(conversationId);
      const id = passingId(conversationId);
      hub.sendPassing(conversationId, { ...body, id, timestamp });
      return { id };
    }
    const logged = await conversations.append(conversationId, body);
    hub.notify(conversationId);
    return { id: String(logged.activity.id) };
  };
}

export const passingId = (conversationId: string): string => `${conversationId}|${randomUUID()}`;

/** A handoff is for staff: it goes its own way, and its context is nobody's business in a browser. */
const isNotForClients = ({ type, name }: Partial<Activity>): boolean =>
  type === 'conversationUpdate' ||
  type === 'trace' ||
  type === 'invokeResponse' ||
  (type === 'event' && name !== undefined && name.startsWith('handoff.'));

function withoutRouting(activity: Partial<Activity>): Partial<Activity> {
  const { serviceUrl, recipient, callerId, relatesTo, deliveryMode, ...said } = activity;
  return said;
}
