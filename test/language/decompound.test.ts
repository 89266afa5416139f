import { describe, expect, test } from 'vitest';
import { createDecompounder } from '../../src/language/decompound.ts';

const lexicon =
  'schuld hulp verlening schuldhulp huis houd werk lozen dagbesteding vervoer kosten zorg kind opvang';
const decompound = createDecompounder(new Set(lexicon.split(' ')));

describe('a compound', () => {
  test.each([
    ['schuldhulpverlening', ['schuldhulp', 'verlening']],
    ['vervoerskosten', ['vervoer', 'kosten']],
    ['kinderopvang', []],
    ['kindopvang', ['kind', 'opvang']],
    ['werkelozenhulp', ['werk', 'lozen', 'hulp']],
    ['zorgkosten', ['zorg', 'kosten']],
  ])('%s falls apart in the fewest words', (word, parts) => {
    expect(decompound(word)).toEqual(parts);
  });

  test('falls apart in three when that is what the lexicon knows', () => {
    const smaller = createDecompounder(new Set(['schuld', 'hulp', 'verlening']));
    expect(smaller('schuldhulpverlening')).toEqual(['schuld', 'hulp', 'verlening']);
  });

  test('of four words stays whole', () => {
    expect(decompound('schuldhulpkostenopvangzorg')).toEqual([]);
  });
});

test.each([['dagbesteding'], ['zorgen'], ['hulpkip'], ['hulphulpje'], ['xxxxxxxxxxxx']])(
  '%s is no compound of known words',
  (word) => {
    expect(decompound(word)).toEqual([]);
  },
);

test('answers the same the second time', () => {
  expect(decompound('zorgkosten')).toEqual(decompound('zorgkosten'));
});
