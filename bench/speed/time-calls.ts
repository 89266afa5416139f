/** Milliseconds of each call, one after another; the first round over all inputs warms up and is not counted. */
export function timeCalls<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  rounds = 1,
): number[] {
  for (const input of inputs) call(input);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const input of inputs) {
      const begun = performance.now();
      call(input);
      times.push(performance.now() - begun);
    }
  }
  return times;
}

/** Milliseconds of the same work, several times over. */
export function timeWork(times: number, work: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}
