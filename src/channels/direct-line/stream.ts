import { WebSocket } from 'ws';
import type { Logger } from '../../platform/logger.ts';
import type { ActivityBody } from '../../storage/conversation.ts';
import type { ConversationLog } from '../../storage/conversation-log.ts';

export type Stream = {
  flush(): void;
  sendPassing(activity: ActivityBody): void;
  keepAlive(): void;
  close(code: number, reason: string): void;
};

const pageSize = 100;
/** How long the other side may take to say goodbye too. */
const farewellMilliseconds = 2000;
/** A reader this far behind is gone or stuck; it will come back with its watermark. */
const maxUnsentBytes = 4 * 1024 * 1024;

/**
 * One resident's socket. It reads the log from its own place instead of being handed activities: nothing is
 * lost, doubled or out of order when something is said during the replay.
 */
export function openStream({
  conversationId,
  socket,
  since,
  conversations,
  logger,
}: {
  conversationId: string;
  socket: WebSocket;
  since: number;
  conversations: ConversationLog;
  logger: Logger;
}): Stream {
  let watermark = since;
  let tail = Promise.resolve();
  let heard = true;
  socket.on('pong', () => {
    heard = true;
  });
  // An error is always followed by `close`; without a listener it would end the process.
  socket.on('error', () => undefined);

  const send = (frame: object) => {
    if (socket.readyState !== WebSocket.OPEN) return;
    if (socket.bufferedAmount > maxUnsentBytes) socket.terminate();
    else socket.send(JSON.stringify(frame));
  };

  const inTurn = (task: () => Promise<void> | void) => {
    tail = tail.then(task).catch(() => {
      logger.warn({ event: 'stream-failed', conversationId }, 'A stream could not be read');
      socket.close(1011, 'failed');
    });
  };

  const sendNew = async () => {
    for (;;) {
      const page = await conversations.readSince(conversationId, watermark, pageSize);
      const last = page.at(-1);
      if (!last) return;
      watermark = last.watermark;
      send({ activities: page.map(({ activity }) => activity), watermark: String(watermark) });
    }
  };

  return {
    flush: () => inTurn(sendNew),
    sendPassing: (activity) => inTurn(() => send({ activities: [activity] })),
    keepAlive: () => {
      if (!heard) return socket.terminate();
      heard = false;
      socket.ping();
      // The empty message is for the client: a browser cannot see a ping.
      socket.send('');
    },
    // First what was said, then the farewell.
    close: (code, reason) =>
      inTurn(() => {
        socket.close(code, reason);
        setTimeout(() => socket.terminate(), farewellMilliseconds).unref();
      }),
  };
}
