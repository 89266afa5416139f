import type { CompiledPattern, PatternIndex, Slot } from './compile-crisis-rules.ts';
import { matchPattern, matchSequence, type Span } from './match-pattern.ts';
import type { Places } from './places.ts';

export type Hit = { readonly pattern: string; readonly spans: readonly Span[] };
/** Every pattern that matched, by the list it stands in. */
export type Hits = ReadonlyMap<Slot, readonly Hit[]>;

export const findHits = (index: PatternIndex, places: Places): Hits => {
  const hits = new Map<Slot, Hit[]>();
  for (const { slot, text, pattern } of candidates(index, places)) {
    const spans = matchPattern(pattern, places);
    if (spans !== undefined) addHit(hits, slot, { pattern: text, spans });
  }
  return hits;
};

const addHit = (hits: Map<Slot, Hit[]>, slot: Slot, hit: Hit): void => {
  const list = hits.get(slot);
  if (list === undefined) hits.set(slot, [hit]);
  else list.push(hit);
};

/** Every place where a pattern of one sequence matches. */
export const findAllSpans = (index: PatternIndex, places: Places): readonly Span[] =>
  candidates(index, places).flatMap(({ pattern }) =>
    pattern.flat().flatMap((sequence) => matchSequence(sequence, places)),
  );

/** The patterns whose elements are all in the message; few of the thousands. */
const candidates = (index: PatternIndex, places: Places): readonly CompiledPattern[] => {
  const found: CompiledPattern[] = [];
  for (const element of places.elements) {
    for (const compiled of index.get(element) ?? []) {
      if (compiled.needs.every(places.has)) found.push(compiled);
    }
  }
  return found;
};
