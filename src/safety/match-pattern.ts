import type { Places, Spans } from './places.ts';

/** A pattern with its elements numbered. */
export type NumberedStep = { readonly element: number; readonly gap: number };
export type NumberedPattern = readonly (readonly (readonly NumberedStep[])[])[];
export type Span = { readonly start: number; readonly end: number };

/** `+` means within this many words. */
const nearby = 14;
/** A hostile message repeats one word; more places than this tell nothing new. */
const mostPlaces = 40;

/** The places that make up a match (one per sequence), or undefined. Linear in the length of the message. */
export const matchPattern = (
  pattern: NumberedPattern,
  places: Pick<Places, 'get'>,
): readonly Span[] | undefined => {
  const found: Span[] = [];
  for (const together of pattern) {
    const spans = matchTogether(together.map((sequence) => matchSequence(sequence, places)));
    if (spans === undefined) return undefined;
    found.push(...spans);
  }
  return found;
};

const matchTogether = (parts: readonly (readonly Span[])[]): readonly Span[] | undefined => {
  const [first, ...others] = parts;
  if (first === undefined || parts.some((part) => part.length === 0)) return undefined;
  for (const span of first) {
    const near = others.map((part) => part.find((other) => isNear(span, other)));
    if (near.every((other) => other !== undefined)) return [span, ...near];
  }
  return undefined;
};

const isNear = (one: Span, other: Span): boolean =>
  other.start - one.end <= nearby && one.start - other.end <= nearby;

/** Every end that the steps can reach, with the latest start that leads there. */
export const matchSequence = (
  steps: readonly NumberedStep[],
  places: Pick<Places, 'get'>,
): readonly Span[] => {
  let reached: readonly Span[] = [];
  for (const [index, step] of steps.entries()) {
    const spans = places.get(step.element);
    if (spans === undefined) return [];
    reached = index === 0 ? pairs(spans) : extend(reached, pairs(spans), step.gap);
    if (reached.length === 0) return [];
  }
  return reached.length > mostPlaces ? reached.slice(0, mostPlaces) : reached;
};

const pairs = (spans: Spans): readonly Span[] => {
  const list: Span[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    list.push({ start: spans[index] ?? 0, end: spans[index + 1] ?? 0 });
  }
  return list;
};

const extend = (reached: readonly Span[], next: readonly Span[], gap: number): readonly Span[] => {
  const startOf = new Map<number, number>();
  for (const { start, end } of reached) startOf.set(end, Math.max(start, startOf.get(end) ?? -1));
  return next.flatMap(({ start, end }) => {
    for (let before = start; before >= start - gap; before -= 1) {
      const from = startOf.get(before);
      if (from !== undefined) return [{ start: from, end }];
    }
    return [];
  });
};
