import { z } from 'zod';
import { HttpProblem } from '../http-problem.ts';
import { type HttpResponse, json, type Route } from '../http-route.ts';
import { readJson } from '../read-json.ts';
import { findMunicipality, type NamedMunicipality } from './accounts.ts';
import type { DirectLine } from './direct-line.ts';
import { newConversationId, newUserId } from './new-ids.ts';
import { type TokenClaims, type Tokens, tokenSeconds } from './tokens.ts';

/** Direct Line's TokenParameters, and ours: which municipality the conversation is for. */
export const TokenParameters = z.object({
  user: z.object({ id: z.string().nullish() }).nullish(),
  trustedOrigins: z.array(z.string()).nullish(),
  municipality: z.string().nullish(),
  locale: z.string().max(35).nullish(),
});

export function tokenRoutes(directLine: DirectLine): Route[] {
  const { authorization, municipalities, tokens } = directLine;
  return [
    {
      method: 'POST',
      path: '/v3/directline/tokens/generate',
      limit: 'tokens',
      handle: async (request) => {
        const caller = await authorization.caller(request);
        if (caller.kind !== 'secret') {
          throw new HttpProblem('SecretRequired', 'Only the secret may generate a token.');
        }
        return tokenAnswer(tokens, newClaims(readJson(request, TokenParameters), municipalities));
      },
    },
    {
      method: 'POST',
      path: '/v3/directline/tokens/refresh',
      limit: 'calls',
      handle: async (request) => {
        const caller = await authorization.caller(request);
        if (caller.kind === 'token') return tokenAnswer(tokens, caller.claims);
        throw new HttpProblem('BadArgument', 'A secret does not expire; refresh a token.');
      },
    },
  ];
}

const tokenAnswer = async (tokens: Tokens, claims: TokenClaims): Promise<HttpResponse> =>
  json(200, {
    conversationId: claims.conversationId,
    token: await tokens.issue(claims),
    expires_in: tokenSeconds,
  });

/** What a holder of the secret asks for: a conversation that does not exist yet. */
export function newClaims(
  { user, trustedOrigins, municipality }: z.infer<typeof TokenParameters>,
  municipalities: readonly NamedMunicipality[],
): TokenClaims {
  if (user?.id && !/^dl_[\w-]{1,80}$/.test(user.id)) {
    throw new HttpProblem('BadArgument', 'user.id must start with "dl_", then letters and digits.');
  }
  return {
    conversationId: newConversationId(),
    userId: user?.id || newUserId(),
    municipality: chosenMunicipality(municipality, municipalities).slug,
    origins: trustedOrigins ?? [],
  };
}

function chosenMunicipality(
  slug: string | null | undefined,
  municipalities: readonly NamedMunicipality[],
): NamedMunicipality {
  const [only, ...others] = municipalities;
  if (slug) return findMunicipality(municipalities, slug);
  if (only && others.length === 0) return only;
  throw new HttpProblem('BadArgument', 'Say which municipality: "municipality" in the body.');
}
