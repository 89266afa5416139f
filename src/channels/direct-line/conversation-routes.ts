import { HttpProblem } from '../http-problem.ts';
import { type HttpRequest, type HttpResponse, json, type Route } from '../http-route.ts';
import { readJson } from '../read-json.ts';
import { botAccount, findMunicipality, residentAccount } from './accounts.ts';
import { findConversation } from './authorization.ts';
import type { DirectLine } from './direct-line.ts';
import { newClaims, TokenParameters } from './token-routes.ts';
import { type TokenClaims, tokenSeconds } from './tokens.ts';
import { readWatermark } from './watermark.ts';

export function conversationRoutes(directLine: DirectLine): Route[] {
  return [
    {
      method: 'POST',
      path: '/v3/directline/conversations',
      limit: 'calls',
      handle: (request) => start(directLine, request),
    },
    {
      method: 'GET',
      path: '/v3/directline/conversations/:conversationId',
      limit: 'calls',
      handle: (request) => reconnect(directLine, request),
    },
    {
      method: 'POST',
      path: '/v3/directline/conversations/:conversationId/upload',
      limit: 'calls',
      handle: async (request) => {
        await directLine.authorization.conversation(request);
        throw new HttpProblem('UploadNotSupported', 'This chat takes no files.');
      },
    },
    {
      method: 'GET',
      path: '/v3/directline/session/getsessionid',
      limit: 'calls',
      handle: async (request) => {
        const caller = await directLine.authorization.caller(request);
        // A session is for signing in inside the chat, which this service does not do.
        return json(200, {
          sessionId: caller.kind === 'token' ? caller.claims.conversationId : '',
        });
      },
    },
  ];
}

async function start(directLine: DirectLine, request: HttpRequest): Promise<HttpResponse> {
  const { authorization, conversations, municipalities } = directLine;
  const parameters = readJson(request, TokenParameters);
  const caller = await authorization.caller(request);
  const claims = caller.kind === 'token' ? caller.claims : newClaims(parameters, municipalities);
  findMunicipality(municipalities, claims.municipality);
  const isNew = await conversations.create({ ...claims, id: claims.conversationId });
  await welcomeOnce(directLine, claims, parameters.locale ?? undefined);
  // From the beginning: what the bot says before the socket is open must not be missed.
  return conversationAnswer(directLine, { status: isNew ? 201 : 200, claims, since: 0, request });
}

async function welcomeOnce(
  { conversations, mask, municipalities, turns }: DirectLine,
  claims: TokenClaims,
  locale: string | undefined,
): Promise<void> {
  if (!(await conversations.markWelcomed(claims.conversationId))) return;
  const conversation = await findConversation(conversations, claims.conversationId);
  const municipality = findMunicipality(municipalities, claims.municipality);
  // No id: the welcome would be a reply to something that the client never sees, and waits for.
  // A bot that fails here has told the resident so; the conversation itself is there.
  await turns.run(conversation, municipality, {
    type: 'conversationUpdate',
    membersAdded: [botAccount(municipality), residentAccount(claims.userId)],
    membersRemoved: [],
    // It comes back in what the bot says, which is kept.
    ...(locale && { locale: mask(locale) }),
  });
}

async function reconnect(directLine: DirectLine, request: HttpRequest): Promise<HttpResponse> {
  const { conversation, claims } = await directLine.authorization.conversation(request);
  const { watermark } = request.query;
  // An empty watermark is of a client that saw nothing yet; without any it wants only what is new.
  const since = watermark === undefined ? conversation.lastWatermark : readWatermark(watermark);
  return conversationAnswer(directLine, { status: 200, claims, since, request });
}

async function conversationAnswer(
  { tokens }: DirectLine,
  {
    status,
    claims,
    since,
    request: { host, secure },
  }: { status: number; claims: TokenClaims; since: number; request: HttpRequest },
): Promise<HttpResponse> {
  const { conversationId } = claims;
  const stream = await tokens.issueForStream(claims, since);
  return json(status, {
    conversationId,
    token: await tokens.issue(claims),
    expires_in: tokenSeconds,
    streamUrl: `${secure ? 'wss' : 'ws'}://${host}/v3/directline/conversations/${conversationId}/stream?t=${stream}`,
  });
}
