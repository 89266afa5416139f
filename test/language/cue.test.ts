import { describe, expect, test } from 'vitest';
import { createCue } from '../../src/language/cue.ts';

describe('a cue', () => {
  test.each([
    ['fits whole words only', ['gratis'], 'is dat gratis?', 'gratisch'],
    ['takes any ending', ['kost~'], 'wat kosten ze', 'onkosten'],
    ['may leave a word out', ['is (dat )?open'], 'is open', 'is heel open'],
    ['knows Arabic boundaries', ['اين'], 'اين هذا', 'الاين'],
    ['knows Cyrillic boundaries', ['борг~'], 'мої борги', 'заборгованість'],
    ['knows Polish letters', ['ile'], 'ile to kosztuje', 'iłęile'],
    ['sees no letter in a digit, and no gap either', ['113'], 'bel 113!', 'bel 1134'],
    ['is folded', ['cafe'], 'het CAFÉ', 'cafeteria'],
  ])('%s', (_, cues, fits, fitsNot) => {
    const cue = createCue(cues);
    expect([cue(fits), cue(fitsNot)]).toEqual([true, false]);
  });

  test('is any one of its cues', () => {
    const cue = createCue(['waar is dat', 'adres']);
    expect([cue('en het adres?'), cue('waar is dat dan'), cue('waar is')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
