import type { Logger } from './logger.ts';

/** What libraries write to the console, and an error that nobody caught, go through the logger: it masks them. */
export function catchStrays(logger: Logger): void {
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    globalThis.console[level] = (...said: unknown[]) =>
      logger.warn({ event: 'library-said', said }, 'A library wrote to the console');
  }
  process.once('uncaughtException', (err) => {
    logger.error({ event: 'crashed', err }, 'Nobody caught this error: the process ends');
    process.exit(1);
  });
}
