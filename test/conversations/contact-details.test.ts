import { expect, test } from 'vitest';
import { contactDetailsIn } from './contact-details.ts';

test.each([
  ['- Bellen: [0512 12 34 56](tel:0512123456)', ['0512123456']],
  ['Bel [112](tel:112) of [14 0512](tel:140512).', ['112', '140512']],
  ['[a@b.example](mailto:a@b.example)', ['a@b.example']],
  ['kijk op https://www.a.example/pad_1.', ['https://www.a.example/pad_1']],
  ['{"number":"088 - 345 88 88"}', ['0883458888']],
  ['in 2026, € 112,50 van 9.00 tot 17.00', []],
])('in "%s"', (text, details) => {
  expect([...contactDetailsIn(text)].toSorted()).toEqual(details.toSorted());
});
