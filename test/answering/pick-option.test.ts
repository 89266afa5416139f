import { expect, test } from 'vitest';
import { pickOption } from '../../src/answering/pick-option.ts';

const options = [
  { label: 'Geld of schulden', topic: 'financien' },
  { label: 'Ik kan de huur niet betalen', need: 'huurachterstand' },
  { label: 'ديون', need: 'schulden' },
];

test.each([
  ['Geld of schulden', 0],
  ['  geld of SCHULDEN! ', 0],
  ['1', 0],
  ['2.', 1],
  [' 3) ', 2],
  ['ديون', 2],
  ['4', undefined],
  ['0', undefined],
  ['12', undefined],
  ['ik heb 2 kinderen', undefined],
  ['geld', undefined],
  ['', undefined],
])('"%s" chooses %s', (message, at) => {
  expect(pickOption(message, options)).toEqual(at === undefined ? undefined : options[at]);
});

test('nothing can be chosen when there are no buttons', () => {
  expect(pickOption('1', [])).toBeUndefined();
});
