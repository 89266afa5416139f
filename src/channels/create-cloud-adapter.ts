import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import type { ConnectorFactory } from 'botframework-connector';
import type { Logger } from '../platform/logger.ts';
import { framesOf, nameOf } from './serve-routes.ts';

export type AppType = 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';

export type BotIdentity = {
  appId?: string | undefined;
  appPassword?: string | undefined;
  appType?: AppType | undefined;
  tenantId?: string | undefined;
};

/** Replies to `serviceUrl` stay in this process and go through `factory`. */
export type OwnChannel = { serviceUrl: string; factory: ConnectorFactory };

export type OnFailure = (context: TurnContext) => Promise<void>;

/** The Bot Framework adapter, for Azure's channels and for the Direct Line of our own. */
export function createCloudAdapter({
  identity,
  ownChannel,
  logger,
  onFailure,
}: {
  identity: BotIdentity;
  ownChannel: OwnChannel;
  logger: Logger;
  /** Tells the resident honestly that it went wrong, and offers a person. */
  onFailure: OnFailure;
}): CloudAdapter {
  const adapter = new CloudAdapter(authenticationFor(identity, ownChannel));
  adapter.onTurnError = async (context, error) => {
    logger.error(
      { event: 'turn-failed', ...whereIs(context), error: nameOf(error), stack: framesOf(error) },
      'A turn of the bot failed',
    );
    await onFailure(context).catch((second: unknown) =>
      logger.error(
        { event: 'failure-untold', ...whereIs(context), error: nameOf(second) },
        'The resident could not be told that a turn failed',
      ),
    );
  };
  return adapter;
}

const whereIs = ({ activity }: TurnContext) => ({
  conversationId: activity.conversation?.id,
  channelId: activity.channelId,
});

function authenticationFor(identity: BotIdentity, own: OwnChannel) {
  const { appId = '', appPassword = '', appType = 'SingleTenant', tenantId = '' } = identity;
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    // SingleTenant insists on an app id; without one there is nothing to authenticate.
    MicrosoftAppType: appId === '' ? 'MultiTenant' : appType,
    MicrosoftAppTenantId: tenantId,
  });
  const elsewhere = authentication.createConnectorFactory.bind(authentication);
  authentication.createConnectorFactory = (claims) => ({
    create: (serviceUrl, audience) =>
      serviceUrl === own.serviceUrl
        ? own.factory.create(serviceUrl, audience)
        : elsewhere(claims).create(serviceUrl, audience),
  });
  return authentication;
}
