import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Settings = Readonly<Record<string, string>>;

/** What a process said and how it ended. */
export type Ended = { code: number | null; output: string };

export type RunningProduct = {
  readonly origin: string;
  readonly port: number;
  /** Everything on standard output and standard error so far. */
  output(): string;
  /** As an operator stops it; resolves when the process is gone. */
  stop(): Promise<Ended>;
};

/** The product as `npm start` runs it, in a process of its own, on a free port. Throws what it said when it does not start. */
export async function startProcess(settings: Settings): Promise<RunningProduct> {
  const { child, output } = launch({ PORT: '0', ...settings });
  const ended = once(child, 'close');
  const port = await Promise.race([portIn(child, output), ended.then(() => undefined)]);
  if (port === undefined) throw new Error(`The product did not start:\n${output()}`);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return { code: child.exitCode, output: output() };
    },
  };
}

/** For a start that must fail: waits for the end. */
export async function runUntilItStops(settings: Settings): Promise<Ended> {
  const { child, output } = launch({ PORT: '0', ...settings });
  await once(child, 'close');
  return { code: child.exitCode, output: output() };
}

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function launch(settings: Settings) {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    // Only what a bare machine has: a setting of the developer must not change the test.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return { child, output: () => said };
}

const portIn = (child: ChildProcess, output: () => string): Promise<number> =>
  new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const [, port] = /"event":"listening","port":(\d+)/.exec(output()) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
  });
