import type { CrisisRules, Situation } from '../knowledge/crisis-rules.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { NumberedPattern, NumberedStep } from './match-pattern.ts';
import { parsePattern, type Step } from './pattern.ts';
import { createReadWords, type ReadWords } from './read-words.ts';

/** What a pattern of a situation is for. */
type Role = 'acute' | 'concern' | 'doubt' | 'makesAcute' | 'dangerWhen' | 'letsPass';
type GeneralRole = 'aboutOther' | 'aboutSelf' | 'young';
/** Which list a pattern stands in, for example `zelfdoding/acute`. */
export type Slot = GeneralRole | `${string}/${Role}`;

/** A pattern, where it was written, and which elements must be in the message. */
export type CompiledPattern = {
  readonly slot: Slot;
  readonly text: string;
  readonly pattern: NumberedPattern;
  readonly needs: readonly number[];
};
/** Patterns under the rarest element that they need: a message looks at few of them. */
export type PatternIndex = ReadonlyMap<number, readonly CompiledPattern[]>;

/** Made once at the start and whenever the rules change; never changed while messages are read. */
export type CompiledCrisisRules = {
  readonly readWords: ReadWords;
  readonly lexicon: Lexicon;
  /** The elements that are word groups, with their names. */
  readonly groups: ReadonlyMap<number, string>;
  readonly figuresOfSpeech: PatternIndex;
  readonly patterns: PatternIndex;
  /** The most urgent first. */
  readonly situations: readonly Situation[];
};

export const compileCrisisRules = (rules: CrisisRules): CompiledCrisisRules => {
  const readWords = createReadWords(rules.spellings, rules.fillers);
  const lexicon = createLexicon(rules.groups, readWords);
  const compile = ([slot, texts]: readonly [Slot, readonly string[]]) =>
    texts.map((text) => compilePattern(slot, text, lexicon));
  const general: readonly (readonly [Slot, readonly string[]])[] = [
    ['aboutOther', rules.aboutOther],
    ['aboutSelf', rules.aboutSelf],
    ['young', rules.young],
  ];
  const lists = [...general, ...rules.situations.flatMap(listsOf)];
  return {
    readWords,
    lexicon,
    groups: new Map(Object.keys(rules.groups).map((name) => [lexicon.element(`<${name}>`), name])),
    figuresOfSpeech: indexByRarest(compile(['young', rules.figuresOfSpeech]), lexicon),
    patterns: indexByRarest(lists.flatMap(compile), lexicon),
    situations: rules.situations.toSorted((a, b) => a.priority - b.priority),
  };
};

const listsOf = (situation: Situation): readonly (readonly [Slot, readonly string[]])[] => [
  [`${situation.id}/acute`, situation.acute],
  [`${situation.id}/concern`, situation.concern],
  [`${situation.id}/doubt`, situation.doubt],
  [`${situation.id}/makesAcute`, situation.makesAcute],
  [`${situation.id}/dangerWhen`, situation.dangerWhen ?? []],
  [`${situation.id}/letsPass`, situation.letsPass],
];

const indexByRarest = (patterns: readonly CompiledPattern[], lexicon: Lexicon): PatternIndex => {
  const index = new Map<number, CompiledPattern[]>();
  for (const compiled of patterns) {
    const rarest = compiled.needs.toSorted((a, b) => lexicon.size(a) - lexicon.size(b))[0];
    if (rarest === undefined) continue;
    const list = index.get(rarest);
    if (list === undefined) index.set(rarest, [compiled]);
    else list.push(compiled);
  }
  return index;
};

const compilePattern = (slot: Slot, text: string, lexicon: Lexicon): CompiledPattern => {
  const number = ({ element, gap }: Step): NumberedStep => {
    const numbered = lexicon.element(element);
    if (lexicon.size(numbered) === 0) throw new FillerInPattern(element, text);
    return { element: numbered, gap };
  };
  const pattern = parsePattern(text).map((together) =>
    together.map((sequence) => sequence.map(number)),
  );
  return { slot, text, pattern, needs: pattern.flat(2).map((step) => step.element) };
};

/** A step asks for words that are left out of every message: the pattern would say more than it does. */
class FillerInPattern extends Error {
  override readonly name = 'FillerInPattern';

  constructor(element: string, pattern: string) {
    super(
      `"${element}" in "${pattern}" is een vulwoord en telt niet mee. Haal het uit de zin of uit de vulwoorden.`,
    );
  }
}
