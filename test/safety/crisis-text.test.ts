import { describe, expect, it } from 'vitest';
import { languages } from '../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { atOnce } from '../../src/platform/steps.ts';
import { createCheckCrisis } from '../../src/safety/check-crisis.ts';
import { crisisText, doubtText } from '../../src/safety/crisis-text.ts';
import { realCheck, realRules } from './real-rules.ts';

const { knowledge } = await readKnowledge(new URL('../../knowledge', import.meta.url).pathname);
const check = atOnce(createCheckCrisis(realRules, knowledge));
const [municipality] = knowledge.municipalities;
if (municipality === undefined) throw new Error('no municipality');
const from = { municipality, provisions: knowledge.provisions, rules: realRules };
const numbers = [...knowledge.provisions, ...knowledge.municipalities.map(({ contact }) => contact)]
  .flatMap(({ phones }) => phones)
  .map(({ number }) => number);

const signals = realRules.situations.flatMap((situation) =>
  [true, false].flatMap((aboutOther) =>
    [true, false].map((minor) => ({
      severity: 'acute' as const,
      kind: situation.kind,
      situation,
      danger: true,
      aboutOther,
      minor,
      also: [],
      rule: '',
    })),
  ),
);

describe.each(languages)('texts in %s', (language) => {
  it('fills every placeholder of every situation, with numbers of the sociale kaart only', () => {
    for (const signal of signals) {
      const text = crisisText(signal, [], language, from);
      expect(text, signal.situation.id).not.toMatch(/[{}]|undefined|!/);
      expect(text.trim(), signal.situation.id).not.toBe('');
      for (const [, number] of text.matchAll(/\[([\d +-]+)\]\(tel:/g)) {
        expect(numbers).toContain(number);
      }
    }
  });

  it('has a text of its own for every situation', () => {
    const own = realRules.texts[language] ?? {};
    for (const { text } of realRules.situations) expect(Object.keys(own)).toContain(text);
  });

  it('offers 113 in doubt', () => {
    expect(doubtText(language, from)).toContain('tel:113');
  });
});

describe('lines', () => {
  it('exist in the sociale kaart', () => {
    const ids = knowledge.provisions.map(({ id }) => id);
    const named = realRules.situations.flatMap(({ lines }) => Object.values(lines).flat());
    const national = named.filter((line) => line.startsWith('landelijk-'));
    expect(national.filter((line) => !ids.includes(line))).toEqual([]);
    const local = named.filter((line) => line.startsWith('plaatselijk-'));
    expect(local.filter((line) => realRules.localLines[line] === undefined)).toEqual([]);
  });

  it.each(knowledge.municipalities)('$slug: its own Veilig Thuis, below 112', (place) => {
    const signal = realCheck.detect('mijn man heeft een mes en zegt dat hij me vermoordt');
    if (signal.severity === 'none') return expect.fail('not found');
    const [first, second] = realCheck.lines(signal, place);
    expect(first?.id).toBe('landelijk-112');
    expect(second?.id).toMatch(`${place.slug}-veilig-thuis`);
  });

  it('shows a resident under 18 the Kindertelefoon as well', () => {
    const answer = check({
      text: 'ik ben 13 en ik wil er niet meer zijn',
      earlier: [],
      municipality,
      language: 'nl',
    });
    expect(answer).toMatchObject({ severity: 'acute', situation: 'suicide', urgentNeed: false });
    if (answer.severity === 'none') return;
    expect(answer.places.map(({ id }) => id).slice(0, 2)).toEqual([
      'landelijk-113',
      'landelijk-kindertelefoon',
    ]);
    expect(answer.text.indexOf('113')).toBeLessThan(answer.text.indexOf('0800-0432'));
  });
});
