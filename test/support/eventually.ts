import { expect } from 'vitest';

/** Looks again until it is so; on a busy machine that may take a while. */
export const eventually = <Value>(look: () => Value | Promise<Value>) =>
  expect.poll(look, { timeout: 20_000, interval: 10 });
