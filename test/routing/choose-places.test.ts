import { describe, expect, test } from 'vitest';
import type { Provision } from '../../src/knowledge/knowledge.ts';
import { choosePlaces, type PlaceChoice } from '../../src/routing/choose-places.ts';
import { municipality, place } from './places.ts';

const loket = place('loket', { layer: 'sociaal-loket' });
const because = { need: 0, general: 0, lexical: 0, phrase: 0, dense: 0, village: 0, kind: 0 };
const rankedAs = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([id, score]) => ({
    provision: id === 'loket' ? loket : place(id),
    score,
    because,
  }));
const byId = (...provisions: Provision[]) => new Map(provisions.map((each) => [each.id, each]));
const choose = (choice: Partial<PlaceChoice>) =>
  choosePlaces({
    ranked: [],
    municipality: municipality(),
    provisions: byId(loket),
    several: false,
    without: [],
    ...choice,
  });
const ids = (choice: Partial<PlaceChoice>) => choose(choice).places.map(({ id }) => id);

describe('the places to name', () => {
  test('are three at most, in order', () => {
    expect(ids({ ranked: rankedAs({ a: 1, b: 0.9, c: 0.8, d: 0.7 }) })).toEqual(['a', 'b', 'c']);
  });

  test('are not far behind the best; the loket takes the free slot', () => {
    expect(ids({ ranked: rankedAs({ a: 1, b: 0.9, c: 0.1 }) })).toEqual(['a', 'b', 'loket']);
  });

  test('are the loket when nothing fits', () => {
    expect(choose({})).toMatchObject({ places: [loket], route: 'sociaal-loket' });
  });

  test('are none when there is no loket either', () => {
    expect(choose({ provisions: byId() })).toMatchObject({ places: [], route: 'sociaal-loket' });
  });

  test('name the loket once', () => {
    const named = ids({ ranked: rankedAs({ loket: 1, a: 0.9 }) });
    expect(named.toSorted()).toEqual(['a', 'loket']);
  });

  test('leave out what the resident does not want again, the loket too', () => {
    const ranked = rankedAs({ a: 1, b: 0.9 });
    expect(ids({ ranked, without: ['a'] })).toEqual(['b', 'loket']);
    expect(ids({ ranked, without: ['a', 'loket'] })).toEqual(['b']);
  });

  test('take their layer from the first', () => {
    expect(choose({ ranked: rankedAs({ a: 1 }) }).route).toBe('voorliggend-veld');
  });
});

describe('several life domains at once', () => {
  const several = true;

  test('go to the loket first', () => {
    const chosen = choose({ several, ranked: rankedAs({ a: 1, b: 0.9, c: 0.8 }) });
    expect(chosen.places.map(({ id }) => id)).toEqual(['loket', 'a', 'b']);
    expect(chosen.route).toBe('sociaal-loket');
  });

  test('go to the social team where there is one', () => {
    const team = place('team');
    const withTeam = municipality({ socialTeam: { name: 'Team', provision: 'team' } });
    const provisions = byId(loket, team);
    expect(ids({ several, municipality: withTeam, provisions })).toEqual(['team']);
  });
});
