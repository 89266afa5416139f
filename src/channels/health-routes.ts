import { json, type Route } from './http-route.ts';

/** `live`: the process answers. `ready`: it can also reach what it needs, and is not stopping. */
export function healthRoutes(isReady: () => Promise<boolean>): Route[] {
  const ready = async () => {
    const ok = await isReady().catch(() => false);
    return json(ok ? 200 : 503, { status: ok ? 'ready' : 'not-ready' });
  };
  return [
    { method: 'GET', path: '/health', handle: ready },
    { method: 'GET', path: '/health/ready', handle: ready },
    { method: 'GET', path: '/health/live', handle: async () => json(200, { status: 'live' }) },
  ];
}
