/** Starts and ends (exclusive), flat: [start, end, start, end, ...]. */
export type Spans = readonly number[];
/** Where each atom (one way of saying something) stands in a message. */
export type AtomSpans = ReadonlyMap<number, Spans>;

/** Which elements a message has, and where. */
export type Places = {
  readonly has: (element: number) => boolean;
  /** Worked out when asked for: few of the elements in a message are part of a pattern that may match. */
  readonly get: (element: number) => Spans | undefined;
  readonly elements: readonly number[];
  /** The same message without these words. */
  readonly without: (words: ReadonlySet<number>) => Places;
};

export type ElementTables = {
  readonly atomsOf: readonly (readonly number[])[];
  readonly elementsOf: readonly (readonly number[] | undefined)[];
};

export const createPlaces = (found: AtomSpans, tables: ElementTables): Places => {
  const present = new Uint8Array(tables.atomsOf.length);
  const elements: number[] = [];
  for (const atom of found.keys()) {
    for (const element of tables.elementsOf[atom] ?? []) {
      if (present[element] === 1) continue;
      present[element] = 1;
      elements.push(element);
    }
  }
  const known = new Map<number, Spans>();
  const get = (element: number): Spans | undefined => {
    if (present[element] !== 1) return undefined;
    const spans = known.get(element) ?? merge(found, tables.atomsOf[element] ?? []);
    known.set(element, spans);
    return spans;
  };
  return {
    has: (element) => present[element] === 1,
    get,
    elements,
    without: (words) => createPlaces(drop(found, words), tables),
  };
};

const merge = (found: AtomSpans, atoms: readonly number[]): Spans => {
  const spans: number[] = [];
  for (const atom of atoms) {
    const own = found.get(atom);
    if (own !== undefined) spans.push(...own);
  }
  return spans;
};

const drop = (found: AtomSpans, words: ReadonlySet<number>): AtomSpans => {
  const kept = new Map<number, Spans>();
  for (const [atom, spans] of found) {
    const left = spans.filter((_, index) => !words.has(spans[index - (index % 2)] ?? -1));
    if (left.length > 0) kept.set(atom, left);
  }
  return kept;
};
