/** What our own HTTP endpoints are written against: plain data, so that the server behind it can be replaced. */
export type HttpRequest = {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Of the resident's side; behind a proxy as the proxy tells it. */
  readonly ip: string;
  /** Of the other end of the socket; nobody can forge this one. */
  readonly peer: string;
  readonly host: string;
  readonly secure: boolean;
};

export type HttpResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** Which allowance per IP address a call takes from. */
  readonly limit?: 'calls' | 'tokens';
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>;
};

export const json = (status: number, value: unknown): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
