import { describe, expect, test } from 'vitest';
import { textsByLanguage } from '../../dialogs/texts/texts-by-language.ts';
import { type FollowUp, recogniseFollowUp } from '../../src/answering/follow-up.ts';

const questions: Readonly<Record<FollowUp, readonly string[]>> = {
  where: [
    'En waar zit dat?',
    'waar moet ik heen',
    'wat is het adres',
    'hoe kom ik daar',
    'where is it?',
    'gdzie to jest',
    'nerede?',
    'wo ist das',
    'де це?',
    'أين هذا؟',
    'wêr is dat',
  ],
  costs: [
    'Kost dat geld?',
    'wat kost het',
    'is dat gratis?',
    'moet ik daarvoor betalen',
    'how much does it cost',
    'ile to kosztuje?',
    'ücretsiz mi?',
    'was kostet das',
    'скільки це коштує',
    'كم يكلف',
    'wat kostet it',
  ],
  hours: [
    'wanneer zijn ze open?',
    'hoe laat gaan ze dicht',
    'wat zijn de openingstijden',
    'when are they open',
    'kiedy otwarte',
    'ne zaman acik',
    'wann haben sie auf',
    'коли вони працюють',
    'متى يفتح',
    'wannear binne se iepen',
  ],
  phone: [
    'wat is het telefoonnummer?',
    'kan ik ze bellen',
    'what is the phone number',
    'numer telefonu?',
    'telefon numarası ne',
    'Telefonnummer?',
    'номер телефону',
    'رقم الهاتف',
  ],
  'how-to-start': [
    'hoe meld ik me aan?',
    'moet ik een afspraak maken',
    'kan ik gewoon binnenlopen',
    'how do I apply?',
    'jak się zapisać',
    'nasil başvururum',
    'wie melde ich mich an',
    'як записатися',
    'كيف أسجل',
  ],
  indication: [
    'heb ik een indicatie nodig?',
    'heb ik daar een verwijzing van de huisarts voor nodig',
    'is dat ook voor mij?',
    'do I need a referral',
  ],
  'other-places': [
    'weet je nog iets anders?',
    'zijn er meer plekken',
    'dat helpt mij niet',
    'daar ben ik al geweest',
    'anything else, something else?',
    'coś innego?',
    'başka bir yer?',
    'eine andere Stelle',
    'щось інше?',
    'مكان آخر',
    'earne oars?',
  ],
};

describe.each(Object.entries(questions))('a question about %s', (followUp, messages) => {
  test.each(messages.map((message) => [message]))('"%s"', (message) => {
    expect(recogniseFollowUp(message)).toBe(followUp);
  });
});

test.each(Object.values(textsByLanguage).map((texts) => [texts.language, texts.buttonOtherPlaces]))(
  'the button for other places does so in %s: "%s"',
  (_, label) => {
    expect(recogniseFollowUp(label)).toBe('other-places');
  },
);

describe('no question about the places on the screen', () => {
  test.each([
    ['mijn zoon wordt gepest op school'],
    ['ik kan de huur niet betalen'],
    ['mijn kosten zijn te hoog'],
    ['ik ben eenzaam'],
    ['nee, voor mijn moeder'],
    ['en in Uithuizen?'],
    ['dank je wel'],
    [''],
    [
      'ik ben mijn baan kwijt en weet niet hoe ik rond moet komen, kost dat geld of is dat gratis voor mij',
    ],
  ])('is in "%s"', (message) => {
    expect(recogniseFollowUp(message)).toBeUndefined();
  });
});
