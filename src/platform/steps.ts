/** Long work in small steps: it can be done at once, or politely between other things. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it now; for a command line and for tests. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds that others may have to wait. */
const longestStretch = 20;

/** Does it between other things: a server goes on answering meanwhile. */
export async function betweenOthers<Result>(steps: Steps<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun > longestStretch) {
      await new Promise((resume) => setImmediate(resume));
      begun = performance.now();
    }
  }
}
