import type { Situation } from '../knowledge/crisis-rules.ts';
import type { SituationKind } from '../knowledge/safety-rules-schema.ts';
import type { CompiledCrisisRules, CompiledSituation } from './compile-crisis-rules.ts';
import type { Places } from './lexicon.ts';
import { findAllSpans, findHit, type Hit } from './match-index.ts';
import type { Span } from './match-pattern.ts';
import type { Sense, SenseCrisis } from './sense-crisis.ts';

/** What a message says about danger. Category and severity may be logged, the text never. */
export type CrisisSignal = {
  readonly severity: 'acute' | 'concern';
  readonly kind: SituationKind;
  readonly situation: Situation;
  /** A life may be in danger: 112 goes above everything. */
  readonly danger: boolean;
  readonly aboutOther: boolean;
  /** The resident who types seems to be younger than 18. */
  readonly minor: boolean;
  /** Further situations in the same message, the most urgent first. */
  readonly also: readonly Situation[];
  /** The rule that matched, to explain an answer to an editor. */
  readonly rule: string;
};
/** `doubt`: answer as usual and add the one line that offers 113. */
export type NoCrisis = { readonly severity: 'none'; readonly doubt: boolean };
export type CrisisJudgement = CrisisSignal | NoCrisis;

/** Judge a message, together with the last messages of the same resident (oldest first). */
export type DetectCrisis = (message: string, earlier?: readonly string[]) => CrisisJudgement;

/** A turn may only become clear with the ones just before it. */
const earlierTurns = 3;
/** Log odds from which the resemblance counts, chosen by measurement (eval/safety.ts). */
const senseLimits = { concern: 0.7, doubt: -1 };

/** Rules first; what they do not name is caught by `sense`, when it is given. */
export const createDetectCrisis =
  (rules: CompiledCrisisRules, sense?: SenseCrisis): DetectCrisis =>
  (message, earlier = []) => {
    const words = rules.readWords(message);
    const alone = judge(rules, words, 0);
    if (alone.severity !== 'none') return alone;
    const together = judgeTogether(rules, words, earlier);
    if (together.severity !== 'none') return together;
    return sense === undefined ? alone : judgeBySense(rules, words, alone, sense(message));
  };

const judgeTogether = (
  rules: CompiledCrisisRules,
  words: readonly string[],
  earlier: readonly string[],
): CrisisJudgement => {
  if (earlier.length === 0) return { severity: 'none', doubt: false };
  const before = earlier.slice(-earlierTurns).flatMap((turn) => rules.readWords(turn));
  return judge(rules, [...before, ...words], before.length);
};

const judgeBySense = (
  rules: CompiledCrisisRules,
  words: readonly string[],
  unheard: NoCrisis,
  { score, situation: id, acute }: Sense,
): CrisisJudgement => {
  const found = rules.situations.find(({ situation }) => situation.id === id);
  if (score < senseLimits.concern || found === undefined) {
    return { severity: 'none', doubt: unheard.doubt || score > senseLimits.doubt };
  }
  const places = rules.lexicon.find(words);
  const hit = {
    pattern: `lijkt op de voorbeelden van ${id}`,
    spans: [{ start: 0, end: words.length }],
  };
  const danger = acute && isDangerous(found, places);
  return toSignal(rules, places, [{ situation: found.situation, acute, danger, hit }]) ?? unheard;
};

type Finding = {
  readonly situation: Situation;
  readonly acute: boolean;
  readonly danger: boolean;
  readonly hit: Hit;
};

/** Signals count only when they touch a word from `from` on: what was said before has had its answer. */
const judge = (
  rules: CompiledCrisisRules,
  words: readonly string[],
  from: number,
): CrisisJudgement => {
  const places = withoutFigures(rules, rules.lexicon.find(words));
  const isNew = (spans: readonly Span[]) => spans.some(({ end }) => end > from);
  const findings = rules.situations
    .flatMap((compiled) => findSignal(compiled, places, isNew) ?? [])
    .toSorted((a, b) => urgency(a) - urgency(b));
  const signal = toSignal(rules, places, findings);
  if (signal !== undefined) return signal;
  const doubt = rules.situations.some(
    (compiled) => findHit(compiled.doubt, places, isNew) !== undefined,
  );
  return { severity: 'none', doubt };
};

const toSignal = (
  rules: CompiledCrisisRules,
  places: Places,
  findings: readonly Finding[],
): CrisisSignal | undefined => {
  const [first, ...others] = findings;
  if (first === undefined) return undefined;
  return {
    severity: first.acute ? 'acute' : 'concern',
    kind: first.situation.kind,
    situation: first.situation,
    danger: first.danger,
    aboutOther: isAboutOther(rules, places, first.hit),
    minor: findHit(rules.young, places) !== undefined,
    also: others.map(({ situation }) => situation),
    rule: first.hit.pattern,
  };
};

const urgency = ({ acute, danger, situation }: Finding): number =>
  situation.priority - (acute ? 1_000 : 0) - (danger ? 100 : 0);

const findSignal = (
  compiled: CompiledSituation,
  places: Places,
  isNew: (spans: readonly Span[]) => boolean,
): Finding | undefined => {
  const acute = findHit(compiled.acute, places, isNew);
  const hit = acute ?? findHit(compiled.concern, places, isNew);
  if (hit === undefined || findHit(compiled.letsPass, places) !== undefined) return undefined;
  const isAcute = acute !== undefined || findHit(compiled.makesAcute, places) !== undefined;
  const danger = isAcute && isDangerous(compiled, places);
  return { situation: compiled.situation, acute: isAcute, danger, hit };
};

const isDangerous = ({ dangerWhen }: CompiledSituation, places: Places): boolean =>
  dangerWhen === undefined || findHit(dangerWhen, places) !== undefined;

/** Takes away the words that are part of a figure of speech: in "ik lach me dood" nobody dies. */
const withoutFigures = (rules: CompiledCrisisRules, places: Map<number, number[]>): Places => {
  const figures = findAllSpans(rules.figuresOfSpeech, places);
  if (figures.length === 0) return places;
  const masked = new Set<number>();
  for (const { start, end } of figures) {
    for (let word = start; word < end; word += 1) masked.add(word);
  }
  return new Map(
    [...places].flatMap(([element, spans]) => {
      const kept = spans.filter((_, index) => !masked.has(spans[index - (index % 2)] ?? -1));
      return kept.length === 0 ? [] : [[element, kept] as const];
    }),
  );
};

const isAboutOther = (rules: CompiledCrisisRules, places: Places, hit: Hit): boolean => {
  const touches = (spans: readonly Span[]) =>
    spans.some((span) =>
      hit.spans.some((own) => span.start < own.end + 2 && own.start - 4 < span.end),
    );
  if (findHit(rules.aboutSelf, places, touches) !== undefined) return false;
  return findHit(rules.aboutOther, places) !== undefined;
};
