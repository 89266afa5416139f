/** Share that is true; nothing counted is no share. */
export function rate(values: readonly boolean[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.filter(Boolean).length / values.length;
}
