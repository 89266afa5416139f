import type { Activity } from 'botbuilder';
import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import type { OwnChannel } from '../create-cloud-adapter.ts';
import type { Deliver } from './deliver.ts';

/** Never resolves: should a reply leave this process by mistake, it arrives nowhere. */
export const ownServiceUrl = 'https://direct-line.invalid/';

/** The connector that the bot's replies go through: no HTTP, straight into the conversation. */
export function createOwnChannel(deliver: Deliver): OwnChannel {
  const client = new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri: ownServiceUrl });
  const connector = Object.assign(client, { conversations: conversationsOf(client, deliver) });
  return { serviceUrl: ownServiceUrl, factory: { create: async () => connector } };
}

/** Keeps the class of the original, so that what we do not answer fails as it would elsewhere. */
function conversationsOf(client: ConnectorClient, deliver: Deliver) {
  const refuse = async () => {
    throw new Error('Direct Line cannot change or remove what was sent.');
  };
  return Object.assign(client.conversations, {
    sendToConversation: (id: string, activity: Partial<Activity>) => deliver(id, activity),
    replyToActivity: (id: string, replyToId: string, activity: Partial<Activity>) =>
      deliver(id, { ...activity, replyToId }),
    updateActivity: refuse,
    deleteActivity: refuse,
    getConversationMembers: async () => [],
  });
}
