import { describe, expect, it } from 'vitest';
import { monthName } from '../../../dialogs/present/month-name.ts';
import { municipalityContact, placeText } from '../../../dialogs/present/place-text.ts';
import { textsByLanguage } from '../../../dialogs/texts/texts-by-language.ts';
import { barePlace, fullPlace, testdorp } from './small-places.ts';

const { nl, ar } = textsByLanguage;

describe('a place', () => {
  it('shows everything that is known, in the order in which a resident needs it', () => {
    expect(placeText(fullPlace, testdorp, nl)).toBe(
      [
        '**Geldhulp Testdorp**',
        '',
        'Hier krijg je hulp met je geld.',
        '',
        '- Bellen: [0512 12 34 56](tel:0512123456) (Inloop, ma-vr 9.00-12.00 uur)',
        '- Mailen: [hulp@geldhulp.example](mailto:hulp@geldhulp.example)',
        '- Website: [geldhulp.example](https://www.geldhulp.example/contact/?van=bot)',
        '- Chat: [chat.geldhulp.example](https://chat.geldhulp.example)',
        '- Adres: Kerkstraat 1, 9201 AB Testdorp',
        '- Open: 24 uur per dag',
        '- Kosten: gratis',
        '- Zo begin je: Loop binnen zonder afspraak.',
        '- Je hebt geen indicatie nodig.',
        '',
        '*Gecontroleerd in november 2026.*',
      ].join('\n'),
    );
  });

  it('shows the contact details of the municipality when it has none itself', () => {
    const text = placeText(barePlace, testdorp, nl);
    expect(text).toContain(nl.noContact);
    expect(text).toContain('[14 0512](tel:140512)');
    expect(text).toContain('Open: ma-vr 9.00-17.00 uur');
  });

  it('says nothing about what is unknown', () => {
    const text = placeText(barePlace, testdorp, nl);
    for (const label of [nl.costs, nl.howToStart, nl.mail]) expect(text).not.toContain(label);
    expect(text).not.toContain('indicatie');
    expect(text).not.toContain('undefined');
  });

  it('asks to check when the sources are not the best', () => {
    expect(placeText(barePlace, testdorp, nl)).toContain(
      `*Gecontroleerd in oktober 2026. ${nl.checkFirst}*`,
    );
  });

  it('says it when the municipality decides first', () => {
    const place = { ...fullPlace, needsIndication: true };
    expect(placeText(place, testdorp, nl)).toContain(nl.withIndication);
  });

  it('names a chat once when it is the website', () => {
    const place = { ...fullPlace, chat: fullPlace.website ?? '' };
    expect(placeText(place, testdorp, nl)).not.toContain(`${nl.chat}:`);
  });

  it('keeps Dutch numbers and names in their own order within Arabic', () => {
    expect(municipalityContact(testdorp, ar)).toContain('\u2066[14 0512](tel:140512)\u2069');
    expect(placeText(fullPlace, testdorp, ar)).toContain('\u206624 uur per dag\u2069');
    expect(placeText(fullPlace, testdorp, nl)).not.toMatch(/[\u2066\u2069]/);
  });
});

it.each([
  ['nl', 'november 2026'],
  ['en', 'November 2026'],
  ['pl', 'listopad 2026'],
  ['tr', 'Kasım 2026'],
  ['ar', 'نوفمبر 2026'],
  ['uk', 'листопад 2026 р.'],
  ['de', 'November 2026'],
  ['fy', 'Novimber 2026'],
] as const)('a month in %s is %s', (language, name) => {
  expect(monthName('2026-11', language)).toBe(name);
  expect(monthName('2026-11-30', language)).toBe(name);
  expect(textsByLanguage[language].checked(name)).not.toContain('..');
});
