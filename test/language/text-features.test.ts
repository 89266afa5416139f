import { expect, test } from 'vitest';
import { createDecompounder } from '../../src/language/decompound.ts';
import { createConceptFinder } from '../../src/language/find-concepts.ts';
import { createAnalyse, featureWeights, mergeFeatures } from '../../src/language/text-features.ts';

const analyse = createAnalyse(
  createDecompounder(new Set(['zorg', 'kosten'])),
  createConceptFinder([{ id: 'geld', words: ['kosten', 'zorgkosten'] }]),
);

test('a text is its stems, parts, sounds, letter groups, word pairs and concepts', () => {
  const features = analyse('de zorgkosten');
  expect(Object.fromEntries(features)).toMatchObject({
    'stop:de': featureWeights.stopWord,
    'stem:zorgkost': featureWeights.stem,
    'stem:zorg': featureWeights.part,
    'pair:de zorgkost': featureWeights.pair,
    'gram:_zor': featureWeights.gram,
    'concept:geld': featureWeights.concept,
  });
});

test('a word that comes twice counts twice, a concept once', () => {
  const features = analyse('kosten kosten');
  expect(features.get('stem:kost')).toBe(2 * featureWeights.stem);
  expect(features.get('concept:geld')).toBe(featureWeights.concept);
});

test('texts without words have no features', () => {
  expect(analyse('😭 !?').size).toBe(0);
});

test('merged features add up by weight', () => {
  const merged = mergeFeatures([
    { features: new Map([['stem:huur', 1]]), weight: 1 },
    {
      features: new Map([
        ['stem:huur', 1],
        ['stem:eten', 2],
      ]),
      weight: 0.5,
    },
  ]);
  expect([...merged]).toEqual([
    ['stem:huur', 1.5],
    ['stem:eten', 1],
  ]);
});
