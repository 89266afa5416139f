import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { PageRoute } from '../../src/pages/page-route.ts';
import { directLineSecret, startServer } from './start-server.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const pages: PageRoute[] = [
  {
    method: 'GET',
    path: '/:municipality/chat',
    handle: ({ params, query, host, body }) => ({
      status: 200,
      headers: { ...html, 'content-security-policy': "default-src 'self'" },
      body: `${params.municipality} ${query.taal} ${host} ${body}`,
    }),
  },
  {
    method: 'POST',
    path: '/:municipality/melden',
    handle: async ({ body }) => ({ status: 200, headers: html, body: `kreeg ${body}` }),
  },
  {
    method: 'GET',
    path: '/:slug/uitleg',
    handle: ({ params }) => ({ status: 200, headers: html, body: `uitleg ${params.slug}` }),
  },
  {
    method: 'GET',
    path: '/bytes.js',
    handle: () => ({
      status: 200,
      headers: { 'Content-Type': 'text/javascript', 'Cache-Control': 'public, max-age=60' },
      body: new Uint8Array([49, 50]),
    }),
  },
  {
    method: 'GET',
    path: '/kapot',
    handle: () => {
      throw new Error('geheim van binnen');
    },
  },
];

describe('pages', () => {
  test('get their parameters, query, host and body; their own headers stay', async () => {
    const { call, origin } = await startServer({ pages });
    const page = await call('GET', '/westerkwartier/chat?taal=nl');
    expect(page.text).toBe(`westerkwartier nl ${origin.slice(7)} undefined`);
    expect(page.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(page.headers.get('x-frame-options')).toBeNull();
    const other = await call('GET', '/westerkwartier/uitleg');
    expect([other.text, other.headers.get('x-frame-options')]).toEqual([
      'uitleg westerkwartier',
      'DENY',
    ]);
    const posted = await call('POST', '/westerkwartier/melden', { body: 'naam=Jan' });
    expect(posted.text).toBe('kreeg naam=Jan');
    const bytes = await call('GET', '/bytes.js');
    expect([bytes.text, bytes.headers.get('cache-control')]).toEqual(['12', 'public, max-age=60']);
  });

  test('HEAD answers like GET, without the body', async () => {
    const { call } = await startServer({ pages });
    const head = await call('HEAD', '/bytes.js');
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '2']);
  });

  test('a page that throws gives 500 without a word of the inside', async () => {
    const { call, lines } = await startServer({ pages });
    const { status, text } = await call('GET', '/kapot');
    expect([status, JSON.parse(text).error.code]).toEqual([500, 'InternalError']);
    expect(text + lines.join('')).not.toContain('geheim van binnen');
    expect(lines.join('')).toContain('request-failed');
  });
});

