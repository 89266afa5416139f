import hnswlib from 'hnswlib-node';

type Neighbour = { readonly row: number; readonly similarity: number };

/** Nearest neighbours over dense vectors by the inner product of unit vectors. */
export type VectorIndex = {
  nearest(vector: readonly number[], most: number): readonly Neighbour[];
};

const links = 16;
const buildEffort = 120;
const leastSearchEffort = 96;
/** Ten times the root keeps recall@10 at 0.99 and more with the built-in embedding (`npm run bench`). */
const searchEffort = (count: number) =>
  Math.max(leastSearchEffort, Math.ceil(10 * Math.sqrt(count)));
/**
 * The built-in embedding spreads texts over all its dimensions. Beyond this many a graph that finds 0.99 of the
 * neighbours looks at so much that comparing with every vector is faster, and needs no building.
 */
const graphLimit = 5_000;

/** @param vectors unit vectors of equal length; `row` in an answer is the position in this list */
export function buildVectorIndex(
  vectors: readonly (readonly number[])[],
  dimensions: number,
): VectorIndex {
  const index = createIndex(vectors.length, dimensions);
  vectors.forEach((vector, row) => {
    index.addPoint([...vector], row);
  });
  return {
    nearest: (vector, most) => {
      const wanted = Math.min(most, vectors.length);
      if (wanted === 0) return [];
      const found = index.searchKnn([...vector], wanted);
      return found.neighbors.map((row, at) => ({
        row,
        similarity: 1 - (found.distances[at] ?? 1),
      }));
    },
  };
}

function createIndex(count: number, dimensions: number) {
  if (count > graphLimit) {
    const everything = new hnswlib.BruteforceSearch('ip', dimensions);
    everything.initIndex(count);
    return everything;
  }
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
  graph.initIndex(Math.max(1, count), links, buildEffort, 100);
  graph.setEf(searchEffort(count));
  return graph;
}
