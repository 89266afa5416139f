import { expect, test } from 'vitest';
import { checkThresholds } from '../../eval/check-thresholds.ts';

const figure = (rate: number) => ({ rate, count: 10, low: rate, high: rate });
const thresholds = {
  eigen: { 'first-place': 0.8, 'wrong-place-first': 0.01 },
  '*': { 'first-place': 0.5 },
};

test('what is at its threshold passes', () => {
  const figures = { 'first-place': figure(0.8), 'wrong-place-first': figure(0.01) };
  expect(checkThresholds('eigen', figures, thresholds)).toEqual([]);
});

test('too few right and too many wrong are both named', () => {
  const figures = { 'first-place': figure(0.799), 'wrong-place-first': figure(0.02) };
  expect(checkThresholds('eigen', figures, thresholds)).toEqual([
    'eigen: first-place is 79.9%, it must be at least 80.0%',
    'eigen: wrong-place-first is 2.0%, it must be at most 1.0%',
  ]);
});

test('another set of questions has the general threshold, and a figure without questions none', () => {
  expect(checkThresholds('anders', { 'first-place': figure(0.4) }, thresholds)).toHaveLength(1);
  expect(checkThresholds('anders', {}, thresholds)).toEqual([]);
});
