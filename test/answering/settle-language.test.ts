import { expect, test } from 'vitest';
import { settleLanguage } from '../../src/answering/settle-language.ts';

test.each([
  ['is that of the message', 'pl', 'nl', 'pl'],
  ['stays when the message is too short to say', undefined, 'pl', 'pl'],
  ['is Dutch for Low Saxon', 'gos', 'en', 'nl'],
  ['is Ukrainian for Russian', 'ru', 'nl', 'uk'],
  ['stays when nobody speaks it here', 'fr', 'tr', 'tr'],
] as const)('the language %s', (_, detected, current, settled) => {
  expect(settleLanguage('bericht', current, () => detected)).toBe(settled);
});
