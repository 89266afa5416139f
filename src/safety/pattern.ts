/** One place in a pattern: a word, a group, or a choice of those. */
export type Step = { readonly element: string; readonly gap: number };
/** Steps in this order. */
export type Sequence = readonly Step[];
/** Sequences close together, in any order. */
type Together = readonly Sequence[];
/** Everything must occur somewhere in the message. */
export type Pattern = readonly Together[];

const shortGap = 6;
const longGap = 12;

/**
 * `<partner> .. <slaat> + <mij> & <nu>`: `..` is a gap of at most 6 words, `...` of at most 12, `+` close
 * together in any order, `&` anywhere in the message, `|` a choice, `*` any ending.
 */
export const parsePattern = (text: string): Pattern =>
  text.split(' & ').map((whole) => whole.split(' + ').map(parseSequence));

const parseSequence = (text: string): Sequence => {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of text.trim().split(/\s+/)) {
    if (part === '..') gap = shortGap;
    else if (part === '...') gap = longGap;
    else {
      steps.push({ element: part, gap });
      gap = 0;
    }
  }
  return steps;
};
