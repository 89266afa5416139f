import { expect, test } from 'vitest';
import { createVillageFinder } from '../../src/routing/find-village.ts';
import { municipality } from './places.ts';

const findVillage = createVillageFinder(
  municipality({
    villages: [
      { name: 'Noordwolde', otherNames: [] },
      { name: 'Noordwolde-Zuid', otherNames: ['Noordwâlde-Súd'] },
      { name: "'t Lage van de Weg", otherNames: [] },
      { name: 'Drachten', otherNames: ['Drachtstercompagnie'] },
    ],
  }),
);

test.each([
  ['ik woon in Noordwolde', 'Noordwolde'],
  ['iets in noordwolde zuid graag', 'Noordwolde-Zuid'],
  ['en yn Noordwalde Sud?', 'Noordwolde-Zuid'],
  ["bij 't lage van de weg", "'t Lage van de Weg"],
  ['DRACHTEN!', 'Drachten'],
  ['in Drachtstercompagnie', 'Drachten'],
  ['in Drachtenburg', undefined],
  ['ik woon in Groningen', undefined],
  ['', undefined],
])('in "%s" the village is %s', (text, village) => {
  expect(findVillage(text)).toBe(village);
});
