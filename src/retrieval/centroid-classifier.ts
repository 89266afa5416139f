import type { SparseVector } from './sparse-vector.ts';

/** How alike a vector is to the average phrase of each label: cosine, 0..1, one per label. */
export type CentroidClassifier = { score(vector: SparseVector): Float32Array };

export type Example = { readonly vector: SparseVector; readonly label: number };

/**
 * Rocchio classifier, trained in one pass: a label is the direction of all its phrases together.
 * Measured against naive Bayes, complement naive Bayes and a linear passive-aggressive classifier
 * on held-back phrases: the best of them, and the only one that explains itself.
 * @param labels number of labels; labels are 0 .. labels - 1
 */
export function trainCentroidClassifier(
  examples: readonly Example[],
  features: number,
  labels: number,
): CentroidClassifier {
  const centroids = sumPerLabel(examples, labels);
  const starts = new Uint32Array(features + 1);
  for (const centroid of centroids) for (const id of centroid.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < features; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const owners = new Uint16Array(starts[features] ?? 0);
  const weights = new Float32Array(owners.length);
  const next = starts.slice();
  centroids.forEach((centroid, label) => {
    const length = Math.hypot(...centroid.values()) || 1;
    for (const [id, weight] of centroid) {
      const at = next[id] ?? 0;
      owners[at] = label;
      weights[at] = weight / length;
      next[id] = at + 1;
    }
  });
  return {
    score: (vector) => {
      const scores = new Float32Array(labels);
      vector.ids.forEach((id, position) => {
        const weight = vector.weights[position] ?? 0;
        for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) {
          const label = owners[at] ?? 0;
          scores[label] = (scores[label] ?? 0) + weight * (weights[at] ?? 0);
        }
      });
      return scores;
    },
  };
}

function sumPerLabel(examples: readonly Example[], labels: number): Map<number, number>[] {
  const sums = Array.from({ length: labels }, () => new Map<number, number>());
  for (const { vector, label } of examples) {
    const sum = sums[label];
    if (sum === undefined) continue;
    vector.ids.forEach((id, at) => sum.set(id, (sum.get(id) ?? 0) + (vector.weights[at] ?? 0)));
  }
  return sums;
}
