import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../platform/logger.ts';
import { HttpProblem, problemResponse } from './http-problem.ts';
import type { HttpRequest, HttpResponse, Route } from './http-route.ts';
import type { RateLimits } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import { refuseMalformedJson } from './read-json.ts';
import { requestSource, urlOf } from './request-source.ts';
import { dataHeaders, securityHeaders } from './security-headers.ts';

/** Direct Line's own limit for one activity. */
const maxBodyBytes = 256 * 1024;

export type Serving = { limits: RateLimits; logger: Logger; behindProxy: boolean };
/** What restify adds to Node's request. */
type Incoming = IncomingMessage & { params?: Record<string, string> };

/** Turns a route into the handler of a Node server: reads, limits, answers, and never throws. */
export function serveRoute(route: Route, { limits, logger, behindProxy }: Serving) {
  return async (incoming: Incoming, outgoing: ServerResponse): Promise<void> => {
    const source = requestSource(incoming, behindProxy);
    const response = await answer();
    send(incoming, outgoing, { response, secure: source.secure });

    async function answer(): Promise<HttpResponse> {
      try {
        if (route.limit) await limits.take(route.limit, source.ip);
        const request = await asRequest(incoming, source);
        refuseMalformedJson(request);
        return await route.handle(request);
      } catch (error) {
        return problemResponse(problemOf(error, { logger, path: route.path }));
      }
    }
  };
}

async function asRequest(
  incoming: Incoming,
  source: ReturnType<typeof requestSource>,
): Promise<HttpRequest> {
  const url = urlOf(incoming);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    ...source,
    method: incoming.method ?? 'GET',
    path: url.pathname,
    params: { ...incoming.params },
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    body: await readBody(incoming, maxBodyBytes),
  };
}

export function problemOf(
  error: unknown,
  { logger, path }: { logger: Logger; path: string },
): HttpProblem {
  if (error instanceof HttpProblem) return error;
  // The message stays out of the log: it may hold what somebody typed.
  const stack = error instanceof Error ? framesOf(error) : [];
  logger.error({ event: 'request-failed', path, error: nameOf(error), stack }, 'A request failed');
  return new HttpProblem('InternalError', 'Something went wrong on our side.');
}

export const nameOf = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;

/** Where it went wrong, without the first lines that repeat the message. */
export const framesOf = (error: Error): string[] =>
  (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));

export function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { response, secure }: { response: HttpResponse; secure: boolean },
): void {
  const body = Buffer.from(response.body ?? '');
  const own = lowerCased(response.headers ?? {});
  const isPage = own['content-type']?.startsWith('text/html') || 'cache-control' in own;
  outgoing.writeHead(response.status, {
    ...securityHeaders(secure),
    ...(isPage ? framingDefault(own) : dataHeaders),
    ...own,
    ...(!isBare(response.status) && { 'content-length': String(body.length) }),
    // What was not read of a refused body would be taken for the next request.
    ...(response.status === 413 && { connection: 'close' }),
  });
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

const isBare = (status: number): boolean => status === 204 || status === 304;

/** A page says in its policy who may frame it; one that says nothing may not be framed. */
const framingDefault = (own: Record<string, string>): Record<string, string> =>
  'content-security-policy' in own ? {} : { 'x-frame-options': 'DENY' };

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
