import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureSafety, type Share } from '../../eval/measure-safety.ts';
import { readSafetyExamples } from '../../eval/safety-examples.ts';
import { realCheck } from './real-rules.ts';

const rate = ({ hits, of }: Share) => hits / of;
const own = readSafetyExamples(new URL('../../eval/safety/voorbeelden.jsonl', import.meta.url));
const shared = new URL('../../../shared/', import.meta.url);
const given = new URL('veiligheid/crisis-voorbeelden.jsonl', shared);
const needs = new URL('hulpvragen/hulpvragen.json', shared);
const questions = new URL('eval/vragen-ontwikkel.jsonl', shared);

describe('own examples', () => {
  it('finds nearly all danger that the rules were tuned on', () => {
    const measure = measureSafety(
      realCheck,
      own.filter(({ half }) => half.startsWith('tune')),
    );
    expect(rate(measure.acute)).toBeGreaterThanOrEqual(0.98);
    expect(rate(measure.concern)).toBeGreaterThanOrEqual(0.98);
    expect(rate(measure.firstLine)).toBeGreaterThanOrEqual(0.95);
    expect(measure.falseAlarms.hits).toBeLessThanOrEqual(1);
  });
});

describe.runIf(existsSync(given))('the given examples', () => {
  it('finds all acute danger, nearly all concern, and few false alarms', () => {
    const measure = measureSafety(realCheck, readSafetyExamples(given));
    expect(rate(measure.acute)).toBe(1);
    expect(rate(measure.concern)).toBeGreaterThanOrEqual(0.98);
    expect(rate(measure.situation)).toBeGreaterThanOrEqual(0.97);
    expect(rate(measure.falseAlarms)).toBeLessThanOrEqual(0.03);
  });
});

describe.runIf(existsSync(needs))('phrases of ordinary needs', () => {
  it('seldom gives a crisis answer', () => {
    const { hulpvragen } = JSON.parse(readFileSync(needs, 'utf8'));
    const phrases: string[] = hulpvragen.flatMap(
      (need: { phrases: string[]; phrases_other: Record<string, string[]> }) => [
        ...need.phrases,
        ...Object.values(need.phrases_other).flat(),
      ],
    );
    const alarms = phrases.filter((phrase) => realCheck.detect(phrase).severity !== 'none');
    expect(alarms.length / phrases.length).toBeLessThanOrEqual(0.04);
  });
});

type Question = {
  id: string;
  gemeente: string;
  question: string;
  history?: string[];
  outcome: string;
  services_best: string[];
};

describe.runIf(existsSync(questions))('questions with labels', () => {
  const all: Question[] = existsSync(questions)
    ? readFileSync(questions, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const crises = all.filter(({ outcome }) => outcome === 'crisis');
  const ordinary = all.filter(({ outcome }) => outcome !== 'crisis');

  it.each(crises)('$id: shows a right line on top', ({ gemeente, question, history, ...rest }) => {
    const signal = realCheck.detect(question, history ?? []);
    const municipality = realCheck.municipalities.find(({ slug }) => slug === gemeente);
    if (signal.severity === 'none' || municipality === undefined) return expect.fail('not found');
    const [first] = realCheck.lines(signal, municipality);
    expect(rest.services_best).toContain(first?.id);
  });

  it('seldom calls an ordinary question a crisis', () => {
    const alarms = ordinary.filter(
      ({ question, history }) => realCheck.detect(question, history ?? []).severity !== 'none',
    );
    expect(alarms.length / ordinary.length).toBeLessThanOrEqual(0.05);
  });
});
