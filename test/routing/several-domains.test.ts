import { expect, test } from 'vitest';
import { namesSeveralDomains } from '../../src/routing/several-domains.ts';
import type { NeedShare } from '../../src/routing/understanding.ts';
import { need, outcomes } from './places.ts';

const needs = new Map(
  [
    need('huur', { topic: 'wonen' }),
    need('gebreken', { topic: 'wonen' }),
    need('school', { topic: 'opgroeien' }),
    need('rouw', { topic: 'verlies' }),
    need('baan', { topic: 'werk' }),
  ].map((each) => [each.id, each]),
);
const story = (words: number) => Array.from({ length: words }, () => 'woord').join(' ');
const shared = (shares: Readonly<Record<string, number>>): readonly NeedShare[] =>
  Object.entries(shares).map(([id, share]) => ({ id, share }));
const scattered = shared({ huur: 0.25, school: 0.25, rouw: 0.25, baan: 0.25 });

test.each([
  ['a long story about everything', 60, scattered, true],
  ['a short message about everything', 8, scattered, false],
  ['a long story about one thing', 60, shared({ huur: 0.9 }), false],
  ['a long story with two needs of one domain', 60, shared({ huur: 0.4, gebreken: 0.4 }), false],
  ['nothing', 0, [], false],
])('%s', (_, words, named, expected) => {
  const understanding = {
    needs: named,
    intents: [],
    outcomes: outcomes({ answer: 1 }),
    evidence: 1,
    nearest: [],
  };
  expect(namesSeveralDomains(story(words), understanding, needs)).toBe(expected);
});
