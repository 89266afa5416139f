import { RateLimiterMemory } from 'rate-limiter-flexible';
import { HttpProblem } from './http-problem.ts';

/** How many per minute. Generous: a whole library or a help desk may share one IP address. */
const defaultLimits = { calls: 1800, tokens: 120, messages: 60 };
export type Limits = typeof defaultLimits;

export type RateLimits = {
  /** Throws 429. `of` is an IP address, or a conversation id for messages. */
  take(limit: keyof Limits, of: string): Promise<void>;
};

/** Counted in memory only: an IP address is never written down. */
export function createRateLimits(limits: Partial<Limits> = {}): RateLimits {
  const perMinute = { ...defaultLimits, ...limits };
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const limiters: Record<keyof Limits, RateLimiterMemory> = {
    calls: limiter(perMinute.calls),
    tokens: limiter(perMinute.tokens),
    messages: limiter(perMinute.messages),
  };
  return {
    take: async (limit, of) => {
      try {
        await limiters[limit].consume(network(of));
      } catch (reason) {
        if (reason instanceof Error) throw reason;
        // No Retry-After: the Web Chat client reads its seconds as milliseconds and comes back at once.
        throw new HttpProblem('TooManyRequests', 'Too many requests. Try again in a minute.');
      }
    },
  };
}

/** One household has 2^64 IPv6 addresses; count the network. */
const network = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
