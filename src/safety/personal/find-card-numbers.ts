import { findDigitGroups, findStretches } from './digit-runs.ts';
import type { Find } from './place.ts';

/** Numbers of payment cards: fifteen, sixteen or nineteen digits that pass the Luhn test. */
export const findCardNumbers: Find = (text) =>
  findDigitGroups(text).flatMap((groups) =>
    findStretches(groups, [15, 16, 19], (digits) => /^[3-6]/.test(digits) && passesLuhn(digits)),
  );

const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};
