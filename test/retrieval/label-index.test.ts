import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/platform/steps.ts';
import { buildLabelIndex, type Label } from '../../src/retrieval/label-index.ts';
import { buildVocabulary } from '../../src/retrieval/sparse-vector.ts';

const features = (text: string) => new Map(text.split(' ').map((word) => [`stem:${word}`, 1]));
const need = (id: string): Label => ({ kind: 'need', id });
const examples: readonly (readonly [string, Label])[] = [
  ['huur niet betaald', need('huurachterstand')],
  ['achter met de huur', need('huurachterstand')],
  ['niemand om mee te praten', need('eenzaam')],
  ['alleen op zondag', need('eenzaam')],
  ['paspoort verlopen', { kind: 'intent', id: 'paspoort' }],
];
const phrases = examples.map(([text, label]) => ({ text, label, features: features(text) }));

const vocabulary = buildVocabulary(phrases.map((phrase) => phrase.features));
const index = atOnce(buildLabelIndex(phrases, vocabulary));

describe('the label index', () => {
  test.each([
    ['huur betaald', 'huurachterstand'],
    ['alleen praten', 'eenzaam'],
    ['paspoort', 'paspoort'],
  ])('hears in "%s" mostly %s', (text, id) => {
    expect(index.score(features(text)).shares[0]?.label.id).toBe(id);
  });

  test('gives shares of at most 1 together, best first', () => {
    const { shares } = index.score(features('huur alleen'));
    const values = shares.map(({ share }) => share);
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(values.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.0001);
  });

  test('names the phrases that look most like it', () => {
    const [first] = index.score(features('achter met de huur')).nearest;
    expect(first).toMatchObject({ text: 'achter met de huur', label: need('huurachterstand') });
    expect(first?.score).toBeCloseTo(1, 4);
  });

  test('has no near phrase for words that nobody used', () => {
    expect(index.score(features('xyz')).nearest).toEqual([]);
  });
});