describe('addresses that are not there', () => {
  test('404: JSON for a program, a Dutch page for a browser', async () => {
    const { call } = await startServer();
    expect((await call('GET', '/nergens')).body.error.code).toBe('NotFound');
    const page = await call('GET', '/nergens', { headers: { accept: 'text/html,*/*' } });
    expect([page.status, page.text]).toEqual([404, expect.stringContaining('bestaat niet')]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('405 names what is allowed', async () => {
    const { call } = await startServer();
    const answer = await call('PUT', '/v3/directline/conversations');
    expect([answer.status, answer.body.error.code]).toEqual([405, 'MethodNotAllowed']);
    expect(answer.headers.get('allow')).toContain('POST');
  });

  test('404 for a path that cannot be read, without a stack', async () => {
    const { call } = await startServer({ pages });
    const { status, text } = await call('GET', '/%E0%A4%A/chat');
    expect([status, JSON.parse(text).error.code]).toEqual([404, 'NotFound']);
  });
});

test('malformed JSON is refused everywhere, with one clear body', async () => {
  const { call, resident } = await startServer({ pages, development: true });
  const { id, token } = await resident();
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  for (const path of [
    '/v3/directline/tokens/generate',
    '/v3/directline/tokens/refresh',
    '/v3/directline/conversations',
    `/v3/directline/conversations/${id}/activities`,
    `/v3/directline/conversations/${id}/upload`,
    '/westerkwartier/chat/token',
    '/westerkwartier/melden',
    '/api/messages',
  ]) {
    const answer = await call('POST', path, { headers, body: '{"type": "mess' });
    expect([answer.status, answer.text], path).toEqual([
      400,
      '{"error":{"code":"MalformedJson","message":"The body is not valid JSON."}}',
    ]);
  }
});

test.each(['//', 'http://[', '/v3/directline/%', '*'])('survives the target %s', async (target) => {
  const { call, port } = await startServer();
  for (const upgrade of ['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n']) {
    const socket = connect(port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => undefined).resume();
    socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\n${upgrade || 'Connection: close\r\n'}\r\n`);
    await closed;
  }
  expect((await call('GET', '/health/live')).status).toBe(200);
});

describe('security headers', () => {
  test('on data, pages and refusals', async () => {
    const { call } = await startServer({ pages });
    for (const path of ['/health', '/westerkwartier/chat', '/nergens', '/kapot']) {
      const { headers } = await call('GET', path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
      expect(headers.get('permissions-policy'), path).toContain('camera=()');
      expect(headers.get('content-security-policy'), path).toContain('default-src');
      expect(headers.get('strict-transport-security'), path).toBeNull();
      expect(headers.get('server'), path).toBeNull();
    }
  });

  test('behind a proxy with https: HSTS, and streams over wss on its host', async () => {
    const { call, pageToken } = await startServer({ behindProxy: true });
    const headers = {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'chat.gemeente.example',
      origin: 'https://chat.gemeente.example',
    };
    const given = await pageToken(headers);
    expect(given.headers.get('strict-transport-security')).toContain('max-age=31536000');
    const started = await call('POST', '/v3/directline/conversations', {
      headers: { ...headers, authorization: `Bearer ${given.body.token}` },
    });
    expect(started.body.streamUrl).toMatch('wss://chat.gemeente.example/v3/directline/');
  });

  test('without a proxy nobody chooses an address or a scheme', async () => {
    const { pageToken } = await startServer({ limits: { tokens: 1 } });
    const from = (ip: string) => pageToken({ 'x-forwarded-for': ip, 'x-forwarded-proto': 'https' });
    const first = await from('192.0.2.1');
    expect([first.status, first.headers.get('strict-transport-security')]).toEqual([200, null]);
    expect((await from('192.0.2.2')).status).toBe(429);
  });

  test('with a proxy the last address in its list counts', async () => {
    const { pageToken } = await startServer({ behindProxy: true, limits: { tokens: 1 } });
    const from = async (ips: string) => (await pageToken({ 'x-forwarded-for': ips })).status;
    expect(await from('203.0.113.9, 192.0.2.1')).toBe(200);
    expect(await from('203.0.113.8, 192.0.2.1')).toBe(429);
    expect(await from('203.0.113.9, 192.0.2.2')).toBe(200);
  });
});

describe('health', () => {
  test('live and ready; not ready when something else is missing', async () => {
    let ready = true;
    const { call } = await startServer({ isReady: async () => ready });
    const statuses = async () =>
      Promise.all(
        ['/health', '/health/ready', '/health/live'].map(
          async (path) => (await call('GET', path)).status,
        ),
      );
    expect(await statuses()).toEqual([200, 200, 200]);
    ready = false;
    expect(await statuses()).toEqual([503, 503, 200]);
  });

  test('not ready when the database is gone', async () => {
    const { call, database } = await startServer();
    await database.close();
    expect((await call('GET', '/health/ready')).status).toBe(503);
    expect((await call('GET', '/health/live')).status).toBe(200);
  });
});

describe('/api/messages', () => {
  const activity = {
    type: 'event',
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:1/',
    from: { id: 'a' },
    recipient: { id: 'b' },
    conversation: { id: 'c' },
  };
  const post = (call: Awaited<ReturnType<typeof startServer>>['call'], headers = {}) =>
    call('POST', '/api/messages', {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(activity),
    });

  test('is not there without an app id', async () => {
    const { call } = await startServer();
    expect((await post(call)).status).toBe(404);
  });

  test('in development answers this machine, and not what a proxy passes on', async () => {
    const { bot, call } = await startServer({ development: true });
    expect((await post(call)).status).toBe(200);
    expect(bot.seen).toMatchObject([{ type: 'event', channelId: 'emulator' }]);
    const passedOn = await post(call, { 'x-forwarded-for': '127.0.0.1' });
    expect([passedOn.status, passedOn.body.error.code]).toEqual([403, 'Forbidden']);
    expect((await call('GET', '/api/messages')).status).toBe(405);
  });

  test('with an app id wants a signature, also in development', async () => {
    const { bot, call } = await startServer({
      appId: '00000000-0000-0000-0000-000000000001',
      appPassword: 'x',
      tenantId: '00000000-0000-0000-0000-000000000002',
      development: true,
    });
    const answer = await post(call);
    expect([answer.status, answer.body.error.code]).toEqual([401, 'AuthorizationRequired']);
    expect(bot.seen).toEqual([]);
  });

  test('400 for what is no activity', async () => {
    const { call } = await startServer({ development: true });
    const headers = { 'content-type': 'application/json' };
    expect((await call('POST', '/api/messages', { headers, body: '[]' })).status).toBe(400);
    expect((await call('POST', '/api/messages', { headers, body: '{}' })).status).toBe(400);
  });

  test('a caller cannot speak in a conversation of our own by naming our address', async () => {
    const { call, resident } = await startServer({ development: true });
    const { id, read } = await resident();
    const before = await read();
    const inside = {
      ...activity,
      type: 'message',
      text: 'x',
      serviceUrl: 'https://direct-line.invalid/',
    };
    const answer = await call('POST', '/api/messages', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...inside, channelId: 'directline', conversation: { id } }),
    });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadArgument']);
    expect(await read()).toEqual(before);
  });
});

test('a port that is taken is an error for the caller, not a crash', async () => {
  const { port } = await startServer();
  await expect(startServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a body of any size is refused without losing the next request', async () => {
  const { direct } = await startServer();
  const large = { municipality: 'x'.repeat(900_000) };
  const refused = await direct('POST', '/tokens/generate', directLineSecret, large);
  expect([refused.status, refused.body.error.code]).toEqual([413, 'BodyTooLarge']);
  const next = { municipality: 'westerkwartier' };
  expect((await direct('POST', '/tokens/generate', directLineSecret, next)).status).toBe(200);
});
