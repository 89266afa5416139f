import { expect, test } from 'vitest';
import { phoneNumber } from '../../src/knowledge/field-types.ts';

test.each([
  '112',
  '113',
  '144',
  '14 0521',
  '14 020',
  '116 111',
  '0595-745090',
  '(050) 402 37 50',
  '088 - 345 88 88',
  '06-13863803',
  '0800 5151',
  '0800 33 55 555',
  '0900 - 112 7 112',
  '+31 595 12 34 56',
])('%s is a Dutch phone number', (number) => {
  expect(phoneNumber.safeParse(number).success).toBe(true);
});

test.each([
  '',
  '12',
  '1234',
  '0595 12 34 5',
  '0595 12 34 567',
  '00 00 00 00 00',
  '0800 51',
  '595123456',
  '+32 2 123 45 67',
  '0595 12 34 56 (Jan)',
  'tel:0595123456',
])('"%s" is not', (number) => {
  expect(phoneNumber.safeParse(number).success).toBe(false);
});
