import { describe, expect, it } from 'vitest';
import { plainText } from '../../../dialogs/present/plain-text.ts';
import { answered, clarify, common, present } from './outcomes.ts';
import { renderMarkdown } from './render-markdown.ts';
import { barePlace, fullPlace, policyPage, testdorp } from './small-places.ts';

const hostile = [
  '[x](javascript:alert(1))',
  '[x](https://evil.example)',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example>',
  '<b onclick=alert(1)>x</b>',
  '*nadruk* en **vet**',
  '_nadruk_ en __vet__',
  '`code` en ```blok```',
  '~~weg~~',
  '# Kop',
  '- punt',
  'naam\n\n# Kop onder naam',
  'naam\n===',
  '[x]: https://evil.example',
  'einde\\',
  '**',
  '&lt;script&gt;',
];

const markup =
  /<(?!\/?(p|ul|li|strong|em|a)\b)|href="(?!tel:|mailto:|https:\/\/(www|chat)\.(geldhulp|testdorp)\.example)/;
const shown = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(hostile)('%j', (text) => {
  const words = text.replace(/\s+/g, ' ');

  it('is shown as it was written', () => {
    const html = renderMarkdown(`**${plainText(text)}**`).replace(/<\/?a\b[^>]*>/g, '');
    expect(html.match(/<[a-z0-9]+/g)).toEqual(['<p', '<strong']);
    expect(shown(html).trim()).toBe(words);
  });

  it('makes no heading, list or quote of a text that begins with it', () => {
    expect(renderMarkdown(plainText(text))).toMatch(/^<p>/);
  });
});

describe('hostile words in every field', () => {
  const evil = '[x](javascript:alert(1)) <https://evil.test> *a* `b` ![c](https://evil.test/c)';
  const place = {
    ...fullPlace,
    name: evil,
    description: `${evil}\n\n${evil}`,
    openingHours: evil,
    costs: evil,
    howToStart: evil,
    serviceArea: evil,
    audience: evil,
    phones: [{ number: '0512 12 34 56', label: evil, hours: evil }],
    addresses: [{ street: evil, place: evil }],
  };
  const municipality = { ...testdorp, name: evil, loket: { name: evil } };
  const basis = { ...common, municipality };

  it.each([
    ['answer', { ...answered, municipality, places: [place], selfHelp: [evil], offer113: place }],
    ['several', { ...answered, municipality, places: [place], several: true }],
    ['without contact', { ...answered, municipality, places: [{ ...barePlace, name: evil }] }],
    ['where', { ...answered, places: [place], followUp: 'where' }],
    ['hours', { ...answered, places: [place], followUp: 'hours' }],
    ['indication', { ...answered, places: [place], followUp: 'indication' }],
    ['question', { ...clarify, question: evil }],
    ['handoff', { ...basis, kind: 'handoff', route: 'sociaal-loket', places: [place] }],
    ['matter', { ...basis, kind: 'gemeente-overig', intent: 'paspoort' }],
    [
      'policy',
      {
        ...basis,
        kind: 'policy',
        pages: [{ ...policyPage, title: evil, document: evil, year: evil, section: evil }],
      },
    ],
  ] as const)('open no page and load no picture: %s', (_, outcome) => {
    const html = renderMarkdown(present(outcome).text);
    expect(html).toContain('javascript:alert(1)');
    expect(
      html.replace(/<a href="https:\/\/evil.test[^"]*">(https:[^<]*)<\/a>/g, '$1'),
    ).not.toMatch(markup);
  });
});

describe('links', () => {
  const linkOf = (website: string) =>
    renderMarkdown(present({ ...answered, places: [{ ...fullPlace, website }] }).text);

  it('survive brackets in an address', () => {
    expect(linkOf('https://www.geldhulp.example/a_(b)?c=(')).toContain(
      '<a href="https://www.geldhulp.example/a_%28b%29?c=%28">geldhulp.example</a>',
    );
  });

  it('show an underscore within a word as it is, without a backslash in the text', () => {
    expect(plainText('testdorp.example/zorg_en_welzijn')).toBe('testdorp.example/zorg_en_welzijn');
  });

  it('are only made of web addresses', () => {
    expect(linkOf('javascript:alert(1)')).not.toContain('href="javascript');
    expect(linkOf('javascript:alert(1)')).toContain('Website: javascript:alert(1)');
  });
});

it('leaves ordinary words alone', () => {
  for (const text of ['Ma-vr 9.00-17.00 uur (niet op feestdagen)', 'Kind & Gezin', '€ 2,50 p.p.'])
    expect(plainText(text)).toBe(text);
});
