import { z } from 'zod';
import { type Figures, figureNames } from './summarise.ts';
import { percent } from './write-report.ts';

/** Per set of questions (`*`: any other): the least that a figure must be, and for `wrong-place-first` the most. */
export const thresholdsFile = z.record(
  z.string(),
  z.partialRecord(z.enum(figureNames), z.number().min(0).max(1)),
);
export type Thresholds = z.infer<typeof thresholdsFile>;

/** What is below its threshold, in words; empty when all is well. */
export function checkThresholds(name: string, figures: Figures, thresholds: Thresholds): string[] {
  const limits = thresholds[name] ?? thresholds['*'] ?? {};
  return figureNames.flatMap((figure) => {
    const limit = limits[figure];
    const measured = figures[figure]?.rate;
    if (limit === undefined || measured === undefined) return [];
    const atMost = figure === 'wrong-place-first';
    if (atMost ? measured <= limit : measured >= limit) return [];
    return [
      `${name}: ${figure} is ${percent(measured)}, it must be ${atMost ? 'at most' : 'at least'} ${percent(limit)}`,
    ];
  });
}
