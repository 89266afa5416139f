/** One measured number beside its target. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'x' | 'share' | 'per s';
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
};

export function meetsTarget({ value, target }: Measurement): boolean | undefined {
  if (target === undefined) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

export function writeMeasurement(measurement: Measurement): string {
  const { name, value, unit, target } = measurement;
  const limit =
    target === undefined
      ? ''
      : 'atMost' in target
        ? `target <= ${target.atMost}`
        : `target >= ${target.atLeast}`;
  const met = meetsTarget(measurement);
  const verdict = met === undefined ? '' : met ? 'ok' : 'MISSED';
  return `${name.padEnd(58)}${round(value).padStart(10)} ${unit.padEnd(6)} ${limit.padEnd(18)}${verdict}`;
}

const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(3));
