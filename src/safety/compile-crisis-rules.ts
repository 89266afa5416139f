import type { CrisisRules, Situation } from '../knowledge/crisis-rules.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { NumberedPattern, NumberedStep } from './match-pattern.ts';
import { parsePattern, type Sequence } from './pattern.ts';
import { createReadWords, type ReadWords } from './read-words.ts';

/** A pattern and where it was written, so that an answer can be explained. */
export type CompiledPattern = {
  readonly text: string;
  readonly pattern: NumberedPattern;
  readonly needs: readonly number[];
};
/** Patterns under the rarest element that they need. */
export type PatternIndex = ReadonlyMap<number, readonly CompiledPattern[]>;

export type CompiledSituation = {
  readonly situation: Situation;
  readonly acute: PatternIndex;
  readonly concern: PatternIndex;
  readonly doubt: PatternIndex;
  readonly makesAcute: PatternIndex;
  readonly dangerWhen: PatternIndex | undefined;
  readonly letsPass: PatternIndex;
};

/** Made once at the start and whenever the rules change; never changed while messages are read. */
export type CompiledCrisisRules = {
  readonly readWords: ReadWords;
  readonly lexicon: Lexicon;
  readonly figuresOfSpeech: PatternIndex;
  readonly aboutOther: PatternIndex;
  readonly aboutSelf: PatternIndex;
  readonly young: PatternIndex;
  readonly situations: readonly CompiledSituation[];
};

export const compileCrisisRules = (rules: CrisisRules): CompiledCrisisRules => {
  const readWords = createReadWords(rules.spellings, rules.fillers);
  const lexicon = createLexicon(rules.groups, readWords);
  const index = (patterns: readonly string[]) => indexPatterns(patterns, lexicon);
  const situations = rules.situations.map((situation) => ({
    situation,
    acute: index(situation.acute),
    concern: index(situation.concern),
    doubt: index(situation.doubt),
    makesAcute: index(situation.makesAcute),
    dangerWhen: situation.dangerWhen === undefined ? undefined : index(situation.dangerWhen),
    letsPass: index(situation.letsPass),
  }));
  return {
    readWords,
    lexicon,
    figuresOfSpeech: index(rules.figuresOfSpeech),
    aboutOther: index(rules.aboutOther),
    aboutSelf: index(rules.aboutSelf),
    young: index(rules.young),
    situations: situations.toSorted((a, b) => a.situation.priority - b.situation.priority),
  };
};

const indexPatterns = (texts: readonly string[], lexicon: Lexicon): PatternIndex => {
  const index = new Map<number, CompiledPattern[]>();
  for (const text of texts) {
    const compiled = compilePattern(text, lexicon);
    const rarest = compiled.needs.toSorted((a, b) => lexicon.size(a) - lexicon.size(b))[0];
    if (rarest === undefined) continue;
    const list = index.get(rarest);
    if (list === undefined) index.set(rarest, [compiled]);
    else list.push(compiled);
  }
  return index;
};

const compilePattern = (text: string, lexicon: Lexicon): CompiledPattern => {
  const pattern = parsePattern(text).map((together) =>
    together.map((sequence) => numberSteps(sequence, lexicon)),
  );
  if (pattern.flat().some((sequence) => sequence.length === 0)) throw new EmptyPattern(text);
  return { text, pattern, needs: pattern.flat(2).map((step) => step.element) };
};

/** Fillers are left out of messages, so a step of fillers only asks for nothing. */
const numberSteps = (sequence: Sequence, lexicon: Lexicon): readonly NumberedStep[] =>
  sequence
    .map(({ element, gap }) => ({ element: lexicon.element(element), gap }))
    .filter(({ element }) => lexicon.size(element) > 0);

/** A part of a pattern holds nothing but words that are left out. */
export class EmptyPattern extends Error {
  override readonly name = 'EmptyPattern';

  constructor(text: string) {
    super(`In "${text}" bestaat een deel alleen uit vulwoorden. Haal dat deel weg.`);
  }
}
