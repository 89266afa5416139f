import { HttpProblem } from '../http-problem.ts';
import { type HttpRequest, type HttpResponse, json, type Route } from '../http-route.ts';
import { findMunicipality } from './accounts.ts';
import { bearerOf, refuseWrongOrigin } from './authorization.ts';
import type { DirectLine } from './direct-line.ts';
import { newConversationId, newUserId } from './new-ids.ts';
import { type TokenClaims, tokenSeconds } from './tokens.ts';

/** What our own chat page asks: a token for its resident, and to forget the conversation. */
export const pageTokenRoutes = (directLine: DirectLine): Route[] => [
  {
    method: 'POST',
    path: '/:municipality/chat/token',
    limit: 'tokens',
    handle: (request) => giveToken(directLine, request),
  },
  {
    method: 'DELETE',
    path: '/:municipality/chat/conversation',
    limit: 'calls',
    handle: (request) => erase(directLine, request),
  },
];

async function giveToken(directLine: DirectLine, request: HttpRequest): Promise<HttpResponse> {
  const { municipalities, tokens } = directLine;
  const { slug } = findMunicipality(municipalities, request.params.municipality ?? '');
  refuseOtherSites(request);
  const earlier = await earlierClaims(directLine, request, slug);
  const claims = earlier ?? {
    conversationId: newConversationId(),
    userId: newUserId(),
    municipality: slug,
    origins: request.headers.origin ? [request.headers.origin] : [],
  };
  return json(200, {
    conversationId: claims.conversationId,
    token: await tokens.issue(claims),
    expires_in: tokenSeconds,
    userId: claims.userId,
  });
}

/**
 * A page that was reloaded, or slept longer than its token lived, shows the token it had. The signature proves
 * that the conversation was its own; when it is gone, or the token is not ours, the page just starts anew.
 */
async function earlierClaims(
  { conversations, tokens }: DirectLine,
  request: HttpRequest,
  slug: string,
): Promise<TokenClaims | undefined> {
  if (request.headers.authorization === undefined) return undefined;
  const verdict = await tokens.verify(bearerOf(request));
  if (verdict.kind === 'invalid' || verdict.claims.municipality !== slug) return undefined;
  const stored = await conversations.find(verdict.claims.conversationId);
  return stored && verdict.claims;
}

/** "Snel weg": also with a token that ran out. What a running turn still writes is erased after it. */
async function erase(directLine: DirectLine, request: HttpRequest): Promise<HttpResponse> {
  const { conversations, hub, queue, tokens } = directLine;
  const verdict = await tokens.verify(bearerOf(request));
  if (verdict.kind === 'invalid') {
    throw new HttpProblem('TokenInvalid', 'This is not a token of this service.');
  }
  refuseWrongOrigin(request.headers, verdict.claims);
  if (verdict.claims.municipality !== request.params.municipality) {
    throw new HttpProblem('WrongConversation', 'This token is for another municipality.');
  }
  const { conversationId, userId } = verdict.claims;
  const forget = () => conversations.delete({ id: conversationId, userId });
  await forget();
  hub.close(conversationId, 'erased');
  await queue.run(conversationId, forget);
  return { status: 204 };
}

/** Only our own page: a browser tells by itself which site asks, and a page cannot change that. */
function refuseOtherSites({ headers, host, secure }: HttpRequest): void {
  const site = headers['sec-fetch-site'];
  const isOwn =
    site === undefined ? isOwnOrigin(headers.origin, host, secure) : site === 'same-origin';
  if (!isOwn)
    throw new HttpProblem('WrongOrigin', 'Only the chat page itself may ask for a token.');
}

/** For browsers without Sec-Fetch-Site. Behind a proxy that ends TLS the scheme may differ; the host may not. */
function isOwnOrigin(origin: string | undefined, host: string, secure: boolean): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: from } = new URL(origin);
  return from === host && (protocol === 'https:' || !secure);
}
