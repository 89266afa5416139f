/** Whether one of the accepted ids is among the first `k` shown. */
export function hitAtK(shown: readonly string[], accepted: readonly string[], k: number): boolean {
  return shown.slice(0, k).some((id) => accepted.includes(id));
}

/** Share of the truly best `k` that was found among the first `k`. */
export function recallAtK<Id>(found: readonly Id[], truly: readonly Id[], k: number): number {
  const wanted = truly.slice(0, k);
  if (wanted.length === 0) return 1;
  const first = new Set(found.slice(0, k));
  return wanted.filter((id) => first.has(id)).length / wanted.length;
}
