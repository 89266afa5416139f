import type { SparseVector } from './sparse-vector.ts';

/** Length of the built-in dense vectors. */
export const embeddingDimensions = 256;
const touches = 4;

/**
 * The built-in embedding: a sparse random projection (Achlioptas 2003) of the weighted features onto
 * 256 dimensions. Needs no download, keeps cosine similarity, and is the same on every machine.
 */
export function embed(vector: SparseVector): number[] {
  const dense = new Array<number>(embeddingDimensions).fill(0);
  vector.ids.forEach((id, position) => {
    const weight = vector.weights[position] ?? 0;
    for (let touch = 0; touch < touches; touch += 1) {
      const random = scramble(id * touches + touch);
      const at = random % embeddingDimensions;
      dense[at] = (dense[at] ?? 0) + (random & 0x1_0000 ? weight : -weight);
    }
  });
  const length = Math.hypot(...dense);
  return length === 0 ? dense : dense.map((value) => value / length);
}

/** A well-mixed 32-bit number for every input (splitmix finaliser). */
function scramble(input: number): number {
  let mixed = (input + 0x9e37_79b9) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35) >>> 0;
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
