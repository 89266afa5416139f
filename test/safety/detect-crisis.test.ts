import { describe, expect, it } from 'vitest';
import { compileCrisisRules } from '../../src/safety/compile-crisis-rules.ts';
import { createDetectCrisis } from '../../src/safety/detect-crisis.ts';
import { smallRules } from './small-rules.ts';

const detect = createDetectCrisis(compileCrisisRules(smallRules));
const severity = (message: string, earlier: string[] = []) => detect(message, earlier).severity;

describe('what a rule recognises', () => {
  it.each([
    ['ik wil dood', 'acute'],
    ['kwil echt gewoon dood', 'acute'],
    ['IK WIL DOOOOD', 'acute'],
    ['ik wil d00d', 'acute'],
    ['ik wil d o o d', 'acute'],
    ['wij willen niks, maar ik wil niet meer leven', 'acute'],
    ['ik denk aan dood', 'concern'],
    ['ik denk aan dood, vanavond', 'acute'],
    ['mijn man slaat me', 'concern'],
    ['mijn man is boos en schopte de deur in', 'concern'],
    ['thuis krijg ik klappen', 'concern'],
    ['ik ben bang als de man er is', 'concern'],
    ['ik heb een vraag over mijn uitkering', 'none'],
  ])('%s: %s', (message, expected) => {
    expect(severity(message)).toBe(expected);
  });

  it('does not count the words of a figure of speech, but does count the rest', () => {
    expect(severity('ik lach me dood om die brief')).toBe('none');
    expect(severity('ik lach me dood om die brief maar eigenlijk: ik wil dood')).toBe('acute');
  });

  it('lets a message pass that asks for something else', () => {
    expect(severity('werkstuk over de dood')).toBe('none');
  });

  it('is in doubt about a weak signal', () => {
    expect(detect('ik ben somber')).toEqual({ severity: 'none', doubt: true });
  });

  it('puts the most urgent situation first and keeps the others', () => {
    const signal = detect('mijn man slaat me en ik wil dood');
    expect(signal).toMatchObject({ kind: 'suicide', severity: 'acute', danger: false });
    expect(signal).toMatchObject({ also: [{ id: 'thuis-geweld' }] });
  });

  it('tells danger, who it is about and how old the resident is', () => {
    expect(detect('mijn zoon praat over dood, vanavond')).toMatchObject({
      danger: true,
      aboutOther: true,
      minor: false,
    });
    expect(detect('ik ben 14 en ik wil dood')).toMatchObject({ aboutOther: false, minor: true });
  });
});

describe('earlier messages', () => {
  it('makes clear what a turn alone does not say', () => {
    expect(severity('hij slaat me', ['het gaat over mijn man'])).toBe('concern');
  });

  it('does not judge an earlier message again', () => {
    expect(severity('dank je wel', ['ik wil dood'])).toBe('none');
  });

  it('looks no further back than three messages', () => {
    expect(severity('hij slaat me', ['mijn man', 'a', 'b', 'c'])).toBe('none');
  });
});

describe('hostile messages', () => {
  it.each(['ik ', 'ik wil ', 'dood ', 'a', 'a b ', 'man slaat ', '😀', '\u0000', '…', 'ـ'])(
    'reads ten thousand characters of %j',
    (part) => {
      expect(['acute', 'concern', 'none']).toContain(
        severity(part.repeat(10_000 / part.length), [part.repeat(5_000)]),
      );
    },
  );

  it('reads an empty message', () => {
    expect(severity('')).toBe('none');
  });
});

describe('rules that cannot work', () => {
  const withConcern = (concern: string) => () =>
    compileCrisisRules({
      ...smallRules,
      situations: smallRules.situations.map((situation) => ({ ...situation, concern: [concern] })),
    });

  it('names the word group that does not exist', () => {
    expect(withConcern('<onbekend> dood')).toThrow('De groep <onbekend> bestaat niet.');
  });

  it('names the filler in a pattern', () => {
    expect(withConcern('echt dood')).toThrow('"echt" in "echt dood" is een vulwoord');
  });
});
