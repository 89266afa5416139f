import { createHash, timingSafeEqual } from 'node:crypto';
import type { Conversation } from '../../storage/conversation.ts';
import type { ConversationLog } from '../../storage/conversation-log.ts';
import { HttpProblem } from '../http-problem.ts';
import type { HttpRequest } from '../http-route.ts';
import type { TokenClaims, Tokens, Verdict } from './tokens.ts';

type Caller =
  | { readonly kind: 'secret' }
  | { readonly kind: 'token'; readonly claims: TokenClaims };

export type Authorization = {
  /** Who calls; throws 401 or 403. */
  caller(request: HttpRequest): Promise<Caller>;
  /** The conversation of the address, when the caller may be in it; throws 401, 403 or 404. */
  conversation(request: HttpRequest): Promise<{ conversation: Conversation; claims: TokenClaims }>;
};

export function createAuthorization({
  tokens,
  conversations,
  directLineSecret,
}: {
  tokens: Tokens;
  conversations: ConversationLog;
  directLineSecret?: string | undefined;
}): Authorization {
  const caller = async (request: HttpRequest): Promise<Caller> => {
    const bearer = bearerOf(request);
    if (directLineSecret !== undefined && isSame(bearer, directLineSecret)) {
      return { kind: 'secret' };
    }
    const claims = validClaims(await tokens.verify(bearer));
    refuseWrongOrigin(request.headers, claims);
    return { kind: 'token', claims };
  };

  return {
    caller,
    conversation: async (request) => {
      const id = request.params.conversationId ?? '';
      const by = await caller(request);
      if (by.kind === 'token' && by.claims.conversationId !== id) {
        throw new HttpProblem('WrongConversation', 'This token is for another conversation.');
      }
      const conversation = await findConversation(conversations, id);
      return {
        conversation,
        claims: by.kind === 'token' ? by.claims : claimsOf(conversation),
      };
    },
  };
}

export async function findConversation(
  conversations: ConversationLog,
  id: string,
): Promise<Conversation> {
  const conversation = await conversations.find(id);
  if (conversation) return conversation;
  throw new HttpProblem('ConversationNotFound', 'This conversation does not exist (any more).');
}

export function bearerOf({ headers }: Pick<HttpRequest, 'headers'>): string {
  const bearer = /^Bearer +([\w.~+/=-]+) *$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  throw new HttpProblem('AuthorizationRequired', 'Send "Authorization: Bearer" and a token.');
}

export function validClaims<Claims>(verdict: Verdict<Claims>): Claims {
  if (verdict.kind === 'valid') return verdict.claims;
  throw verdict.kind === 'expired'
    ? new HttpProblem('TokenExpired', 'Token has expired.')
    : new HttpProblem('TokenInvalid', 'This is not a token or secret of this service.');
}

/** A browser always says where a page came from when it matters; a program may leave it out. */
export function refuseWrongOrigin(
  headers: Readonly<Record<string, string>>,
  { origins }: Pick<TokenClaims, 'origins'>,
): void {
  const { origin } = headers;
  if (origin === undefined || origins.length === 0 || origins.includes(origin)) return;
  throw new HttpProblem('WrongOrigin', 'This token may not be used from this website.');
}

const claimsOf = ({ id, userId, municipality }: Conversation): TokenClaims => ({
  conversationId: id,
  userId,
  municipality,
  origins: [],
});

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string) => createHash('sha256').update(text).digest();
