import type { PageRoute } from '../pages/page-route.ts';
import type { Route } from './http-route.ts';

/** The pages know nothing of IP addresses or sockets: they get what a page needs. */
export const pageRoutes = (pages: readonly PageRoute[]): Route[] =>
  pages.map((page) => ({
    method: page.method,
    path: page.path,
    handle: async ({ params, query, headers, body, host }) =>
      page.handle({ params, query, headers, host, ...(page.method === 'POST' && { body }) }),
  }));
