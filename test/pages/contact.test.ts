import { expect, test } from 'vitest';
import { contactLinks, contactList, dialable } from '../../src/pages/contact.ts';
import { exampleMunicipality } from './example-municipality.ts';

const markup = (municipality = exampleMunicipality()) =>
  contactLinks(municipality).map((link) => link.markup);

test('the line gives the number of the loket before the general one', () => {
  expect(markup()[0]).toBe('<a href="tel:0880000002">Bel 088 000 00 02</a>');
});

test('the line gives only what the data has', () => {
  const contact = { phones: [], addresses: [], sources: [], checkedOn: '2026-11' };
  expect(markup(exampleMunicipality({ contact }))).toEqual([]);
  const mailOnly = exampleMunicipality({ contact: { ...contact, email: 'a@b.example' } });
  expect(markup(mailOnly)).toEqual(['<a href="mailto:a@b.example">Mail</a>']);
});

test('an address that is no web address does not become a link', () => {
  const { contact } = exampleMunicipality();
  const hostile = exampleMunicipality({ contact: { ...contact, website: 'javascript:alert(1)' } });
  expect(markup(hostile).join() + contactList(hostile).markup).not.toContain('javascript');
});

test('the list shows every way in, without the notes of an editor', () => {
  const list = contactList(exampleMunicipality()).markup;
  expect(list).toContain('Bel <a href="tel:0512000001">0512 00 00 01</a>: Algemeen nummer</li>');
  expect(list).toContain('088 000 00 02</a>: Het Loket, op werkdagen</li>');
  expect(list).toContain('Dorpsstraat 1, Voorbeeld');
  expect(list).toContain('>voorbeeldstad.example</a>');
  expect(list).not.toContain('Elders');
  expect(list).not.toContain('bevestigd');
});

test.each([
  ['14 0521', '140521'],
  ['088 - 345 88 88', '0883458888'],
  ['+31 512 58 12 34', '+31512581234'],
])('%s is dialled as %s', (number, expected) => {
  expect(dialable(number)).toBe(expected);
});
