/** Whether one of the accepted ids is among the first `k` shown. */
export function hitAtK(shown: readonly string[], accepted: readonly string[], k: number): boolean {
  return shown.slice(0, k).some((id) => accepted.includes(id));
}
