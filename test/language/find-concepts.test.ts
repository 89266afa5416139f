import { describe, expect, test } from 'vitest';
import { createConceptFinder } from '../../src/language/find-concepts.ts';
import { splitWords } from '../../src/language/words.ts';

const findConcepts = createConceptFinder([
  {
    id: 'schuld',
    words: ['schuld*', 'in het krijt', 'rood sta*', 'długi', 'ديون', 'борг*', 'Klarna'],
  },
  { id: 'huur', words: ['huur', 'czynsz'] },
  { id: 'krijt', words: ['krijt'] },
]);
const conceptsIn = (text: string) => [...findConcepts(splitWords(text))].toSorted();

describe('concepts', () => {
  test.each([
    ['ik heb schuldeisers', ['schuld']],
    ['een schuld', ['schuld']],
    ['ik sta in het krijt', ['krijt', 'schuld']],
    ['het krijt in', ['krijt']],
    ['wij rood staan', ['schuld']],
    ['rood en staan', []],
    ['te veel bij KLARNA en huur', ['huur', 'schuld']],
    ['verhuur', []],
    ['huurder', []],
    ['mam długi', ['schuld']],
    ['لدي ديون', ['schuld']],
    ['у мене борги', ['schuld']],
    ['onschuldig', []],
    ['', []],
  ])('in "%s"', (text, concepts) => {
    expect(conceptsIn(text)).toEqual(concepts);
  });

  test('that run past the end of the text are not there', () => {
    expect(conceptsIn('in het')).toEqual([]);
  });
});
