import { median } from '../../eval/metrics/percentile.ts';

/** Milliseconds of each call: the median of its rounds, so that other work on this machine counts less. */
export function timeCalls<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  rounds = 3,
): number[] {
  for (const input of inputs) call(input);
  const times = inputs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    inputs.forEach((input, at) => {
      const begun = performance.now();
      call(input);
      times[at]?.push(performance.now() - begun);
    });
  }
  return times.map(median);
}

/** Milliseconds of the same work, several times over. */
export function timeWork(times: number, work: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}
