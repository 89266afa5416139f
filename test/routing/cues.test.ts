import { describe, expect, test } from 'vitest';
import { asksPerson } from '../../src/routing/asks-person.ts';
import { asksPolicy } from '../../src/routing/asks-policy.ts';

describe('asking for a person', () => {
  test.each([
    ['kunt u mij terugbellen'],
    ['ik wil iemand van de gemeente spreken'],
    ['kan ik een afspraak maken'],
    ['can I talk to a real person please'],
    ['chcę porozmawiać z człowiekiem'],
    ['biriyle görüşmek istiyorum'],
    ['ich will mit einem Menschen sprechen'],
    ['хочу поговорити з людиною'],
    ['أريد التحدث مع إنسان'],
  ])('is in "%s"', (text) => {
    expect(asksPerson(text)).toBe(true);
  });

  test.each([['ik heb schulden'], ['mijn man praat niet meer'], ['belasting betalen'], ['']])(
    'is not in "%s"',
    (text) => {
      expect(asksPerson(text)).toBe(false);
    },
  );
});

describe('asking for policy', () => {
  test.each([
    ['wat is het beleid over mantelzorg'],
    ['wat wil de gemeente met eenzaamheid'],
    ['wat staat er in het koersplan'],
    ['wat vinden jullie van armoede'],
    ['mag de gemeente dat volgens het beleid'],
  ])('is in "%s"', (text) => {
    expect(asksPolicy(text)).toBe(true);
  });

  test.each([['ik kan de huur niet betalen'], ['mijn moeder woont alleen'], ['']])(
    'is not in "%s"',
    (text) => {
      expect(asksPolicy(text)).toBe(false);
    },
  );
});
