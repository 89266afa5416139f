import type { WebSocket } from 'ws';
import type { Logger } from '../../platform/logger.ts';
import type { ActivityBody } from '../../storage/conversation.ts';
import type { ConversationLog } from '../../storage/conversation-log.ts';
import { openStream, type Stream } from './stream.ts';

/** The open streams, at most one per conversation. */
export type StreamHub = {
  /** The socket gets everything after `since`, and from then on everything new. */
  attach(conversationId: string, socket: WebSocket, since: number): void;
  /** Something was added to the log. */
  notify(conversationId: string): void;
  /** Sent and not kept: typing. */
  sendPassing(conversationId: string, activity: ActivityBody): void;
  close(conversationId: string, reason: string): void;
  closeAll(): void;
};

export function createStreamHub({
  conversations,
  logger,
  keepAliveMilliseconds = 20_000,
}: {
  conversations: ConversationLog;
  logger: Logger;
  keepAliveMilliseconds?: number;
}): StreamHub {
  const streams = new Map<string, Stream>();
  const attach = (conversationId: string, socket: WebSocket, since: number) => {
    // The newest wins: after a lost connection the old socket may look open for minutes.
    streams.get(conversationId)?.close(1000, 'collision');
    const stream = openStream({ conversationId, socket, since, conversations, logger });
    streams.set(conversationId, stream);
    const keepAlive = setInterval(stream.keepAlive, keepAliveMilliseconds).unref();
    socket.on('close', () => {
      clearInterval(keepAlive);
      if (streams.get(conversationId) === stream) streams.delete(conversationId);
    });
    stream.flush();
  };
  return {
    attach,
    notify: (conversationId) => streams.get(conversationId)?.flush(),
    sendPassing: (conversationId, activity) => streams.get(conversationId)?.sendPassing(activity),
    close: (conversationId, reason) => streams.get(conversationId)?.close(1000, reason),
    closeAll: () => {
      for (const stream of streams.values()) stream.close(1001, 'shutting down');
    },
  };
}
