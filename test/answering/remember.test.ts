import { describe, expect, test } from 'vitest';
import {
  conversationMemory,
  freshMemory,
  messagesKept,
} from '../../src/answering/conversation-memory.ts';
import { outcomeBasis } from '../../src/answering/outcome-basis.ts';
import { remember } from '../../src/answering/remember.ts';
import { place } from '../routing/places.ts';
import { answered, clarified, memory, reading, turn } from './turns.ts';

const before = memory({
  earlier: ['ik heb schulden'],
  shown: ['oud'],
  shownBefore: ['oudste', 'oud'],
  needs: ['schulden'],
  options: [{ label: 'Geld', topic: 'financien' }],
  questions: 1,
  village: 'Winsum',
});

describe('after an answer', () => {
  test('the places are on the screen, the buttons are gone and the count starts again', () => {
    const now = turn({ memory: before });
    expect(remember(now, answered(now))).toMatchObject({
      shown: ['a', 'b'],
      needs: ['schulden'],
      options: [],
      questions: 0,
      village: 'Winsum',
    });
  });

  test('a new subject forgets what was shown and said before', () => {
    const now = turn({ memory: before, text: 'mijn zoon wordt gepest', reading: reading(false) });
    expect(remember(now, answered(now))).toMatchObject({
      shownBefore: ['a', 'b'],
      earlier: ['mijn zoon wordt gepest'],
    });
  });

  test.each([
    ['something else', { keepsNeeds: true }],
    ['words that lean on those before', { reading: reading(true) }],
  ])('%s keeps them', (_, changes) => {
    const now = turn({ memory: before, text: 'iets anders', ...changes });
    expect(remember(now, answered(now, { places: [place('oud'), place('b')] }))).toMatchObject({
      shown: ['oud', 'b'],
      shownBefore: ['oudste', 'oud', 'b'],
      earlier: ['ik heb schulden', 'iets anders'],
    });
  });

  test('to a follow-up the screen stays as it was', () => {
    const now = turn({ memory: before, text: 'kost dat geld?' });
    const kept = remember(now, answered(now, { followUp: 'costs', places: [place('oud')] }));
    expect(kept).toMatchObject({
      shown: ['oud'],
      shownBefore: ['oudste', 'oud'],
      needs: ['schulden'],
    });
  });
});

describe('after a question back', () => {
  test('its buttons can be pressed, and it is counted', () => {
    const now = turn({ memory: before });
    expect(remember(now, clarified(now))).toMatchObject({
      options: [{ label: 'Geld', topic: 'financien' }],
      questions: 2,
      shown: ['oud'],
    });
  });
});

test('after a handoff no button of before can be pressed', () => {
  const now = turn({ memory: before });
  const outcome = {
    kind: 'handoff',
    ...outcomeBasis(now, 'test'),
    route: 'sociaal-loket',
    places: [],
  } as const;
  expect(remember(now, outcome)).toMatchObject({ options: [], questions: 0, shown: ['oud'] });
});

test('the language and the village of the turn are kept', () => {
  const now = turn({ language: 'pl', village: 'Uithuizen' });
  expect(remember(now, answered(now))).toMatchObject({ language: 'pl', village: 'Uithuizen' });
});

test('only the last messages are kept, without what was masked', () => {
  let kept = freshMemory;
  for (const text of ['een', 'twee', 'drie', 'vier', '[bsn]']) {
    const now = turn({ memory: kept, message: text.replace('[bsn]', '111222333'), text });
    kept = remember(now, clarified(now));
  }
  expect(kept.earlier).toEqual(['twee', 'drie', 'vier', '[bsn]']);
  expect(kept.earlier).toHaveLength(messagesKept);
});

test('what is remembered fits the schema of what is stored', () => {
  const now = turn({ memory: before, village: 'Uithuizen' });
  for (const outcome of [answered(now), clarified(now)]) {
    const kept = remember(now, outcome);
    expect(conversationMemory.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  }
});
