import type { SparseVector } from './sparse-vector.ts';

export type Match = { readonly row: number; readonly score: number };

/** Exact nearest neighbours over sparse vectors through an inverted index. */
export type SparseIndex = { nearest(vector: SparseVector, most: number): readonly Match[] };

/** @param vectors one per text; `row` in a match is the position in this list */
export function buildSparseIndex(vectors: readonly SparseVector[], features: number): SparseIndex {
  const counts = new Uint32Array(features + 1);
  for (const { ids } of vectors) for (const id of ids) counts[id + 1] = (counts[id + 1] ?? 0) + 1;
  for (let id = 0; id < features; id += 1)
    counts[id + 1] = (counts[id + 1] ?? 0) + (counts[id] ?? 0);
  const starts = counts.slice();
  const rows = new Uint32Array(counts[features] ?? 0);
  const weights = new Float32Array(rows.length);
  const next = counts.slice();
  vectors.forEach((vector, row) => {
    vector.ids.forEach((id, position) => {
      const at = next[id] ?? 0;
      rows[at] = row;
      weights[at] = vector.weights[position] ?? 0;
      next[id] = at + 1;
    });
  });
  const scores = new Float32Array(vectors.length);
  return {
    nearest: (vector, most) => {
      scores.fill(0);
      vector.ids.forEach((id, position) => {
        const weight = vector.weights[position] ?? 0;
        for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) {
          const row = rows[at] ?? 0;
          scores[row] = (scores[row] ?? 0) + weight * (weights[at] ?? 0);
        }
      });
      return best(scores, most);
    },
  };
}

/** The scan is over every text: once the list is full, most texts must fall out on one comparison. */
function best(scores: Float32Array, most: number): Match[] {
  const top: Match[] = [];
  let least = 0;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0;
    if (score > least) least = insert(top, { row, score }, most);
  }
  return top;
}

/** Keeps the list in order, the best first; gives the score that the next one has to beat. */
function insert(top: Match[], match: Match, most: number): number {
  let at = top.length;
  while (at > 0 && (top[at - 1]?.score ?? 0) < match.score) at -= 1;
  top.splice(at, 0, match);
  if (top.length > most) top.pop();
  return top.length === most ? (top[most - 1]?.score ?? 0) : 0;
}
