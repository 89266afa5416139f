/** One page as plain data: no HTTP library in sight, so the server behind it can be replaced. */
export type PageRoute = {
  readonly method: 'GET' | 'POST';
  /** `/:municipality/chat` style; a `:name` segment arrives in `params`. */
  readonly path: string;
  readonly handle: (request: PageRequest) => PageResponse | Promise<PageResponse>;
};

export type PageRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** `Host` as the resident's browser sent it, port included. */
  readonly host: string;
};

export type PageResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};
