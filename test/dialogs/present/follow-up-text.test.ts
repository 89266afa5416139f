import { expect, it } from 'vitest';
import { followUpText } from '../../../dialogs/present/follow-up-text.ts';
import { nl } from '../../../dialogs/texts/nl.ts';
import { followUps } from '../../../src/answering/follow-up.ts';
import { barePlace, fullPlace, testdorp } from './small-places.ts';

it.each([
  ['where', '- Adres: Kerkstraat 1, 9201 AB Testdorp\n- Waar: heel Testdorp'],
  ['costs', '- Kosten: gratis'],
  ['hours', '- Open: 24 uur per dag\n- Bellen: 0512 12 34 56 (ma-vr 9.00-12.00 uur)'],
  ['how-to-start', '- Zo begin je: Loop binnen zonder afspraak.'],
  ['indication', '- Je hebt geen indicatie nodig.\n- Voor wie: iedereen met geldzorgen'],
] as const)('answers only what was asked: %s', (followUp, said) => {
  expect(followUpText(followUp, [fullPlace], testdorp, nl)).toBe(
    `**Geldhulp Testdorp**\n\n${said}`,
  );
});

it('gives every way to get in touch when the number is asked', () => {
  const said = followUpText('phone', [fullPlace], testdorp, nl);
  expect(said).toContain('[0512 12 34 56](tel:0512123456)');
  expect(said).toContain('mailto:hulp@geldhulp.example');
});

it('says that it does not know when it does not know', () => {
  const { costs: _, ...place } = fullPlace;
  expect(followUpText('costs', [place], testdorp, nl)).toBe(
    `**Geldhulp Testdorp**\n\n${nl.followUpUnknown}`,
  );
});

it.each(followUps)('sends to the municipality when a place cannot be asked: %s', (followUp) => {
  const said = followUpText(followUp, [barePlace], testdorp, nl);
  expect(said).toContain('[14 0512](tel:140512)');
  expect(said).not.toContain(nl.followUpUnknown);
});

it('answers for every place on the screen', () => {
  const said = followUpText(
    'costs',
    [fullPlace, { ...fullPlace, name: 'B', costs: '€ 2' }],
    testdorp,
    nl,
  );
  expect(said).toContain('**Geldhulp Testdorp**\n\n- Kosten: gratis\n\n**B**\n\n- Kosten: € 2');
});
