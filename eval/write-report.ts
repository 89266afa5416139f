import type { Judged } from './judge-question.ts';
import type { ConfusionMatrix } from './metrics/confusion-matrix.ts';
import type { CoveragePoint } from './metrics/risk-coverage.ts';
import {
  type Figure,
  type FigureName,
  type Figures,
  figureNames,
  type Summary,
} from './summarise.ts';

/** The report as a person reads it: figures, groups, confusions, and every question that went wrong. */
export function writeReport(name: string, summary: Summary, judged: readonly Judged[]): string {
  const { figures, groups, confusion, coverage, count } = summary;
  return [
    `# ${name}: ${count} questions`,
    '',
    ...figureNames.flatMap((each) => writeFigure(each, figures)),
    ...Object.entries(groups).flatMap(([title, members]) => ['', ...writeGroup(title, members)]),
    '',
    'expected -> given',
    ...writeConfusion(confusion),
    '',
    'right among the first three, against share answered (surest first)',
    writeCurve('by likeness', coverage.byEvidence),
    writeCurve('by share', coverage.byShare),
    '',
    'errors',
    ...judged.flatMap(writeError),
  ].join('\n');
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function writeFigure(name: FigureName, figures: Figures): string[] {
  const figure = figures[name];
  if (figure === undefined) return [];
  const { rate, low, high, count } = figure;
  const interval = `95% ${percent(low)} to ${percent(high)}`;
  return [`${name.padEnd(28)} ${percent(rate).padStart(6)}   ${interval.padEnd(24)} n=${count}`];
}

const columns = ['first-place', 'first-three', 'route', 'wrong-place-first', 'outcome'] as const;

function writeGroup(title: string, members: Readonly<Record<string, Figures>>): string[] {
  const heading = [title.padEnd(18), ...columns.map((column) => column.padStart(18))].join('');
  const rows = Object.entries(members).map(([name, figures]) =>
    [name.padEnd(18), ...columns.map((column) => writeCell(figures[column]).padStart(18))].join(''),
  );
  return [heading, ...rows];
}

const writeCell = (figure: Figure | undefined) =>
  figure === undefined ? '-' : `${percent(figure.rate)} of ${figure.count}`;

function writeConfusion(confusion: ConfusionMatrix): string[] {
  return Object.entries(confusion).map(([expected, row]) => {
    const cells = Object.entries(row).toSorted(([, one], [, other]) => other - one);
    return `${expected.padEnd(18)}${cells.map(([given, count]) => `${given} ${count}`).join(', ')}`;
  });
}

function writeCurve(title: string, points: readonly CoveragePoint[]): string {
  const cells = points.map(
    ({ coverage, accuracy }) => `${Math.round(100 * coverage)}%: ${percent(accuracy)}`,
  );
  return `${title.padEnd(14)}${cells.join('  ')}`;
}

/** One or two lines per question: what went wrong, what came, what should have come. */
function writeError(judged: Judged): string[] {
  const faults = faultsOf(judged);
  if (faults.length === 0) return [];
  const { question, given, route, services, needs, page, reason } = judged;
  const wanted =
    question.policy.length > 0
      ? `page with "${question.policy.join('" or "')}"`
      : [question.routes.join('/'), question.services_best.join(' or ')].filter(Boolean).join(' ');
  const got = [given, route, services.join(', '), page, `(${reason}; ${needs.join(', ')})`];
  const text = [...question.history, question.question].join(' / ');
  return [
    `- ${question.id} [${question.style}] ${faults.join(', ')}: ${text}`,
    `    wanted ${question.outcome} ${wanted}`,
    `    given  ${got.filter(Boolean).join(' ')}`,
  ];
}

export function faultsOf(judged: Judged): string[] {
  const { first, three, routeRight, policyRight, wrongFirst, outcomeRight } = judged;
  const faults: [string, boolean][] = [
    ['OUTCOME', !outcomeRight],
    ['WRONG PLACE FIRST', wrongFirst === true],
    ['not in first three', three === false],
    ['not first', first === false && three === true],
    ['route', routeRight === false],
    ['policy page', policyRight === false],
  ];
  return faults.flatMap(([name, wrong]) => (wrong ? [name] : []));
}
