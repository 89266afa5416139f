import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A privacy command as an operator runs it, in a process of its own. */
export async function runPrivacy(dataFolder: string, ...parameters: readonly string[]) {
  const child = spawn(process.execPath, ['src/privacy.ts', ...parameters], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}
