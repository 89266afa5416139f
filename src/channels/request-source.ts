import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';

export type RequestSource = {
  readonly ip: string;
  readonly peer: string;
  readonly host: string;
  readonly secure: boolean;
};

/**
 * Where a request comes from. The `X-Forwarded-*` headers count only when the operator says that a proxy of
 * ours writes them: otherwise anybody could choose an address. The proxy adds its caller at the end of the list.
 */
export function requestSource(message: IncomingMessage, behindProxy: boolean): RequestSource {
  const peer = plainAddress(message.socket.remoteAddress ?? '');
  const own = {
    ip: peer,
    peer,
    host: message.headers.host ?? '',
    secure: message.socket instanceof TLSSocket,
  };
  if (!behindProxy) return own;
  return {
    peer,
    ip: plainAddress(lastOf(message.headers['x-forwarded-for']) ?? peer),
    host: lastOf(message.headers['x-forwarded-host']) ?? own.host,
    secure: own.secure || lastOf(message.headers['x-forwarded-proto']) === 'https',
  };
}

/** Whatever a caller sends as its target, this gives a URL: a parser that throws here would end the process. */
export const urlOf = (message: IncomingMessage): URL =>
  URL.parse(`http://localhost${message.url ?? '/'}`) ?? new URL('http://localhost/');

export const isLoopback = (address: string): boolean =>
  address === '::1' || address.startsWith('127.');

/** `::ffff:127.0.0.1` is how an IPv4 caller looks on an IPv6 socket. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

const lastOf = (header: string | string[] | undefined): string | undefined =>
  [header].flat().join(',').split(',').at(-1)?.trim() || undefined;
