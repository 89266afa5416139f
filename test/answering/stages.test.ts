import { describe, expect, test } from 'vitest';
import { createAnswerFollowUp } from '../../src/answering/answer-follow-up.ts';
import { createAsk } from '../../src/answering/ask.ts';
import { createCheckDanger } from '../../src/answering/check-danger.ts';
import { createCheckMessage } from '../../src/answering/check-message.ts';
import { createKeepSubject } from '../../src/answering/keep-subject.ts';
import { createMaskMessage } from '../../src/answering/mask-message.ts';
import { createPickButton } from '../../src/answering/pick-button.ts';
import { need, place } from '../routing/places.ts';
import { memory, turn } from './turns.ts';

const needs = new Map([['schulden', need('schulden', { topic: 'financien' })]]);
const provisions = new Map([['a', place('a', { layer: 'welzijn' })]]);
const ask = createAsk([...needs.values()], (_, topic) => topic);

test('masking leaves the message as typed for the crisis check and nothing else', () => {
  const mask = createMaskMessage(() => ({ text: 'mijn [bsn]', found: ['bsn'] }));
  const message = 'mijn 111222333';
  expect(mask(turn({ message, text: message }))).toMatchObject({
    message,
    text: 'mijn [bsn]',
    masked: ['bsn'],
  });
});

describe('danger', () => {
  const crisis = {
    severity: 'acute',
    situation: 'suicide',
    text: 'Bel 113.',
    places: [place('113')],
    urgentNeed: false,
  } as const;

  test('ends the turn with the fixed text; the rules see the words as typed and the masked ones before', () => {
    const seen: unknown[] = [];
    const check = createCheckDanger((message) => {
      seen.push([message.text, message.earlier]);
      return crisis;
    });
    const now = turn({
      message: 'as typed',
      text: 'masked',
      memory: memory({ earlier: ['voor'] }),
    });
    expect(check(now)).toMatchObject({ kind: 'crisis', severity: 'acute', text: 'Bel 113.' });
    expect(seen).toEqual([['as typed', ['voor']]]);
  });

  test('in doubt goes on, and offers somebody to talk to later', () => {
    const check = createCheckDanger(() => ({ severity: 'none', doubt: true }));
    expect(check(turn())).toMatchObject({ doubt: true });
    expect(check(turn())).not.toHaveProperty('kind');
  });
});

test.each([
  ['😭😭', 'empty'],
  ['', 'empty'],
  ['?!…', 'empty'],
  ['woord '.repeat(2_000), 'too-long'],
])('of "%.10s" the resident hears that it is %s', (message, why) => {
  expect(createCheckMessage(ask)(turn({ message }))).toMatchObject({ kind: 'clarify', why });
});

test.each([['ديون'], ['1'], ['ik heb schulden']])('"%s" can be read', (message) => {
  const now = turn({ message });
  expect(createCheckMessage(ask)(now)).toBe(now);
});

describe('a button', () => {
  const pick = createPickButton(ask, needs);
  const options = [
    { label: 'Geld', topic: 'financien' },
    { label: 'Schulden', need: 'schulden' },
    { label: 'Weg', need: 'weggehaald' },
  ];
  const pressed = (text: string) => pick(turn({ text, memory: memory({ options }) }));

  test('of a topic asks further', () => {
    expect(pressed('Geld')).toMatchObject({ kind: 'clarify', options: [{ need: 'schulden' }] });
  });

  test('of a need decides', () => {
    expect(pressed('Schulden')).toMatchObject({ pickedNeed: 'schulden' });
  });

  test.each([['Weg'], ['iets heel anders']])('"%s" decides nothing', (text) => {
    expect(pressed(text)).not.toHaveProperty('pickedNeed');
  });
});

describe('a follow-up', () => {
  const answer = createAnswerFollowUp(provisions, needs, (text) => (text.includes('bus') ? 3 : 0));
  const answerTo = (text: string, shown: string[]) =>
    answer(turn({ text, memory: memory({ shown, needs: ['schulden'] }) }));

  test('is about the places on the screen', () => {
    expect(answerTo('waar zit dat?', ['a'])).toMatchObject({
      kind: 'answer',
      followUp: 'where',
      places: [{ id: 'a' }],
      needs: ['schulden'],
      topics: ['financien'],
      route: 'welzijn',
    });
  });

  test.each([
    ['with nothing on the screen', 'waar zit dat?', []],
    ['about a place that is gone', 'waar zit dat?', ['weg']],
    ['for other places', 'weet je nog iets anders?', ['a']],
    ['that is a new subject', 'ik zoek een baan', ['a']],
    ['that asks the hours of something else', 'hoe laat gaat de bus naar Groningen', ['a']],
  ])('%s goes on', (_, text, shown) => {
    expect(answerTo(text, shown)).not.toHaveProperty('kind');
  });
});

describe('the subject', () => {
  const keep = createKeepSubject((text) => (text.includes('huur') ? 3 : 0));
  const shown = memory({ needs: ['schulden'], village: 'Winsum' });

  test.each([
    ['something else', { text: 'weet je nog iets anders?' }, true],
    ['another village and nothing else', { text: 'en in Uithuizen?', village: 'Uithuizen' }, true],
    ['the same village', { text: 'in Winsum', village: 'Winsum' }, false],
    ['a village with a subject', { text: 'huur in Uithuizen', village: 'Uithuizen' }, false],
    ['somebody else', { text: 'nee, voor mijn vader', aboutOther: true }, true],
    ['anything else', { text: 'ik zoek een baan' }, false],
  ])('of %s: kept is %s', (_, changes, keepsNeeds) => {
    expect(keep(turn({ memory: shown, ...changes }))).toMatchObject({ keepsNeeds });
  });

  test('cannot be kept when there was none', () => {
    expect(keep(turn({ text: 'iets anders' }))).toMatchObject({ keepsNeeds: false });
  });
});
