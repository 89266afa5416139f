/** `municipal`: may stand in a frame on the municipality's own site. `nowhere`: in no frame at all. */
export type Framing =
  | { readonly kind: 'municipal'; readonly origins: readonly string[] }
  | { readonly kind: 'nowhere' };

/** What every HTML page carries. Nothing is kept by the browser, nothing is asked from another site. */
export function pageHeaders(page: { nonce: string; host: string; framing: Framing }) {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(page),
    // A resident who leaves in a hurry must not find the page again under the back button.
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    ...(page.framing.kind === 'nowhere' ? { 'x-frame-options': 'DENY' } : {}),
    ...everyHeaders,
  };
}

/** For everything that this server sends, assets and plain text included. */
export const everyHeaders = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export function contentSecurityPolicy(page: { nonce: string; host: string; framing: Framing }) {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${page.nonce}'`,
    `style-src 'nonce-${page.nonce}' ${emptyStyle}`,
    `connect-src ${["'self'", ...sockets(page.host)].join(' ')}`,
    `img-src 'self' blob: data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${ancestors(page.framing)}`,
  ].join('; ');
}

/** Web Chat adds one empty style element without our nonce and fills it later; this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Older Safari does not count a WebSocket to the own host as 'self'. The host is what a browser sent: check it. */
function sockets(host: string): readonly string[] {
  return /^[\w.-]+(:\d+)?$|^\[[\da-fA-F:]+\](:\d+)?$/.test(host)
    ? [`wss://${host}`, `ws://${host}`]
    : [];
}

function ancestors(framing: Framing): string {
  if (framing.kind === 'nowhere') return "'none'";
  return ["'self'", ...framing.origins.filter(isOrigin)].join(' ');
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
