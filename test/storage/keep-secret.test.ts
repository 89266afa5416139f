import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepSecret } from '../../src/storage/keep-secret.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('keepSecret', () => {
  test('makes a secret once, for the owner only', () => {
    const file = join(temporaryFolder(), 'map', 'secret');
    const secret = keepSecret({ file });
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(keepSecret({ file })).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('refuses an empty or short file instead of signing with it', () => {
    const file = join(temporaryFolder(), 'secret');
    writeFileSync(file, 'kort\n');
    expect(() => keepSecret({ file })).toThrow();
  });
});
