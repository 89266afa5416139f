import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPages } from '../../src/pages/create-pages.ts';
import { ask, exampleMunicipality, exampleOptions } from './example-municipality.ts';

const routes = createPages(exampleOptions);
const chat = (municipality = 'voorbeeldstad', pages = routes) =>
  ask(pages, '/:municipality/chat', { params: { municipality } });

describe('the chat page', () => {
  test('says what it is, how to reach a person, and what is kept, before any script runs', async () => {
    const { status, text } = await chat();
    expect(status).toBe(200);
    expect(text).toContain('<html lang="nl">');
    expect(text).toContain('<h1>Gemeente Voorbeeldstad</h1>');
    expect(text).toContain('Dit is een chatbot (AI), geen mens');
    expect(text).toContain('href="tel:0880000002"');
    expect(text).toContain('We bewaren je berichten 28 dagen');
    expect(text).toContain('href="/voorbeeldstad/privacy"');
    expect(text).toContain('Deze knop sluit de pagina. Je browsergeschiedenis blijft staan.');
    expect(text).toMatch(/<a class="leave" href="https:\/\/weer\.example\/"/);
  });

  test('has a neutral title', async () => {
    expect((await chat()).text).toContain('<title>Gemeente Voorbeeldstad</title>');
  });

  test('gives every script and style the nonce of its policy, a new one each time', async () => {
    const [first, second] = [await chat(), await chat()];
    const nonceOf = ({ headers }: typeof first) =>
      /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    const own = first.text.match(/<(script|link rel="stylesheet")[^>]*>/g) ?? [];
    expect(own).toHaveLength(4);
    for (const tag of own) expect(tag).toContain(`nonce="${nonceOf(first)}"`);
    expect(first.text).not.toMatch(/ style="| on\w+="/);
  });

  test('names no other site than those of its links', async () => {
    const { text } = await chat();
    const loaded = text.match(/(src|href)="https?:[^"]*"/g) ?? [];
    expect(new Set(loaded)).toEqual(
      new Set(['href="https://weer.example/"', 'href="https://www.voorbeeldstad.example/"']),
    );
  });

  test('is not broken by a hostile name', async () => {
    const name = `"><img src=x onerror=alert(1)>`;
    const pages = createPages({
      ...exampleOptions,
      municipalities: [exampleMunicipality({ name })],
    });
    const { text } = await chat('voorbeeldstad', pages);
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img src=x');
  });
});

describe('an address that leads nowhere', () => {
  test.each(['/:municipality/chat', '/:municipality/privacy', '/:municipality/', '/*'])(
    'gives the list of municipalities at %s',
    async (path) => {
      const { status, text } = await ask(routes, path, { params: { municipality: '<b>nergens' } });
      expect(status).toBe(404);
      expect(text).toContain('Deze pagina is er niet');
      expect(text).toContain('<a href="/anderdorp/chat">Anderdorp</a>');
      expect(text).not.toContain('nergens');
    },
  );

  test('is not found by a name that every object has', async () => {
    expect((await chat('constructor')).status).toBe(404);
  });
});

test('the first page lists the municipalities in the order of the alphabet', async () => {
  const { text } = await ask(routes, '/');
  expect(text.indexOf('Anderdorp')).toBeLessThan(text.indexOf('Voorbeeldstad'));
  expect(text).toContain('<a href="/voorbeeldstad/chat">Voorbeeldstad</a>');
});

test('the address of a municipality leads to its chat', async () => {
  const params = { municipality: 'anderdorp' };
  for (const path of ['/:municipality', '/:municipality/']) {
    const { status, headers } = await ask(routes, path, { params });
    expect([status, headers.location]).toEqual([302, '/anderdorp/chat']);
  }
});

describe('the privacy page', () => {
  const privacy = (options = exampleOptions) =>
    ask(createPages(options), '/:municipality/privacy', { params: { municipality: 'anderdorp' } });

  test('says that nobody else reads along when nobody does', async () => {
    const { text } = await privacy();
    expect(text).toContain('28 dagen');
    expect(text).toContain('We sturen je berichten niet naar andere bedrijven');
  });

  test('names every other party', async () => {
    const { text } = await privacy({ ...exampleOptions, otherParties: ['Model BV', 'A & B'] });
    expect(text).toContain('Model BV, A &amp; B');
    expect(text).not.toContain('niet naar andere bedrijven');
  });

  test('counts one day as one day', async () => {
    expect((await privacy({ ...exampleOptions, retentionDays: 1 })).text).toContain('1 dag.');
  });
});

describe('the assets', () => {
  const bundle = 'window.WebChat = {};'.repeat(50);
  let pages = routes;

  beforeAll(async () => {
    const webChatFolder = await mkdtemp(join(tmpdir(), 'web-chat-'));
    const path = join(webChatFolder, 'webchat.js');
    await writeFile(path, bundle);
    await writeFile(`${path}.br`, brotliCompressSync(bundle));
    await writeFile(`${path}.gz`, gzipSync(bundle));
    pages = createPages({ ...exampleOptions, webChatFolder });
  });

  const fetchBundle = async (acceptEncoding: string) => {
    const url = /data-web-chat="([^"]+)"/.exec((await chat('anderdorp', pages)).text)?.[1] ?? '';
    return ask(pages, url, { headers: { 'accept-encoding': acceptEncoding } });
  };

  test('reach a browser in the smallest form that it reads', async () => {
    const brotli = await fetchBundle('gzip, br');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(bundle);
    const gzip = await fetchBundle('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(bundle);
    const plain = await fetchBundle('');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.text).toBe(bundle);
  });

  test('may be kept for a year, by caches that know of the forms', async () => {
    const { headers } = await fetchBundle('br');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers.vary).toBe('accept-encoding');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('of our own are small: less than 20 kB of script before Web Chat itself', async () => {
    const scripts = routes.filter(({ path }) => /^\/assets\/[0-9a-f]+\/.*\.js$/.test(path));
    const sizes = await Promise.all(
      scripts.map(async ({ path }) => (await ask(routes, path)).body.length),
    );
    expect(scripts.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
  });

  test('that were never built give a clear message, and the pages still work', async () => {
    const answer = await ask(routes, '/assets/web-chat-missing.js');
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('node scripts/copy-web-chat.mjs');
    expect((await chat()).text).toContain('data-web-chat="/assets/web-chat-missing.js"');
  });
});

describe('small files at known addresses', () => {
  test('robots stay away', async () => {
    expect((await ask(routes, '/robots.txt')).text).toContain('Disallow: /');
  });

  test('security.txt is there when the municipality has one', async () => {
    const path = '/.well-known/security.txt';
    expect(routes.some((route) => route.path === path)).toBe(false);
    const securityTxt = 'Contact: mailto:security@voorbeeldstad.example\n';
    const answer = await ask(createPages({ ...exampleOptions, securityTxt }), path);
    expect(answer.text).toBe(securityTxt);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test('the icon is found at its old address too', async () => {
    const { headers } = await ask(routes, '/favicon.ico');
    const icon = await ask(routes, headers.location ?? '');
    expect(icon.headers['content-type']).toBe('image/svg+xml');
  });
});
