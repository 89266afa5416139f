import type { Judged } from './judge-question.ts';
import { bootstrapInterval, type Interval } from './metrics/bootstrap-interval.ts';
import { type ConfusionMatrix, confusionMatrix } from './metrics/confusion-matrix.ts';
import { rate } from './metrics/rate.ts';
import { type CoveragePoint, riskCoverage } from './metrics/risk-coverage.ts';

export type Figure = { readonly rate: number; readonly count: number } & Interval;

export const figureNames = [
  'first-place',
  'first-three',
  'route',
  'wrong-place-first',
  'outcome',
  'no-forced-place',
  'question-back',
  'policy-page',
  'other-languages-first-three',
] as const;
export type FigureName = (typeof figureNames)[number];
export type Figures = Readonly<Partial<Record<FigureName, Figure>>>;

export type Summary = {
  readonly count: number;
  readonly figures: Figures;
  readonly groups: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
  readonly confusion: ConfusionMatrix;
  /** Of all messages answered with a place, the surest first. */
  readonly coverage: {
    readonly byEvidence: readonly CoveragePoint[];
    readonly byShare: readonly CoveragePoint[];
  };
};

export function summarise(judged: readonly Judged[]): Summary {
  const answered = judged.filter(({ given }) => given === 'answer');
  const right = ({ three }: Judged) => three === true;
  return {
    count: judged.length,
    figures: figuresOf(judged),
    groups: {
      outcome: grouped(judged, ({ question }) => question.outcome),
      style: grouped(judged, ({ question }) => question.style),
      municipality: grouped(judged, ({ question }) => question.gemeente),
      layer: grouped(judged, ({ question }) => question.routes[0] ?? 'none'),
    },
    confusion: confusionMatrix(
      judged.map(({ question, given }) => ({ expected: question.outcome, given })),
    ),
    coverage: {
      byEvidence: riskCoverage(
        answered.map((each) => ({ confidence: each.evidence, right: right(each) })),
      ),
      byShare: riskCoverage(
        answered.map((each) => ({ confidence: each.share, right: right(each) })),
      ),
    },
  };
}

function figuresOf(judged: readonly Judged[]): Figures {
  const places = placeQuestions(judged);
  const refusals = judged.filter(({ question }) =>
    ['gemeente-overig', 'out-of-scope'].includes(question.outcome),
  );
  const vague = judged.filter(({ question }) => question.outcome === 'clarify');
  const others = places.filter(({ question }) => ['foreign', 'dialect'].includes(question.style));
  const values: Record<FigureName, boolean[]> = {
    'first-place': places.flatMap(({ first }) => first ?? []),
    'first-three': places.flatMap(({ three }) => three ?? []),
    route: judged.flatMap(({ routeRight }) => routeRight ?? []),
    'wrong-place-first': places.flatMap(({ wrongFirst }) => wrongFirst ?? []),
    outcome: judged.map(({ outcomeRight }) => outcomeRight),
    'no-forced-place': refusals.map(({ given }) => given !== 'answer'),
    'question-back': vague.map(({ given }) => given === 'clarify'),
    'policy-page': judged.flatMap(({ policyRight }) => policyRight ?? []),
    'other-languages-first-three': others.flatMap(({ three }) => three ?? []),
  };
  return Object.fromEntries(
    figureNames.flatMap((name) => {
      const figure = figureOf(values[name]);
      return figure === undefined ? [] : [[name, figure]];
    }),
  );
}

/** Questions for a place; the lines of a crisis are judged only where there is nothing else. */
function placeQuestions(judged: readonly Judged[]): readonly Judged[] {
  const answers = judged.filter(({ question }) => question.outcome === 'answer');
  return answers.length > 0 ? answers : judged;
}

function figureOf(values: readonly boolean[]): Figure | undefined {
  const share = rate(values);
  const interval = bootstrapInterval(values);
  if (share === undefined || interval === undefined) return undefined;
  return { rate: share, count: values.length, ...interval };
}

function grouped(judged: readonly Judged[], keyOf: (each: Judged) => string) {
  return Object.fromEntries(
    [...Map.groupBy(judged, keyOf)].map(([key, members]) => [key, figuresOf(members)]),
  );
}
