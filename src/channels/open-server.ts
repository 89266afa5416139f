import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { z } from 'zod';
import type { Upgrade } from './direct-line/stream-upgrade.ts';
import type { Route } from './http-route.ts';
import { requestSource } from './request-source.ts';
import { nameOf, type Serving, send, serveRoute } from './serve-routes.ts';
import { unknownAddress } from './unknown-address.ts';

declare module 'restify' {
  // The typings are of restify 8, which had it already; false stops the request.
  interface Server {
    first(handler: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean): void;
  }
}

export type OpenServer = {
  listen(where: { port: number; host: string }): Promise<{ port: number }>;
  /** Takes no new calls; resolves when the last one is answered and the last socket is gone. */
  close(): Promise<void>;
};

/** The only file that knows restify: routes and upgrades in, a listening server out. */
export function openServer({
  routes,
  upgrade,
  serving,
}: {
  routes: readonly Route[];
  upgrade: Upgrade;
  serving: Serving;
}): OpenServer {
  // An empty name: nobody needs to know what runs here.
  const server = restify.createServer({ name: '' });
  server.first(refuseUnreadableTarget(serving.behindProxy));
  for (const route of routes) register(server, route, serving);
  server.on('restifyError', answerUnknown(serving.behindProxy));
  server.server.on('upgrade', upgrade);
  server.server.requestTimeout = 30_000;

  return {
    listen: ({ port, host }) =>
      new Promise((resolve, reject) => {
        // Stays: without a listener, restify turns an error of the server into the end of the process.
        server.on('error', (error: Error) => {
          serving.logger.error(
            { event: 'server-error', error: nameOf(error) },
            'The server failed',
          );
          reject(error);
        });
        server.listen(port, host, () => resolve({ port: portOf(server.server.address()) }));
      }),
    close: () =>
      new Promise((resolve) => {
        // A browser keeps its connection after the last answer; nothing more will be said on it.
        const sweep = setInterval(() => server.server.closeIdleConnections(), 50);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
      }),
  };
}

function register(server: restify.Server, route: Route, serving: Serving): void {
  const serve = serveRoute(route, serving);
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) =>
    serve(incoming, outgoing);
  if (route.method === 'POST') server.post(route.path, handle);
  if (route.method === 'DELETE') server.del(route.path, handle);
  if (route.method === 'GET') {
    server.get(route.path, handle);
    server.head(route.path, handle);
  }
}

/** Restify's router throws, outside every handler, at a target like `http://[`: one request would end the process. */
const refuseUnreadableTarget =
  (behindProxy: boolean) =>
  (incoming: IncomingMessage, outgoing: ServerResponse): boolean => {
    if (URL.canParse(incoming.url ?? '', 'http://localhost')) return true;
    const { secure } = requestSource(incoming, behindProxy);
    send(incoming, outgoing, { response: unknownAddress(400, ''), secure });
    return false;
  };

const RouterError = z.object({ statusCode: z.number() });

const answerUnknown =
  (behindProxy: boolean) =>
  (incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void => {
    // A route that failed halfway its answer has nothing more to say.
    if (outgoing.headersSent) return;
    const status = RouterError.safeParse(error).data?.statusCode ?? 500;
    const response = unknownAddress(status, incoming.headers.accept ?? '');
    send(incoming, outgoing, { response, secure: requestSource(incoming, behindProxy).secure });
  };

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;
