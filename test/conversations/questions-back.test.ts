import { expect, test } from 'vitest';
import { nl } from '../../dialogs/texts/nl.ts';
import { play } from './play.ts';
import { slugs, startConversation } from './talk.ts';

test.each(slugs)('in %s a vague message leads to places in two buttons', async (slug) => {
  for (const topic of [0, 1, 2, 3]) {
    const say = await startConversation(slug);
    const first = say('ik heb een probleem');
    expect(first).toMatchObject({ kind: 'clarify', why: 'vague' });
    const second = say(first.buttons[topic] ?? '');
    expect(second, first.buttons[topic]).toMatchObject({ kind: 'clarify', why: 'two-near' });
    const last = say(second.buttons[1] ?? '');
    expect(last, second.buttons[1]).toMatchObject({ kind: 'answer', unsure: false });
    expect(last.places.length).toBeGreaterThan(0);
    expect(last.need).toBe(
      second.outcome.kind === 'clarify' ? second.outcome.options[1]?.need : undefined,
    );
  }
});

test('a number chooses a button, also with a dot', async () => {
  const say = await startConversation('hogeland');
  say('ik heb een probleem');
  const { buttons } = say('3.');
  expect(say('1')).toMatchObject({ kind: 'answer' });
  expect(buttons.length).toBeGreaterThan(1);
});

test('every question back has a button to a person, and none has more than five', async () => {
  const say = await startConversation('steenwijkerland');
  for (const line of ['ik heb een probleem', 'Kinderen of opvoeden']) {
    const { buttons } = say(line);
    expect(buttons.at(-1)).toBe(nl.buttonPerson);
    expect(buttons.length).toBeLessThanOrEqual(5);
  }
});

test('after two questions in a row comes the best guess, with a person beside it', async () => {
  await play('smallingerland', [
    ['kunt u mij helpen', { kind: 'clarify' }],
    ['kunt u mij helpen', { kind: 'clarify' }],
    [
      'kunt u mij helpen',
      {
        kind: 'answer',
        unsure: true,
        text: expect.stringContaining(nl.unsureIntro),
        buttons: expect.arrayContaining([nl.buttonPerson]),
      },
    ],
  ]);
});

test('about somebody else it asks about somebody else', async () => {
  await play('hogeland', [
    [
      'mijn moeder heeft hulp nodig',
      { kind: 'clarify', aboutOther: true, text: nl.clarifyVagueAboutOther },
    ],
  ]);
});

test('a clear message after a question needs no button', async () => {
  await play('hogeland', [
    ['ik heb een probleem', { kind: 'clarify' }],
    ['ik kan de huur niet betalen', { kind: 'answer', need: 'huurachterstand' }],
  ]);
});

test.each([
  ['😭😭😭', 'empty', nl.clarifyEmpty],
  ['', 'empty', nl.clarifyEmpty],
  ['...', 'empty', nl.clarifyEmpty],
  ['x'.repeat(10_000), 'too-long', nl.clarifyTooLong],
  ['ik heb schulden '.repeat(625), 'too-long', nl.clarifyTooLong],
])('"%.16s" is asked for words', async (line, why, text) => {
  await play('vijfheerenlanden', [[line, { kind: 'clarify', why, text }]]);
});
