import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Logger } from '../../platform/logger.ts';
import { HttpProblem, problemResponse } from '../http-problem.ts';
import { urlOf } from '../request-source.ts';
import { problemOf } from '../serve-routes.ts';
import { findConversation, refuseWrongOrigin, validClaims } from './authorization.ts';
import type { DirectLine } from './direct-line.ts';
import { readWatermark } from './watermark.ts';

const streamPath = /^\/v3\/directline\/conversations\/([\w-]+)\/stream$/;

export type Upgrade = (incoming: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Takes the WebSocket of a conversation; ends every other upgrade, for nobody else would answer it. */
export function createStreamUpgrade({
  directLine,
  logger,
}: {
  directLine: Pick<DirectLine, 'conversations' | 'hub' | 'tokens'>;
  logger: Logger;
}): Upgrade {
  // A client sends nothing but empty messages to keep the line open.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 16 * 1024 });
  return (incoming, socket, head) => {
    socket.on('error', () => socket.destroy());
    const url = urlOf(incoming);
    const conversationId = streamPath.exec(url.pathname)?.[1];
    if (conversationId === undefined) {
      socket.destroy();
      return;
    }
    admit(directLine, { incoming, url, conversationId }).then(
      (since) =>
        sockets.handleUpgrade(incoming, socket, head, (opened) =>
          directLine.hub.attach(conversationId, opened, since),
        ),
      (error: unknown) => refuse(socket, problemOf(error, { logger, path: 'stream' })),
    );
  };
}

/** The watermark to start after. */
async function admit(
  { conversations, tokens }: Pick<DirectLine, 'conversations' | 'tokens'>,
  {
    incoming,
    url,
    conversationId,
  }: { incoming: IncomingMessage; url: URL; conversationId: string },
): Promise<number> {
  const token = url.searchParams.get('t');
  if (!token) throw new HttpProblem('AuthorizationRequired', 'Use the streamUrl as it was given.');
  const claims = validClaims(await tokens.verifyForStream(token));
  if (claims.conversationId !== conversationId) {
    throw new HttpProblem('WrongConversation', 'This address is for another conversation.');
  }
  const { origin } = incoming.headers;
  refuseWrongOrigin(origin === undefined ? {} : { origin }, claims);
  await findConversation(conversations, conversationId);
  const asked = url.searchParams.get('watermark');
  return asked === null ? claims.since : readWatermark(asked);
}

function refuse(socket: Duplex, problem: HttpProblem): void {
  const body = String(problemResponse(problem).body);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.code}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
