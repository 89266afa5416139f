import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], rest = {}) => ({
  extends: true as const,
  test: { name, include, ...rest },
});

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line-reporter.ts'],
    projects: [
      project('unit', [
        'test/{platform,language,safety,knowledge,retrieval,routing,answering,pages,dialogs,eval,scripts}/**/*.test.ts',
      ]),
      project('contract', ['test/storage/**/*.test.ts'], { testTimeout: 30_000 }),
      project('conversations', ['test/{conversations,ask}/**/*.test.ts'], {
        // The real knowledge is read and learned once per worker, not once per file.
        isolate: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
      project('e2e', ['test/{bot,channels,e2e,privacy}/**/*.test.ts'], {
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
