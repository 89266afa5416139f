import type { Situation } from '../knowledge/crisis-rules.ts';
import type { CompiledCrisisRules } from './compile-crisis-rules.ts';
import type { CrisisJudgement, NoCrisis } from './crisis-signal.ts';
import { judgeWords, type Reading, readWordsOf, toSignal } from './judge-words.ts';
import type { Sense, SenseCrisis } from './sense-crisis.ts';

/** Judge a message, together with the last messages of the same resident (oldest first). */
export type DetectCrisis = (message: string, earlier?: readonly string[]) => CrisisJudgement;

/** A turn may only become clear with the ones just before it. */
const earlierTurns = 3;
/** Log odds from which resemblance counts, chosen by measurement: eval/safety.ts. */
const senseLimits = { concern: 1.6, doubt: -1.5 };
/** Keywords and greetings resemble too much; short cries for help are in the rules. */
const fewestWords = 6;

/** Rules first; what they do not name is caught by `sense`, when it is given. */
export const createDetectCrisis =
  (rules: CompiledCrisisRules, sense?: SenseCrisis): DetectCrisis =>
  (message, earlier = []) => {
    const words = rules.readWords(message);
    const reading = readWordsOf(rules, words);
    const alone = judgeWords(rules, reading, 0);
    if (alone.severity !== 'none') return alone;
    const together = judgeTogether(rules, words, earlier);
    if (together.severity !== 'none') return together;
    if (sense === undefined || reading.figurative || words.length < fewestWords) return alone;
    return judgeBySense(rules, reading, alone, sense(message));
  };

const judgeTogether = (
  rules: CompiledCrisisRules,
  words: readonly string[],
  earlier: readonly string[],
): CrisisJudgement => {
  if (earlier.length === 0) return { severity: 'none', doubt: false };
  const before = earlier.slice(-earlierTurns).flatMap((turn) => rules.readWords(turn));
  return judgeWords(rules, readWordsOf(rules, [...before, ...words]), before.length);
};

const judgeBySense = (
  rules: CompiledCrisisRules,
  reading: Reading,
  unheard: NoCrisis,
  { score, situation: id, acute }: Sense,
): CrisisJudgement => {
  const situation = rules.situations.find((one) => one.id === id);
  if (situation === undefined || reading.hits.has(`${id}/letsPass`)) return unheard;
  if (score < senseLimits.concern) {
    return { severity: 'none', doubt: unheard.doubt || score > senseLimits.doubt };
  }
  const whole = { start: 0, end: reading.length };
  const hit = { pattern: `lijkt op de voorbeelden van ${id}`, spans: [whole] };
  const found = { situation, acute, danger: acute && isDangerous(situation, reading), hit };
  return toSignal(reading, [found]) ?? unheard;
};

const isDangerous = ({ id, dangerWhen }: Situation, { hits }: Reading): boolean =>
  dangerWhen === undefined || hits.has(`${id}/dangerWhen`);
