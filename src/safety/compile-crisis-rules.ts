import type { CrisisRules, Situation } from '../knowledge/crisis-rules.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { NumberedPattern, NumberedStep } from './match-pattern.ts';
import { parsePattern, type Step } from './pattern.ts';
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
  /** The elements that are word groups, with their names. */
  readonly groups: ReadonlyMap<number, string>;
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
    groups: new Map(Object.keys(rules.groups).map((name) => [lexicon.element(`<${name}>`), name])),
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
  const number = ({ element, gap }: Step): NumberedStep => {
    const numbered = lexicon.element(element);
    if (lexicon.size(numbered) === 0) throw new FillerInPattern(element, text);
    return { element: numbered, gap };
  };
  const pattern = parsePattern(text).map((together) =>
    together.map((sequence) => sequence.map(number)),
  );
  return { text, pattern, needs: pattern.flat(2).map((step) => step.element) };
};

/** A step asks for words that are left out of every message: the pattern would say more than it does. */
export class FillerInPattern extends Error {
  override readonly name = 'FillerInPattern';

  constructor(element: string, pattern: string) {
    super(
      `"${element}" in "${pattern}" is een vulwoord en telt niet mee. Haal het uit de zin of uit de vulwoorden.`,
    );
  }
}
