import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** In a process of its own: the console and the end of a process belong to all of it. */
function run(script: string) {
  const prepare = `
    import { catchStrays } from './src/platform/catch-strays.ts';
    import { createLogger } from './src/platform/logger.ts';
    catchStrays(createLogger({ mask: (text) => text.replaceAll('geheim', '[naam]') }));
    ${script}`;
  const parameters = ['--input-type=module-typescript', '--eval', prepare];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  return {
    status,
    stderr,
    lines: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

test('what a library writes to the console becomes a masked log line', () => {
  const { status, stderr, lines } = run(`console.error('geheim', new Error('ook geheim'));`);
  expect([status, stderr]).toEqual([0, '']);
  expect(lines).toMatchObject([
    { level: 'warn', event: 'library-said', said: ['[naam]', { message: 'ook [naam]' }] },
  ]);
});

test.each([`throw new Error('geheim');`, `Promise.reject(new Error('geheim'));`])(
  'an error that nobody caught is logged without its secret, and the process ends: %s',
  (script) => {
    const { status, stderr, lines } = run(script);
    expect([status, stderr]).toEqual([1, '']);
    expect(lines).toMatchObject([{ level: 'error', event: 'crashed', err: { message: '[naam]' } }]);
    expect(JSON.stringify(lines)).not.toContain('geheim');
  },
);
