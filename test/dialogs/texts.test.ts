import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nl } from '../../dialogs/texts/nl.ts';
import type { Texts } from '../../dialogs/texts/texts.ts';
import { textsByLanguage } from '../../dialogs/texts/texts-by-language.ts';
import { type Language, languages } from '../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { splitWords } from '../../src/language/words.ts';
import { asksPerson } from '../../src/routing/asks-person.ts';

/** What the functions are called with: values that stand out. */
const filledIn: Readonly<Record<string, readonly string[]>> = {
  welcome: ['Testdorp', '30'],
  severalIntro: ['Testloket'],
  checked: ['november'],
  municipalityContact: ['Testdorp'],
  offer113: ['113 Lijn'],
  policyIntro: ['Testdorp'],
  policySource: ['Koersplan', '2025', 'hoofdstuk 4'],
  handoff: ['Testloket'],
  municipalMatter: ['Testdorp'],
};
const fillIns: Readonly<Record<string, (texts: Texts) => string>> = {
  welcome: ({ welcome }) => welcome('Testdorp', 30),
  severalIntro: ({ severalIntro }) => severalIntro('Testloket'),
  checked: ({ checked }) => checked('november'),
  municipalityContact: ({ municipalityContact }) => municipalityContact('Testdorp'),
  offer113: ({ offer113 }) => offer113('113 Lijn'),
  policyIntro: ({ policyIntro }) => policyIntro('Testdorp'),
  policySource: ({ policySource }) => policySource('Koersplan', '2025', 'hoofdstuk 4'),
  handoff: ({ handoff }) => handoff('Testloket'),
  municipalMatter: ({ municipalMatter }) => municipalMatter('Testdorp'),
  masked: ({ masked, maskedKinds }) => masked(Object.values(maskedKinds)),
};

/** Every sentence with its path: `topics.wonen` -> `Wonen`. */
function sentences({ language, ...texts }: Texts): ReadonlyMap<string, string> {
  const filled = Object.entries(fillIns).map(([path, fillIn]) => [
    path,
    fillIn({ language, ...texts }),
  ]);
  return new Map(flatten({ ...texts, ...Object.fromEntries(filled) }));
}

const flatten = (value: object, before = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const path = `${before}${key}`;
    if (typeof inner === 'string') return [[path, inner]];
    return typeof inner === 'object' ? flatten(inner, `${path}.`) : [[path, '']];
  });

const { knowledge } = await readKnowledge(
  fileURLToPath(new URL('../../knowledge', import.meta.url)),
);
const words = (text: string) => splitWords(text).join(' ');
const personPhrases = (language: Language): readonly string[] =>
  knowledge.intents.find(({ id }) => id === 'mens-spreken')?.foreignPhrases[language] ?? [];

const dutch = sentences(nl);
const foreign = languages.filter((language) => language !== 'nl');

/** Single words that are the same word in another language. */
const sameWords = new Set(['Website', 'Chat', 'Adres', 'Kosten', 'Transport']);

describe.each(languages)('texts in %s', (language) => {
  const texts = textsByLanguage[language];
  const all = sentences(texts);

  it('knows which language it is', () => {
    expect(texts.language).toBe(language);
  });

  it('has exactly the sentences that Dutch has, none of them empty', () => {
    expect([...all.keys()].sort()).toEqual([...dutch.keys()].sort());
    const empty = [...all].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty).toEqual(language === 'nl' ? ['factsInDutch'] : []);
  });

  it.each(Object.entries(filledIn))('%s says what is filled in', (path, values) => {
    for (const value of values) expect(all.get(path)).toContain(value);
  });

  it('names everything that was masked', () => {
    for (const kind of Object.values(texts.maskedKinds)) expect(all.get('masked')).toContain(kind);
  });

  it('says in the welcome that it is a computer, and where to go in danger', () => {
    expect(all.get('welcome')).toMatch(/computer|komputer|bilgisayar|كمبيوتر|комп’ютер|kompjûter/i);
    expect(all.get('welcome')).toContain('[112](tel:112)');
    expect(all.get('outOfScopeByIntent.medisch-oordeel')).toContain('[112](tel:112)');
  });

  it('keeps every text short', () => {
    const long = [...all].filter(([, text]) => text.split(/\s+/).length > 70);
    expect(long).toEqual([]);
  });

  it('writes no phone number but 112 and 113; numbers come from the knowledge', () => {
    const values = Object.values(filledIn).flat();
    const own = [...all.values()].map((text) =>
      values.reduce((rest, value) => rest.replaceAll(value, ''), text),
    );
    const numbers = own.flatMap((text) => text.match(/\d[\d\s-]*\d/g) ?? []);
    expect(numbers.filter((number) => !['112', '113'].includes(number.trim()))).toEqual([]);
  });

  it('tells the buttons under an answer and the topics apart', () => {
    const { buttonPerson, buttonOtherPlaces, buttonSomethingElse, topics } = texts;
    const labels = [buttonPerson, buttonOtherPlaces, buttonSomethingElse, ...Object.values(topics)];
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('has a button for a person that is understood, because it comes back as typed', () => {
    const known = [...personPhrases(language)].map(words);
    expect(asksPerson(texts.buttonPerson) || known.includes(words(texts.buttonPerson))).toBe(true);
  });

  it('has buttons that a button can hold', () => {
    const buttons = [
      ...texts.welcomeButtons,
      texts.buttonPerson,
      texts.buttonOtherPlaces,
      texts.buttonSomethingElse,
      ...Object.values(texts.topics),
    ];
    expect(buttons.filter((button) => button.length > 45)).toEqual([]);
  });
});

describe.each(foreign)('translation into %s', (language) => {
  const all = sentences(textsByLanguage[language]);

  it('leaves nothing in Dutch', () => {
    const same = [...all].filter(
      ([path, text]) => text === dutch.get(path) && !sameWords.has(text),
    );
    expect(same).toEqual([]);
  });

  it('is about as complete as the Dutch: no sentence is left out', () => {
    const stops = (text: string) => text.match(/[.?!:](\s|$)/g)?.length ?? 0;
    const shorter = [...all].filter(
      ([path, text]) => stops(text) + 2 < stops(dutch.get(path) ?? ''),
    );
    expect(shorter).toEqual([]);
  });
});

it.each([
  ['ar', /\p{Script=Arabic}/u],
  ['uk', /\p{Script=Cyrillic}/u],
] as const)('every text in %s is in its own script', (language, script) => {
  const other = [...sentences(textsByLanguage[language])].filter(([, text]) => !script.test(text));
  expect(other).toEqual([]);
});
