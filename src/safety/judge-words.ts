import type { Situation } from '../knowledge/crisis-rules.ts';
import type { CompiledCrisisRules } from './compile-crisis-rules.ts';
import type { CrisisJudgement, CrisisSignal } from './crisis-signal.ts';
import { findAllSpans, findHits, type Hit, type Hits } from './match-index.ts';
import type { Span } from './match-pattern.ts';

/** What the rules see in the words of a message. */
export type Reading = {
  readonly length: number;
  readonly hits: Hits;
  /** A figure of speech was found and taken out: "ik lach me dood". */
  readonly figurative: boolean;
};
export type Finding = {
  readonly situation: Situation;
  readonly acute: boolean;
  readonly danger: boolean;
  readonly hit: Hit;
};

export const readWordsOf = (rules: CompiledCrisisRules, words: readonly string[]): Reading => {
  const places = rules.lexicon.find(words);
  const figures = findAllSpans(rules.figuresOfSpeech, places);
  const literal = figures.length === 0 ? places : places.without(wordsIn(figures));
  return {
    length: words.length,
    hits: findHits(rules.patterns, literal),
    figurative: figures.length > 0,
  };
};

/** Signals count only when they touch a word from `from` on: what was said before has had its answer. */
export const judgeWords = (
  rules: CompiledCrisisRules,
  reading: Reading,
  from: number,
): CrisisJudgement => {
  const isNew = ({ spans }: Hit) => spans.some(({ end }) => end > from);
  const findings = rules.situations
    .flatMap((situation) => findSignal(situation, reading.hits, isNew) ?? [])
    .toSorted((a, b) => urgency(a) - urgency(b));
  const doubt = rules.situations.some(({ id }) => reading.hits.get(`${id}/doubt`)?.some(isNew));
  return toSignal(reading, findings) ?? { severity: 'none', doubt };
};

/** The most urgent finding, or undefined when there is none. */
export const toSignal = (
  { hits }: Reading,
  findings: readonly Finding[],
): CrisisSignal | undefined => {
  const [first, ...others] = findings;
  if (first === undefined) return undefined;
  return {
    severity: first.acute ? 'acute' : 'concern',
    kind: first.situation.kind,
    situation: first.situation,
    danger: first.danger,
    aboutOther: isAboutOther(hits, first.hit),
    minor: hits.has('young'),
    also: others.map(({ situation }) => situation),
    rule: first.hit.pattern,
  };
};

const urgency = ({ acute, danger, situation }: Finding): number =>
  situation.priority - (acute ? 1_000 : 0) - (danger ? 100 : 0);

const findSignal = (
  situation: Situation,
  hits: Hits,
  isNew: (hit: Hit) => boolean,
): Finding | undefined => {
  const { id, dangerWhen } = situation;
  const acute = hits.get(`${id}/acute`)?.find(isNew);
  const hit = acute ?? hits.get(`${id}/concern`)?.find(isNew);
  if (hit === undefined || hits.has(`${id}/letsPass`)) return undefined;
  const isAcute = acute !== undefined || hits.has(`${id}/makesAcute`);
  const danger = isAcute && (dangerWhen === undefined || hits.has(`${id}/dangerWhen`));
  return { situation, acute: isAcute, danger, hit };
};

/** The words of a figure of speech do not count: in "ik lach me dood" nobody dies. */
const wordsIn = (figures: readonly Span[]): ReadonlySet<number> => {
  const words = new Set<number>();
  for (const { start, end } of figures) {
    for (let word = start; word < end; word += 1) words.add(word);
  }
  return words;
};

/** Words that stand just before or inside the signal tell whose danger it is. */
const isAboutOther = (hits: Hits, { spans }: Hit): boolean => {
  const touches = (about: Hit) =>
    about.spans.some(({ start, end }) =>
      spans.some((own) => start < own.end + 2 && own.start - 4 < end),
    );
  return hits.get('aboutSelf')?.some(touches) !== true && hits.has('aboutOther');
};
