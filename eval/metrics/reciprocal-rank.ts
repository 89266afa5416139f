/** 1 for the first place, 1/2 for the second, and so on; 0 when no accepted id is shown. */
export function reciprocalRank(shown: readonly string[], accepted: readonly string[]): number {
  const at = shown.findIndex((id) => accepted.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

export function meanReciprocalRank(ranks: readonly number[]): number {
  return ranks.length === 0 ? 0 : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}
