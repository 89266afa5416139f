import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Ran = { code: unknown; out: string; error: string };

/** The command line as people use it: a process of its own. */
export async function runAsk(...parameters: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['src/ask.ts', ...parameters], {
    env: { ...process.env, KNOWLEDGE_DIR: '', NODE_NO_WARNINGS: '1' },
  });
  const ran = { out: '', error: '' };
  child.stdout.on('data', (data) => {
    ran.out += String(data);
  });
  child.stderr.on('data', (data) => {
    ran.error += String(data);
  });
  const [code] = await once(child, 'close');
  return { code, ...ran };
}
