import { describe, expect, test } from 'vitest';
import { createRateLimits } from '../../src/channels/rate-limits.ts';

describe('rate limits', () => {
  test('addresses of one IPv6 network share an allowance; IPv4 addresses do not', async () => {
    const limits = createRateLimits({ calls: 1 });
    await limits.take('calls', '2001:db8:1:2:aaaa::1');
    await expect(limits.take('calls', '2001:db8:1:2:bbbb::2')).rejects.toMatchObject({
      status: 429,
    });
    await limits.take('calls', '2001:db8:1:3::1');
    await limits.take('calls', '192.0.2.1');
    await limits.take('calls', '192.0.2.2');
  });

  test('each kind has its own allowance', async () => {
    const limits = createRateLimits({ calls: 1, tokens: 1 });
    await limits.take('calls', '192.0.2.1');
    await limits.take('tokens', '192.0.2.1');
    await expect(limits.take('tokens', '192.0.2.1')).rejects.toMatchObject({ status: 429 });
  });
});
