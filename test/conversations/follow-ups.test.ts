import { expect, test } from 'vitest';
import { nl } from '../../dialogs/texts/nl.ts';
import { play } from './play.ts';
import { type Script, startConversation } from './talk.ts';

const onScreen = { kind: 'answer', samePlaces: true } as const;

const scripts: readonly (readonly [string, string, Script])[] = [
  [
    'questions about the places on the screen',
    'hogeland',
    [
      ['ik kan de huur niet betalen', { kind: 'answer', need: 'huurachterstand' }],
      ['en waar zit dat?', { ...onScreen, followUp: 'where' }],
      ['kost dat geld?', { ...onScreen, followUp: 'costs' }],
      ['hoe laat zijn ze open', { ...onScreen, followUp: 'hours' }],
      ['wat is het telefoonnummer?', { ...onScreen, followUp: 'phone' }],
      ['moet ik een afspraak maken', { ...onScreen, followUp: 'how-to-start' }],
      ['heb ik een indicatie nodig', { ...onScreen, followUp: 'indication' }],
      ['bedankt', { kind: 'smalltalk', intent: 'bedankt-en-dag' }],
      ['waar zit dat?', { kind: 'answer', followUp: 'where', need: 'huurachterstand' }],
    ],
  ],
  [
    'another village keeps the subject',
    'hogeland',
    [
      ['ik kan de huur niet betalen', { need: 'huurachterstand' }],
      ['en in Uithuizen?', { kind: 'answer', need: 'huurachterstand', followUp: undefined }],
      ['kost dat geld?', { ...onScreen, followUp: 'costs' }],
    ],
  ],
  [
    'a correction keeps the subject and changes the person',
    'hogeland',
    [
      ['ik zoek hulp in de huishouding', { need: 'hulp-huishouden', aboutOther: false }],
      ['nee, voor mijn moeder', { kind: 'answer', need: 'hulp-huishouden', aboutOther: true }],
    ],
  ],
  [
    'another correction',
    'hogeland',
    [
      ['ik zoek een maatje', { need: 'maatje' }],
      ['nee, voor mijn vader', { need: 'maatje', aboutOther: true }],
    ],
  ],
  [
    'a new subject starts anew',
    'hogeland',
    [
      ['ik heb schulden', { kind: 'answer', need: 'schulden' }],
      ['mijn zoon wordt gepest op school', { kind: 'answer', need: 'pesten', samePlaces: false }],
      ['en waar zit dat?', { ...onScreen, followUp: 'where', need: 'pesten' }],
    ],
  ],
  [
    'something else is another place for the same',
    'hogeland',
    [
      ['ik kan de huur niet betalen', { need: 'huurachterstand' }],
      ['weet je nog iets anders?', { kind: 'answer', need: 'huurachterstand', repeats: false }],
    ],
  ],
  [
    'a handoff leaves the conversation open',
    'hogeland',
    [
      ['ik wil iemand spreken', { kind: 'handoff', buttons: [nl.buttonSomethingElse] }],
      ['over schulden', { kind: 'answer', need: 'schulden' }],
    ],
  ],
];

test.each(scripts)('%s', async (_, slug, script) => {
  await play(slug, script);
});

test('"something else" never repeats a place, however often it is asked', async () => {
  const say = await startConversation('smallingerland');
  const seen = [...say('ik heb schulden').places];
  for (let time = 0; time < 6; time += 1) seen.push(...say(nl.buttonOtherPlaces).places);
  expect(new Set(seen).size).toBe(seen.length);
});

test('after a new subject the places of the old one count as not shown', async () => {
  const say = await startConversation('hogeland');
  const debts = say('ik heb schulden').places;
  say('mijn zoon wordt gepest op school');
  expect(say('ik heb schulden').places).toEqual(debts);
});

test('the village that was named lifts the place that is there', async () => {
  const say = await startConversation('hogeland');
  say('ik kan de huur niet betalen');
  expect(say('en in Uithuizen?').places[0]).toBe('hogeland-goud-wonen-woonzorg-nederland');
});
