import { describe, expect, test } from 'vitest';
import { soundKey } from '../../src/language/sound-key.ts';
import { stemDutch } from '../../src/language/stem.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import { foldText, splitWords } from '../../src/language/words.ts';

describe('words', () => {
  test.each([
    ["Coöperatie, zo'n café!", ['cooperatie', 'zon', 'cafe']],
    ['zo’n zo`n', ['zon', 'zon']],
    ['14 0595 / 06-12', ['14', '0595', '06', '12']],
    ['kiramı ödeyemiyorum', ['kirami', 'odeyemiyorum']],
    ['لا أستطيع دفع', ['لا', 'استطيع', 'دفع']],
    ['я не можу', ['я', 'не', 'можу']],
    ['😭 … !!', []],
    ['', []],
  ])('of "%s" are folded', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test('fold to the same text however the accents are written', () => {
    expect(foldText('ge\u00efnd')).toBe(foldText('gei\u0308nd'));
  });
});

test.each([
  ['schulden', 'schuld'],
  ['betalingen', 'betaling'],
  ['huis', 'huis'],
  ['auto', 'auto'],
])('the stem of %s is that of %s', (word, other) => {
  expect(stemDutch(word)).toBe(stemDutch(other));
});

test('a word of three letters is its own stem', () => {
  expect(stemDutch('hen')).toBe('hen');
});

describe('the sound key', () => {
  test.each([
    ['schult', 'schuld'],
    ['geit', 'gijt'],
    ['kado', 'cado'],
    ['foto', 'photo'],
    ['zorch', 'zorg'],
    ['contackt', 'kontakt'],
    ['paniek', 'panik'],
  ])('of %s is that of %s', (typed, meant) => {
    expect(soundKey(typed)).toBe(soundKey(meant));
  });

  test.each([
    ['huur', 'hoor'],
    ['geld', 'goud'],
    ['kind', 'kant'],
  ])('tells %s from %s', (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
  });
});

test.each([
  ['ik', true],
  ['niet', true],
  ['goedemiddag', true],
  ['huur', false],
  ['schulden', false],
  ['112', false],
])('%s as a stop word: %s', (word, expected) => {
  expect(isStopWord(word)).toBe(expected);
});
