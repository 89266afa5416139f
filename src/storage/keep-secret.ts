import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Secret = z.string().trim().min(32);

/** The secret in `file`; made on the first start, so that tokens stay valid over a restart. */
export function keepSecret({ file }: { file: string }): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    // `wx`: of two processes that start together, one makes it and both read the same.
    writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return Secret.parse(readFileSync(file, 'utf8'));
}

const isAlreadyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
