import { expect, test } from 'vitest';
import { findPerson } from '../../src/routing/find-person.ts';

test.each([
  ['hulp voor mijn moeder', 'moeder'],
  ['me pa kan niet meer', 'pa'],
  ['mijn oude buurvrouw valt steeds', 'buurvrouw'],
  ['myn mem is siik', 'mem'],
  ['my father drinks', 'father'],
  ['moja mama jest chora', 'mama'],
  ['annem hasta', 'annem'],
  ['meine Mutter braucht Hilfe', 'mutter'],
  ['моя мати хвора', 'мати'],
  ['أمي مريضة', 'امي'],
  ['ik ben moeder van drie', undefined],
  ['ik zoek een vriend', undefined],
  ['de buren maken lawaai', undefined],
  ['ik kan de huur niet betalen', undefined],
  ['', undefined],
])('"%s" is about %s', (text, person) => {
  expect(findPerson(text)).toBe(person);
});
