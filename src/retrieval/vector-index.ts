import hnswlib from 'hnswlib-node';

export type Neighbour = { readonly row: number; readonly similarity: number };

/** Approximate nearest neighbours over dense vectors (HNSW, inner product of unit vectors). */
export type VectorIndex = {
  nearest(vector: readonly number[], most: number): readonly Neighbour[];
};

const links = 16;
const buildEffort = 120;
const searchEffort = 96;

/** @param vectors unit vectors of equal length; `row` in an answer is the position in this list */
export function buildVectorIndex(
  vectors: readonly (readonly number[])[],
  dimensions: number,
): VectorIndex {
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
  graph.initIndex(Math.max(1, vectors.length), links, buildEffort, 100);
  vectors.forEach((vector, row) => {
    graph.addPoint([...vector], row);
  });
  graph.setEf(searchEffort);
  return {
    nearest: (vector, most) => {
      const wanted = Math.min(most, vectors.length);
      if (wanted === 0) return [];
      const found = graph.searchKnn([...vector], wanted);
      return found.neighbors.map((row, at) => ({
        row,
        similarity: 1 - (found.distances[at] ?? 1),
      }));
    },
  };
}
