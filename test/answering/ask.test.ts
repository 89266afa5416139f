import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answering/ask.ts';
import { need } from '../routing/places.ts';
import { turn } from './turns.ts';

const needs = [
  need('huur', { topic: 'wonen', title: 'Ik kan de huur niet betalen' }),
  ...Array.from({ length: 6 }, (_, at) => need(`geld-${at}`, { topic: 'financien' })),
  need('eenzaam', {
    topic: 'sociale-relaties',
    title: 'Ik voel me alleen',
    foreignPhrases: { en: ['I feel lonely', 'alone'] },
  }),
];
const ask = createAsk(needs, (language, topic) => `${topic} (${language})`);

describe('a question back', () => {
  test('to a vague message offers topics in the language of the conversation', () => {
    const asked = ask.vague(turn({ language: 'pl' }));
    expect(asked).toMatchObject({ kind: 'clarify', why: 'vague', language: 'pl' });
    expect(asked.options.length).toBeGreaterThanOrEqual(2);
    expect(asked.options.length).toBeLessThanOrEqual(4);
    for (const { label, topic } of asked.options) expect(label).toBe(`${topic} (pl)`);
  });

  test('about somebody else offers care first, about yourself money', () => {
    const [mine] = ask.vague(turn()).options;
    const [theirs] = ask.vague(turn({ aboutOther: true })).options;
    expect([mine?.topic, theirs?.topic]).toEqual(['financien', 'fysieke-gezondheid']);
  });

  test.each(['empty', 'too-long'] as const)('says why: %s', (why) => {
    expect(ask.vague(turn(), why).why).toBe(why);
  });

  test('within a topic offers at most four of its needs and no others', () => {
    const { options } = ask.within(turn(), 'financien');
    expect(options).toHaveLength(4);
    for (const option of options) expect(option.need).toMatch(/^geld-/);
  });

  test('within a topic has the titles in Dutch, and a phrase of theirs in another language', () => {
    const labels = (language: 'nl' | 'en' | 'tr') =>
      ask.within(turn({ language }), 'sociale-relaties').options.map(({ label }) => label);
    expect([labels('nl'), labels('en'), labels('tr')]).toEqual([
      ['Ik voel me alleen'],
      ['I feel lonely'],
      ['Ik voel me alleen'],
    ]);
  });

  test('within a topic asks the question of the need that the others refer to most', () => {
    const schulden = need('schulden', {
      topic: 'financien',
      clarify: [{ question: 'Hoe staat het ervoor?', options: [{ label: 'x', need: 'geld-1' }] }],
    });
    const referring = need('post', { topic: 'financien', related: ['schulden'] });
    const asked = createAsk([...needs, referring, schulden], () => '').within(turn(), 'financien');
    expect(asked).toMatchObject({
      question: 'Hoe staat het ervoor?',
      options: [{ need: 'geld-1' }],
    });
  });
});
