import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';

/** What a token says about its bearer: one resident, one conversation, one municipality. */
export type TokenClaims = {
  readonly conversationId: string;
  readonly userId: string;
  readonly municipality: string;
  /** Pages that may use the token; empty: any. */
  readonly origins: readonly string[];
};

export type Verdict<Claims> =
  | { readonly kind: 'valid' | 'expired'; readonly claims: Claims }
  | { readonly kind: 'invalid' };

export type Tokens = {
  issue(claims: TokenClaims): Promise<string>;
  verify(token: string): Promise<Verdict<TokenClaims>>;
  /** For the address of one stream: valid for a minute, replays what came after `since`. */
  issueForStream(claims: TokenClaims, since: number): Promise<string>;
  verifyForStream(token: string): Promise<Verdict<TokenClaims & { readonly since: number }>>;
};

export const tokenSeconds = 1800;
const streamSeconds = 60;

const Claims = z
  .object({
    conv: z.string(),
    user: z.string(),
    site: z.string(),
    origins: z.array(z.string()),
    since: z.number().int().min(0).default(0),
  })
  .transform(({ conv, user, site, origins, since }) => ({
    conversationId: conv,
    userId: user,
    municipality: site,
    origins,
    since,
  }));

export function createTokens({ secret, clock }: { secret: string; clock: Clock }): Tokens {
  if (secret.length < 32) throw new Error('The token secret needs at least 32 characters.');
  const key = new TextEncoder().encode(secret);

  const sign = (audience: string, seconds: number, claims: TokenClaims, since?: number) => {
    const now = Math.floor(clock.now().getTime() / 1000);
    // `user` and `conv` are the names that the Direct Line client reads.
    return new SignJWT({
      conv: claims.conversationId,
      user: claims.userId,
      site: claims.municipality,
      origins: [...claims.origins],
      ...(since !== undefined && { since }),
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(key);
  };

  const check = async (audience: string, token: string) => {
    try {
      const options = { audience, algorithms: ['HS256'], currentDate: clock.now() };
      const { payload } = await jwtVerify(token, key, options);
      return verdict('valid', payload);
    } catch (error) {
      // jose looks at the end date after the signature and the audience: these claims are ours.
      if (error instanceof errors.JWTExpired) return verdict('expired', error.payload);
      return { kind: 'invalid' } as const;
    }
  };

  return {
    issue: (claims) => sign('direct-line', tokenSeconds, claims),
    verify: (token) => check('direct-line', token),
    issueForStream: (claims, since) => sign('stream', streamSeconds, claims, since),
    verifyForStream: (token) => check('stream', token),
  };
}

function verdict(kind: 'valid' | 'expired', payload: unknown) {
  const claims = Claims.safeParse(payload);
  return claims.success ? ({ kind, claims: claims.data } as const) : ({ kind: 'invalid' } as const);
}
