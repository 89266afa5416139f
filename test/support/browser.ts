import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packagedChromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A real Chromium: the one that CHROMIUM_PATH names, else the system's, else the one that npm installed. */
export async function startBrowser(): Promise<Browser> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  const executablePath = installed ?? (await packagedChromium.executablePath());
  const env = installed ? {} : await packagedEnvironment(executablePath);
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packaged Chromium brings its own fonts, and the few libraries that a bare machine may lack. */
async function packagedEnvironment(executablePath: string): Promise<Record<string, string>> {
  const fonts = { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  if (!missesLibraries(executablePath)) return fonts;
  const archive = join(
    dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
    '../bin/al2023.tar.br',
  );
  return { ...fonts, LD_LIBRARY_PATH: join(await inflate(archive), 'lib') };
}

function missesLibraries(executablePath: string): boolean {
  return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
}
