import { expect, test } from 'vitest';
import { chooseEncoding } from '../../src/pages/content-encoding.ts';

const all = ['br', 'gzip', 'identity'] as const;

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP;q=0.5 , br;q=0', 'gzip'],
  ['*', 'br'],
  ['*, br;q=0', 'gzip'],
  ['br;q=broken', 'identity'],
  ['identity', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('a browser that says %s gets %s', (acceptEncoding, expected) => {
  expect(chooseEncoding(acceptEncoding, all)).toBe(expected);
});

test('nobody gets a copy that we do not have', () => {
  expect(chooseEncoding('br, gzip', ['gzip', 'identity'])).toBe('gzip');
  expect(chooseEncoding('br, gzip', ['identity'])).toBe('identity');
});
