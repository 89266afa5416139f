import { describe, expect, test } from 'vitest';
import { createLanguageDetector } from '../../src/language/detect-language.ts';

const detect = createLanguageDetector({
  nl: [
    'ik kan de huur niet betalen en ik heb geen geld voor eten',
    'mijn moeder heeft hulp nodig in huis',
    'waar kan ik terecht voor budget en computer',
  ],
  fy: ['ik kin de hier net betelje', 'ik haw gjin jild foar iten', 'myn mem kin net mear'],
  gos: ['ik kin de huur nait betoalen', 'mien moeke is allain', 'ik heb gain sìnten'],
});

describe('the language of a message', () => {
  test.each([
    ['nl', 'ik kan de huur niet betalen'],
    ['nl', 'hulp in huis'],
    ['en', 'my mother needs help at home every day'],
    ['pl', 'nie mam pieniędzy na czynsz i jedzenie'],
    ['tr', 'kiramı ödeyemiyorum ne yapmalıyım'],
    ['de', 'ich kann meine Miete nicht mehr bezahlen'],
    ['fy', 'ik kin de hier net betelje'],
    ['gos', 'ik kin de huur nait betoalen'],
    ['ar', 'ديون'],
    ['uk', 'шукаю роботу'],
    ['ru', 'мы ищем жильё'],
  ])('is %s in "%s"', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  test.each([['pain'], ['merci'], ['thanks!'], ['dobrze'], ['😭😭'], ['']])(
    'cannot be told from "%s"',
    (text) => {
      expect(detect(text)).toBeUndefined();
    },
  );

  test('is Dutch when most words are Dutch, however foreign the whole looks', () => {
    expect(detect('computer budget hulp huis')).toBe('nl');
  });

  test('needs no Frisian or Low Saxon examples', () => {
    expect(createLanguageDetector({})('my mother needs help at home every day')).toBe('en');
  });
});
