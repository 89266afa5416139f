import { describe, expect, test } from 'vitest';
import { createDecompounder } from '../../src/language/decompound.ts';
import { createConceptFinder } from '../../src/language/find-concepts.ts';
import { createAnalyse } from '../../src/language/text-features.ts';
import { learnTopicInformation } from '../../src/retrieval/topic-information.ts';

const analyse = createAnalyse(createDecompounder(new Set()), createConceptFinder([]));
const five = <Value>(value: Value) => Array.from({ length: 5 }, () => value);
const about = (topic: string, text: string) => five({ features: analyse(text), topic });

const informationIn = learnTopicInformation([
  ...about('wonen', 'hulp huur probleem'),
  ...about('financien', 'hulp schuld'),
  ...about('werk', 'hulp baan'),
  ...five({ features: analyse('hulp probleem') }),
]);

describe('topic information', () => {
  test.each([['huur'], ['schuld'], ['baan']])('is in "%s" and hardly in "hulp"', (word) => {
    expect(informationIn(analyse('hulp'))).toBeLessThan(0.1);
    expect(informationIn(analyse(word))).toBeGreaterThan(0.3);
  });

  test('counts less for a word of vague messages', () => {
    expect(informationIn(analyse('probleem'))).toBeLessThan(informationIn(analyse('huur')));
  });

  test('adds up over the words', () => {
    const apart = informationIn(analyse('huur')) + informationIn(analyse('schuld'));
    expect(informationIn(analyse('huur schuld'))).toBeCloseTo(apart);
  });

  test.each([['xyz'], ['']])('is not in "%s"', (text) => {
    expect(informationIn(analyse(text))).toBe(0);
  });
});
