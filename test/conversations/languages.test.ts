import { describe, expect, test } from 'vitest';
import { textsByLanguage } from '../../dialogs/texts/texts-by-language.ts';
import { languages } from '../../src/knowledge/knowledge.ts';
import { createLanguageDetector } from '../../src/language/detect-language.ts';
import { realProduct, startConversation } from './talk.ts';

const rent = {
  nl: 'ik kan de huur niet betalen',
  en: 'I cannot pay my rent',
  pl: 'nie mam pieniędzy na czynsz',
  tr: 'bu ay evin kirasını ödeyemiyorum ne yapabilirim',
  ar: 'لا أستطيع دفع الإيجار',
  uk: 'я не можу заплатити за оренду',
  de: 'ich kann die Miete nicht mehr bezahlen',
  fy: 'ik kin de hier net betelje',
};

describe.each(languages)('in %s', (language) => {
  const texts = textsByLanguage[language];

  test('a need is understood and answered in that language, names unchanged', async () => {
    const say = await startConversation('hogeland');
    const { kind, need, outcome, text, buttons } = say(rent[language]);
    expect([kind, need]).toEqual(['answer', 'huurachterstand']);
    expect(outcome.language).toBe(language);
    expect(text.startsWith(texts.placesIntro)).toBe(true);
    expect(buttons).toEqual([
      texts.buttonPerson,
      texts.buttonOtherPlaces,
      texts.buttonSomethingElse,
    ]);
    const places = outcome.kind === 'answer' ? outcome.places : [];
    expect(places.length).toBeGreaterThan(0);
    for (const { name } of places) expect(text.replaceAll('\\', '')).toContain(`**${name}**`);
  });

  test('the button for other places stays with the subject and the language', async () => {
    const say = await startConversation('hogeland');
    say(rent[language]);
    expect(say(texts.buttonOtherPlaces)).toMatchObject({
      kind: 'answer',
      language,
      need: 'huurachterstand',
      repeats: false,
    });
  });

  test('the button for a person leads to the loket, first or later', async () => {
    const first = await startConversation('hogeland');
    const later = await startConversation('hogeland');
    later(rent[language]);
    for (const say of [first, later]) {
      expect(say(texts.buttonPerson)).toMatchObject({
        kind: 'handoff',
        places: ['hogeland-sociaal-loket'],
      });
    }
  });

  test('in danger the line is there', async () => {
    const say = await startConversation('hogeland');
    say(rent[language]);
    const heard = say(dying[language]);
    expect(heard).toMatchObject({ kind: 'crisis', language });
    expect(heard.text).toContain('(tel:113)');
  });
});

const dying = {
  nl: 'ik wil niet meer leven',
  en: 'I want to kill myself',
  pl: 'chcę się zabić',
  tr: 'kendimi öldürmek istiyorum',
  ar: 'أريد أن أموت',
  uk: 'я хочу вбити себе',
  de: 'ich will nicht mehr leben',
  fy: 'ik wol dea',
};

describe('the language of a short text, told from the phrases of the needs', () => {
  const detector = realProduct().then(({ knowledge: { needs } }) => {
    const examples: Record<string, string[]> = { nl: needs.flatMap(({ phrases }) => [...phrases]) };
    for (const [code, phrases] of needs.flatMap(({ foreignPhrases }) =>
      Object.entries(foreignPhrases),
    )) {
      examples[code] = [...(examples[code] ?? []), ...phrases];
    }
    return createLanguageDetector(examples);
  });

  test.each([
    ['nl', 'hulp in huis gezocht'],
    ['nl', 'me moeder is ziek'],
    ['nl', 'ik wil stoppen met roken'],
    ['nl', 'geen geld voor eten'],
    ['nl', 'mijn kind is depressief'],
    ['nl', 'was ziek was weg'],
    ['nl', 'alarm knop ouderen'],
    ['nl', 'fraude internet bankrekening'],
    ['nl', 'kan niet slapen stress werk'],
    ['en', 'my mother needs help at home'],
    ['en', 'where can I learn Dutch'],
    ['en', 'I feel very lonely'],
    ['pl', 'szukam pracy w Holandii'],
    ['pl', 'moja mama jest chora'],
    ['pl', 'potrzebuje pomocy z dokumentami'],
    ['tr', 'kiramı ödeyemiyorum ne yapmalıyım'],
    ['tr', 'annem yalnız yaşıyor ve hasta'],
    ['tr', 'iş arıyorum yardım eder misiniz'],
    ['ar', 'أحتاج مساعدة'],
    ['ar', 'ديون'],
    ['uk', 'шукаю роботу'],
    ['uk', 'мені дуже самотньо'],
    ['ru', 'мы ищем работу'],
    ['de', 'ich suche Arbeit'],
    ['de', 'meine Mutter braucht Hilfe'],
    ['de', 'wo bekomme ich Essen'],
    ['fy', 'ik bin sa allinnich'],
    ['fy', 'myn mem kin net mear op harsels wenje'],
    ['fy', 'ik ha gjin jild foar iten'],
    ['gos', 'ik kin de huur nait betoalen'],
    ['gos', 'mien moeke kin nait meer allain wonen'],
  ])('%s: "%s"', async (language, text) => {
    expect((await detector)(text)).toBe(language);
  });

  test.each([
    ['help'],
    ['ok'],
    ['hi'],
    ['info'],
    ['is open?'],
    ['Winsum'],
    ['computer cursus'],
    ['wmo taxi'],
    ['budget coach'],
    ['burn out'],
    ['digid'],
  ])('"%s" does not turn a Dutch conversation into another', async (text) => {
    expect([undefined, 'nl']).toContain((await detector)(text));
  });
});

test.each([
  ['how much does it cost?', 'costs'],
  ['where is it?', 'where'],
])('a follow-up in English stays in English: "%s"', async (line, followUp) => {
  const say = await startConversation('hogeland');
  say(rent.en);
  expect(say(line)).toMatchObject({ language: 'en', followUp, samePlaces: true });
});
