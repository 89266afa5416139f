import { describe, expect, test } from 'vitest';
import { learnTopicInformation } from '../../src/retrieval/topic-information.ts';

const features = (...words: string[]) => new Map(words.map((word) => [`stem:${word}`, 1]));
const topic = (name: string, ...words: string[]) =>
  Array.from({ length: 5 }, () => ({ features: features('hulp', ...words), topic: name }));
const vague = Array.from({ length: 5 }, () => ({ features: features('hulp', 'probleem') }));

const informationIn = learnTopicInformation([
  ...topic('wonen', 'huur', 'probleem'),
  ...topic('financien', 'schuld'),
  ...topic('werk', 'baan'),
  ...vague,
]);

describe('topic information', () => {
  test.each([['huur'], ['schuld'], ['baan']])('is in %s, and hardly in "hulp"', (word) => {
    expect(informationIn(features('hulp'))).toBeLessThan(0.1);
    expect(informationIn(features(word))).toBeGreaterThan(0.3);
  });

  test('counts less for a word of vague messages', () => {
    expect(informationIn(features('probleem'))).toBeLessThan(informationIn(features('huur')));
  });

  test('adds up over the words', () => {
    const both = informationIn(features('huur', 'schuld'));
    expect(both).toBeCloseTo(informationIn(features('huur')) + informationIn(features('schuld')));
  });

  test('is not in unknown words, sounds or letter groups', () => {
    expect(
      informationIn(
        new Map([
          ['stem:xyz', 1],
          ['sound:ur', 1],
          ['gram:huur', 1],
        ]),
      ),
    ).toBe(0);
  });
});
