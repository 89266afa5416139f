export type Judgement = { readonly confidence: number; readonly right: boolean };

export type CoveragePoint = {
  /** Share of the messages that is answered. */
  readonly coverage: number;
  /** Share of those answers that is right. */
  readonly accuracy: number;
  /** Answering only at or above this confidence gives this point. */
  readonly confidence: number;
};

const steps = 10;

/** Accuracy against share answered: the surest tenth, the surest two tenths, up to everything. */
export function riskCoverage(judgements: readonly Judgement[]): CoveragePoint[] {
  const surest = judgements.toSorted((one, other) => other.confidence - one.confidence);
  const points = [];
  for (let step = 1; step <= steps && surest.length > 0; step += 1) {
    const answered = surest.slice(0, Math.ceil((surest.length * step) / steps));
    const right = answered.filter((judgement) => judgement.right).length;
    points.push({
      coverage: answered.length / surest.length,
      accuracy: right / answered.length,
      confidence: answered.at(-1)?.confidence ?? 0,
    });
  }
  return points;
}
