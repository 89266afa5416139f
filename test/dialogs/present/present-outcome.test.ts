import { describe, expect, it } from 'vitest';
import { textsByLanguage } from '../../../dialogs/texts/texts-by-language.ts';
import { languages } from '../../../src/knowledge/knowledge.ts';
import { answered, clarify, common, crisis, present } from './outcomes.ts';
import { barePlace, fullPlace, policyPage } from './small-places.ts';

const { nl, en } = textsByLanguage;
const line = { ...fullPlace, name: '113 Zelfmoordpreventie', phones: [{ number: '113' }] };

describe('an answer', () => {
  it('opens, names the places, and ends with one next step and three buttons', () => {
    const { text, buttons } = present(answered);
    expect(text.startsWith(nl.placesIntro)).toBe(true);
    expect(text).toContain('**Geldhulp Testdorp**');
    expect(text.endsWith(nl.nextStep)).toBe(true);
    expect(buttons).toEqual([nl.buttonPerson, nl.buttonOtherPlaces, nl.buttonSomethingElse]);
  });

  it.each([
    [{ aboutOther: true }, nl.placesIntroAboutOther],
    [{ unsure: true }, nl.unsureIntro],
    [{ several: true }, nl.severalIntro('Geldhulp Testdorp')],
  ])('opens with what fits: %j', (change, intro) => {
    expect(present({ ...answered, ...change }).text.startsWith(intro)).toBe(true);
  });

  it('gives tips in Dutch only, and none when a lot is going on', () => {
    const outcome = { ...answered, selfHelp: ['Maak een lijst.'] };
    expect(present(outcome).text).toContain(`${nl.selfHelpIntro}\n\n- Maak een lijst.`);
    expect(present({ ...outcome, several: true }).text).not.toContain('Maak een lijst.');
    expect(present({ ...outcome, language: 'en' }).text).not.toContain('Maak een lijst.');
  });

  it('warns in every other language that the facts are in Dutch', () => {
    for (const language of languages.filter((each) => each !== 'nl'))
      expect(present({ ...answered, language }).text).toContain(
        textsByLanguage[language].factsInDutch,
      );
  });

  it('offers somebody to talk to when in doubt, with the number from the data', () => {
    const offer = nl.offer113('113 Zelfmoordpreventie, [113](tel:113)');
    expect(present({ ...answered, offer113: line }).text).toContain(offer);
    expect(present({ ...clarify, offer113: line }).text).toContain(offer);
    expect(present({ ...answered, offer113: barePlace }).text).not.toContain('undefined');
  });

  it('answers a question about the places without everything else', () => {
    expect(present({ ...answered, followUp: 'costs' }).text).toBe(
      '**Geldhulp Testdorp**\n\n- Kosten: gratis',
    );
  });
});

describe('a question back', () => {
  it.each([
    ['vague', nl.clarifyVague],
    ['two-near', nl.clarifyTwoNear],
    ['too-long', nl.clarifyTooLong],
    ['empty', nl.clarifyEmpty],
  ] as const)('asks what fits: %s', (why, question) => {
    const { text, buttons } = present({ ...clarify, why });
    expect(text).toBe(question);
    expect(buttons).toEqual(['Geld of schulden', nl.buttonPerson]);
  });

  it('asks about the other person', () => {
    expect(present({ ...clarify, aboutOther: true }).text).toBe(nl.clarifyVagueAboutOther);
  });

  it('asks the question of the needs library in Dutch, the general one in other languages', () => {
    const outcome = { ...clarify, why: 'two-near', question: 'Huur of koop?' } as const;
    expect(present(outcome).text).toBe('Huur of koop?');
    expect(present({ ...outcome, language: 'en' }).text).toBe(en.clarifyTwoNear);
  });
});

describe('a crisis', () => {
  it('gives help and nothing before it, no privacy lesson either', () => {
    expect(present({ ...crisis, masked: ['phone'] })).toEqual({
      text: 'Bel [113](tel:113).',
      buttons: [nl.buttonPerson],
    });
  });

  it('answers the ordinary question after the lines', () => {
    const { text } = present({ ...crisis, after: answered });
    expect(text.startsWith('Bel [113](tel:113).\n\n')).toBe(true);
    expect(text).toContain('**Geldhulp Testdorp**');
  });
});

it('shows policy with where it stands', () => {
  const { text } = present({ ...common, kind: 'policy', pages: [policyPage] });
  expect(text).toBe(
    [
      'Dit schrijft de gemeente Testdorp erover:',
      '**De taalhuizen**',
      'Er zijn vier *taalhuizen*.',
      '*Bron: Koersplan Sociaal Domein (2022-2026), 4. Meer preventie.*',
      nl.policyMore,
    ].join('\n\n'),
  );
});

describe('what was masked', () => {
  it('is told first, every kind once', () => {
    const { text } = present({ ...answered, masked: ['bsn', 'telefoonnummer', 'bsn'] });
    expect(text.startsWith(nl.masked(['je burgerservicenummer', 'een telefoonnummer']))).toBe(true);
  });

  it('is told in the language of the conversation', () => {
    const { text } = present({ ...answered, language: 'en', masked: ['rekeningnummer'] });
    expect(text.startsWith(en.masked(['a bank account number']))).toBe(true);
  });
});

describe('a person', () => {
  const handoff = { ...common, kind: 'handoff', route: 'sociaal-loket' } as const;

  it('is found at the loket', () => {
    const { text } = present({ ...handoff, places: [fullPlace] });
    expect(text.startsWith(nl.handoff('Sociaal Loket'))).toBe(true);
    expect(text).toContain('[0512 12 34 56](tel:0512123456)');
    expect(text).not.toContain('14 0512');
    expect(text.endsWith(nl.handoffTell)).toBe(true);
  });

  it('is found at the municipality when the loket is unknown', () => {
    expect(present({ ...handoff, places: [] }).text).toContain('[14 0512](tel:140512)');
  });

  it('comes with Dutch facts, which is said only when there are any', () => {
    const said = (places: (typeof fullPlace)[]) =>
      present({ ...handoff, language: 'en', places }).text;
    expect(said([fullPlace])).toContain(en.factsInDutch);
    expect(said([])).not.toContain(en.factsInDutch);
  });
});

describe('what is not ours', () => {
  const declined = (kind: 'gemeente-overig' | 'out-of-scope' | 'smalltalk', intent: string) =>
    present({ ...common, kind, intent }).text;

  it('other municipal matters go to the municipality', () => {
    expect(declined('gemeente-overig', 'paspoort-rijbewijs-identiteit')).toContain(
      '[14 0512](tel:140512)',
    );
  });

  it.each(Object.entries(nl.outOfScopeByIntent))('%s has its own line', (intent, own) => {
    expect(declined('out-of-scope', intent)).toBe(`${own}\n\n${nl.whatICanDo}`);
  });

  it('anything else has the general line', () => {
    expect(declined('out-of-scope', 'weetjes-en-trivia')).toBe(
      `${nl.outOfScope}\n\n${nl.whatICanDo}`,
    );
  });

  it.each(Object.entries(nl.smalltalk))('small talk: %s', (intent, own) => {
    expect(declined('smalltalk', intent)).toBe(own);
  });

  it('small talk without a line of its own is a greeting', () => {
    expect(declined('smalltalk', 'onbekend')).toBe(nl.smalltalk.groet);
  });
});
