import { HttpProblem } from '../http-problem.ts';

/** A watermark is the number of an activity; '' is the beginning. Clients send back what they got. */
export function readWatermark(watermark: string): number {
  if (watermark === '') return 0;
  if (/^\d{1,15}$/.test(watermark)) return Number(watermark);
  throw new HttpProblem('BadArgument', 'This is not a watermark of this service.');
}
