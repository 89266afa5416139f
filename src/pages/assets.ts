import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type ContentEncoding, chooseEncoding } from './content-encoding.ts';
import type { PageRoute } from './page-route.ts';
import { everyHeaders } from './security-headers.ts';

/** Files with their addresses; an address holds a hash of the content, so a browser may keep it for a year. */
export type Assets = {
  readonly urls: Readonly<Record<string, string>>;
  readonly routes: readonly PageRoute[];
};

type Copies = { readonly identity: Uint8Array } & {
  readonly [encoding in 'br' | 'gzip']?: Uint8Array;
};

/** Our own style and scripts: one hash for all, because the scripts import each other by relative address. */
export function ownAssets(folder: string): Assets {
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, copies: compress(readFileSync(join(folder, name))) }));
  const hash = hashOf(files.map(({ copies }) => copies.identity));
  return assetsUnder(hash, files);
}

/** The Web Chat bundle as `scripts/copy-web-chat.mjs` left it; undefined when that script has not run. */
export function webChatAssets(folder: string): Assets | undefined {
  const path = join(folder, 'webchat.js');
  if (![path, `${path}.br`, `${path}.gz`].every((each) => existsSync(each))) return undefined;
  const identity = readFileSync(path);
  const copies = { identity, br: readFileSync(`${path}.br`), gzip: readFileSync(`${path}.gz`) };
  return assetsUnder(hashOf([identity]), [{ name: 'webchat.js', copies }]);
}

function assetsUnder(hash: string, files: readonly { name: string; copies: Copies }[]): Assets {
  const addressed = files.map((file) => ({ ...file, url: `/assets/${hash}/${file.name}` }));
  return {
    urls: Object.fromEntries(addressed.map(({ name, url }) => [name, url])),
    routes: addressed.map(({ name, url, copies }) => assetRoute(url, name, copies)),
  };
}

function assetRoute(path: string, name: string, copies: Copies): PageRoute {
  const available = (['br', 'gzip', 'identity'] as const).filter((encoding) => copies[encoding]);
  return {
    method: 'GET',
    path,
    handle: ({ headers }) => {
      const encoding = chooseEncoding(headers['accept-encoding'], available);
      return {
        status: 200,
        headers: { ...assetHeaders(name), ...encodingHeader(encoding) },
        body: copies[encoding] ?? copies.identity,
      };
    },
  };
}

function assetHeaders(name: string) {
  return {
    'content-type': contentTypes[extname(name)] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...everyHeaders,
  };
}

function encodingHeader(encoding: ContentEncoding): Readonly<Record<string, string>> {
  return encoding === 'identity' ? {} : { 'content-encoding': encoding };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function compress(identity: Uint8Array): Copies {
  return { identity, br: brotliCompressSync(identity), gzip: gzipSync(identity) };
}

function hashOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 16);
}
