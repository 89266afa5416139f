import type { Logger } from '../platform/logger.ts';
import type { DirectLine } from './direct-line/direct-line.ts';
import type { OpenServer } from './open-server.ts';

/** A turn that hangs must not keep the process alive: the operator's system would kill it anyhow. */
const longestStop = 15_000;

/** No new calls, then the turns that run, then the streams: the last answer still reaches its resident. */
export async function stopInOrder({
  server,
  directLine: { queue, hub },
  logger,
}: {
  server: OpenServer;
  directLine: Pick<DirectLine, 'queue' | 'hub'>;
  logger: Logger;
}): Promise<void> {
  const closed = server.close();
  const inOrder = (async () => {
    await queue.drain();
    hub.closeAll();
    await closed;
    return 'in order' as const;
  })();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<'too long'>((resolve) => {
    timer = setTimeout(() => resolve('too long'), longestStop);
  });
  const how = await Promise.race([inOrder, tooLong]);
  clearTimeout(timer);
  if (how === 'too long') {
    hub.closeAll();
    logger.warn({ event: 'stop-forced' }, 'Stopped before every turn was finished');
  }
}
