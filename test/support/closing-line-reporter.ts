import type { Reporter, TestModule } from 'vitest/node';

/** Closes the run with `N passed, N failed`, a line that any CI can read. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    const broken = modules.filter((module) => module.state() === 'failed').length;
    const failed = Math.max(count('failed'), broken > 0 && count('failed') === 0 ? broken : 0);
    process.stdout.write(`${count('passed')} passed, ${failed} failed\n`);
  }
}
