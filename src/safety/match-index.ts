import type { CompiledPattern, PatternIndex } from './compile-crisis-rules.ts';
import type { Places } from './lexicon.ts';
import { matchPattern, matchSequence, type Span } from './match-pattern.ts';

export type Hit = { readonly pattern: string; readonly spans: readonly Span[] };

/** The first pattern that matches; with `accept`, the first whose place is accepted. */
export const findHit = (
  index: PatternIndex,
  places: Places,
  accept: (spans: readonly Span[]) => boolean = () => true,
): Hit | undefined => {
  for (const element of places.keys()) {
    for (const compiled of index.get(element) ?? []) {
      const spans = matchCompiled(compiled, places);
      if (spans !== undefined && accept(spans)) return { pattern: compiled.text, spans };
    }
  }
  return undefined;
};

/** Every place where a pattern of one sequence matches. */
export const findAllSpans = (index: PatternIndex, places: Places): readonly Span[] => {
  const spans: Span[] = [];
  for (const element of places.keys()) {
    for (const { needs, pattern } of index.get(element) ?? []) {
      if (needs.every((need) => places.has(need))) {
        spans.push(
          ...pattern.flatMap((together) =>
            together.flatMap((sequence) => matchSequence(sequence, places)),
          ),
        );
      }
    }
  }
  return spans;
};

const matchCompiled = (
  { needs, pattern }: CompiledPattern,
  places: Places,
): readonly Span[] | undefined =>
  needs.every((need) => places.has(need)) ? matchPattern(pattern, places) : undefined;
