import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/channels/security-headers.ts';
import { contentSecurityPolicy, pageHeaders } from '../../src/pages/security-headers.ts';

const page = (changes = {}) => ({
  nonce: 'abc123',
  host: 'chat.example:8443',
  framing: { kind: 'municipal', origins: ['https://www.voorbeeldstad.example'] } as const,
  ...changes,
});

const directives = (changes = {}) =>
  new Map(
    contentSecurityPolicy(page(changes))
      .split('; ')
      .map((directive): [string, string] => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
  );

describe('the content security policy', () => {
  test('allows nothing that we do not name', () => {
    const policy = directives();
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'nonce-abc123'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:\/\/(?!www\.voorbeeld)/);
  });

  test('allows a connection to the own host only', () => {
    expect(directives().get('connect-src')).toBe(
      "'self' wss://chat.example:8443 ws://chat.example:8443",
    );
    expect(directives({ host: '[::1]:8080' }).get('connect-src')).toBe(
      "'self' wss://[::1]:8080 ws://[::1]:8080",
    );
  });

  test.each(['evil; script-src *', 'a b', '', "x 'unsafe-inline'", '*'])(
    'is not widened by the host name %j',
    (host) => {
      expect(directives({ host }).get('connect-src')).toBe("'self'");
      expect(directives({ host }).get('script-src')).toBe("'nonce-abc123'");
    },
  );

  test('allows the municipality to frame the chat, and nobody by a mistyped setting', () => {
    const origins = ['https://a.example', 'https://b.example/path', '*', "'unsafe-inline'"];
    expect(directives({ framing: { kind: 'municipal', origins } }).get('frame-ancestors')).toBe(
      "'self' https://a.example",
    );
  });
});

test('a page is never kept, and tells no other site where the resident came from', () => {
  const headers = pageHeaders(page());
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('x-frame-options');
});

test('a page that belongs in no frame says so twice, for old browsers too', () => {
  const headers = pageHeaders(page({ framing: { kind: 'nowhere' } }));
  expect(headers).toHaveProperty('x-frame-options', 'DENY');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('a page leaves what the server forbids to every page as it is', () => {
  const always = securityHeaders(true);
  const together: Record<string, string> = { ...always, ...pageHeaders(page()) };
  expect(together['permissions-policy']).toBe(always['permissions-policy']);
});
