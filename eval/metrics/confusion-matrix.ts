/** expected -> given -> how often; only what occurred. */
export type ConfusionMatrix = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function confusionMatrix(
  pairs: readonly { readonly expected: string; readonly given: string }[],
): ConfusionMatrix {
  const matrix: Record<string, Record<string, number>> = {};
  for (const { expected, given } of pairs) {
    const row = matrix[expected] ?? {};
    row[given] = (row[given] ?? 0) + 1;
    matrix[expected] = row;
  }
  return matrix;
}
