import { describe, expect, test } from 'vitest';
import type { Municipality, Provision } from '../../src/knowledge/knowledge.ts';
import { createRankPlaces, type PlaceQuestion } from '../../src/routing/rank-places.ts';
import { hit, knowledge, municipality, place } from './places.ts';

const about = (need: string) => [{ id: need, share: 1 }];

function rank(
  provisions: readonly Provision[],
  question: Partial<PlaceQuestion> = {},
  home: Municipality = municipality(),
) {
  const stad = municipality({ slug: 'stad', name: 'Stad' });
  const rankPlaces = createRankPlaces(knowledge({ provisions, municipalities: [home, stad] }));
  return rankPlaces({ needs: about('schulden'), found: [], municipality: home, ...question });
}

const ids = (...parameters: Parameters<typeof rank>) =>
  rank(...parameters).map(({ provision }) => provision.id);

describe('places', () => {
  test('of another municipality are never there, however well they fit', () => {
    const provisions = [
      place('hier', { needs: ['schulden'] }),
      place('stad', { needs: ['schulden'], municipality: 'stad' }),
      place('land', { needs: ['schulden'], municipality: 'landelijk' }),
    ];
    const found = provisions.map((each) => hit(each, { lexical: 1, phrase: 1, dense: 1 }));
    expect(ids(provisions, { found }).toSorted()).toEqual(['hier', 'land']);
  });

  test('follow the signpost of the municipality, whatever their own files say', () => {
    const provisions = [
      place('derde', { needs: ['schulden'] }),
      place('tweede', { needs: ['schulden'] }),
      place('eerste'),
      place('buiten-de-wegwijzer', { needs: ['schulden'] }),
    ];
    const signposts = { schulden: ['eerste', 'tweede', 'derde'] };
    expect(ids(provisions, {}, municipality({ signposts }))).toEqual([
      'eerste',
      'tweede',
      'derde',
      'buiten-de-wegwijzer',
    ]);
  });

  test('without a signpost that put the need first go first', () => {
    const provisions = [
      place('ook', { needs: ['eenzaam', 'schulden'] }),
      place('vooral', { needs: ['schulden', 'eenzaam'] }),
    ];
    expect(ids(provisions)).toEqual(['vooral', 'ook']);
  });

  test('that are named for everything go after those that are for this', () => {
    const everything = knowledge().needs.map(({ id }) => id);
    const provisions = [
      place('voor-alles', { needs: ['schulden', ...everything] }),
      place('hiervoor', { needs: ['schulden'] }),
    ];
    expect(ids(provisions)).toEqual(['hiervoor', 'voor-alles']);
  });

  test('nearby go before the whole country when they fit as well', () => {
    const needs = ['schulden'];
    const provisions = [
      place('landelijk', { needs, municipality: 'landelijk' }),
      place('plaatselijk', { needs }),
    ];
    expect(ids(provisions)).toEqual(['plaatselijk', 'landelijk']);
  });

  test('for emergencies go last among those that fit as well', () => {
    const needs = ['schulden'];
    const provisions = [place('spoed', { needs, layer: 'acuut' }), place('gewoon', { needs })];
    expect(ids(provisions)).toEqual(['gewoon', 'spoed']);
  });

  test('that nothing points at are left out', () => {
    expect(ids([place('vreemd', { needs: ['rouw'] })])).toEqual([]);
  });

  test('that only the words of the message find are there', () => {
    const named = place('op-naam');
    expect(ids([named], { found: [hit(named, { lexical: 0.6 })] })).toEqual(['op-naam']);
  });

  test('that share words with the message rise', () => {
    const [quiet, named] = ['stil', 'genoemd'].map((id) => place(id, { needs: ['schulden'] }));
    if (quiet === undefined || named === undefined) throw new Error('two places');
    const found = [hit(named, { lexical: 0.5, phrase: 0.9 })];
    expect(ids([quiet, named], { found })).toEqual(['genoemd', 'stil']);
  });

  test('for the heavier need go first', () => {
    const provisions = [
      place('licht', { needs: ['rouw'] }),
      place('zwaar', { needs: ['schulden'] }),
    ];
    const needs = [
      { id: 'schulden', share: 0.7 },
      { id: 'rouw', share: 0.3 },
    ];
    expect(ids(provisions, { needs })).toEqual(['zwaar', 'licht']);
  });

  test('say with what they earned their score', () => {
    for (const { score, because } of rank([place('a', { needs: ['schulden'] })])) {
      const parts = Object.values(because);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
    }
  });
});

describe('the village', () => {
  const needs = ['schulden'];
  const provisions = [
    place('winsum', { needs, name: 'Inloop Winsum' }),
    place('overal', { needs }),
    place('uithuizen', { needs, serviceArea: 'Uithuizen en omgeving' }),
    place('hele-gemeente', { needs, serviceArea: 'Hele gemeente, ook Winsum' }),
  ];

  test('lifts its own places and sinks those of another village', () => {
    const order = ids(provisions, { village: 'Uithuizen' });
    expect([order[0], order.at(-1)]).toEqual(['uithuizen', 'winsum']);
  });

  test('is not read in part of another name', () => {
    const inside = place('meeden', { needs, serviceArea: 'Uithuizermeeden' });
    expect(ids([inside, ...provisions], { village: 'Uithuizen' })[0]).toBe('uithuizen');
  });

  test('does not matter for the whole country', () => {
    const land = place('land', { needs, name: 'Bel Winsum', municipality: 'landelijk' });
    const [ranked] = rank([land], { village: 'Uithuizen' });
    expect(ranked?.because.village).toBe(0);
  });

  test('that nobody named changes nothing', () => {
    expect(new Set(rank(provisions).map(({ because }) => because.village))).toEqual(new Set([0]));
  });
});
