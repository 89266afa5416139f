import { fileURLToPath } from 'node:url';
import type { Municipality } from '../knowledge/knowledge.ts';
import { type Assets, ownAssets, webChatAssets } from './assets.ts';
import type { PageRoute } from './page-route.ts';
import type { PrivacyFacts } from './privacy-page.ts';
import { residentPages } from './resident-pages.ts';
import { everyHeaders } from './security-headers.ts';

export type PagesOptions = PrivacyFacts & {
  readonly municipalities: readonly Municipality[];
  /** Where `scripts/copy-web-chat.mjs` puts the bundle. */
  readonly webChatFolder: string;
  /** Origins of municipal sites that may show the chat in a frame. */
  readonly frameOrigins: readonly string[];
  /** The neutral site of "Snel weg". */
  readonly leaveUrl: string;
  /** Whole text of /.well-known/security.txt; absent: no such page. */
  readonly securityTxt?: string;
};

/** Everything a resident's browser can ask for, apart from the conversation itself. The last route is the 404 page. */
export function createPages(options: PagesOptions): readonly PageRoute[] {
  const own = ownAssets(fileURLToPath(new URL('browser', import.meta.url)));
  const webChat = webChatAssets(options.webChatFolder) ?? missingWebChat(options.webChatFolder);
  const urls = { ...own.urls, ...webChat.urls };
  return [
    ...own.routes,
    ...webChat.routes,
    textRoute('/robots.txt', 'User-agent: *\nDisallow: /\n'),
    ...(options.securityTxt ? [textRoute('/.well-known/security.txt', options.securityTxt)] : []),
    redirectRoute('/favicon.ico', urls['icon.svg'] ?? '/'),
    ...residentPages({ ...options, urls }),
  ];
}

/** Without the bundle the pages still work and give phone and mail; whoever looks at the address reads what to do. */
function missingWebChat(folder: string): Assets {
  const url = '/assets/web-chat-missing.js';
  const text = `Web Chat is not in ${folder}. Run: node scripts/copy-web-chat.mjs, then start again.\n`;
  return { urls: { 'webchat.js': url }, routes: [textRoute(url, text, 503)] };
}

function textRoute(path: string, body: string, status = 200): PageRoute {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
    ...everyHeaders,
  };
  return { method: 'GET', path, handle: () => ({ status, headers, body }) };
}

function redirectRoute(path: string, location: string): PageRoute {
  const headers = { location, 'cache-control': 'no-cache', ...everyHeaders };
  return { method: 'GET', path, handle: () => ({ status: 302, headers, body: '' }) };
}
