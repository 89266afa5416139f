import type { Clock } from '../../src/platform/clock.ts';

/** A clock that stands still until the test moves it. */
export function heldClock(start = '2026-11-22T10:00:00.000Z') {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  } satisfies Clock & { pass(milliseconds: number): void };
}
