import { percentile } from './percentile.ts';
import { rate } from './rate.ts';
import { createSeededRandom } from './seeded-random.ts';

export type Interval = { readonly low: number; readonly high: number };

const seed = 20_261_122;

/** Where the true rate lies with 95 % certainty, by drawing the same questions again with replacement. */
export function bootstrapInterval(
  values: readonly boolean[],
  resamples = 1_000,
): Interval | undefined {
  if (values.length === 0) return undefined;
  const random = createSeededRandom(seed);
  const rates = Array.from({ length: resamples }, () => {
    const drawn = values.map(() => values[Math.floor(random() * values.length)] ?? false);
    return rate(drawn) ?? 0;
  });
  return { low: percentile(rates, 0.025), high: percentile(rates, 0.975) };
}
