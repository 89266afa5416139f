import type { CrisisCheck } from './build-crisis-check.ts';
import type { SafetyExample } from './safety-examples.ts';

export type SafetyMeasure = {
  readonly examples: number;
  readonly acute: Share;
  readonly concern: Share;
  /** Of the signals found: the right situation, and the right line on top. */
  readonly situation: Share;
  readonly firstLine: Share;
  readonly falseAlarms: Share;
  readonly misses: readonly string[];
};
export type Share = { readonly hits: number; readonly of: number };

/** How well the detector does on examples with labels. */
export const measureSafety = (
  check: CrisisCheck,
  examples: readonly SafetyExample[],
): SafetyMeasure => {
  const judged = examples.map((example) => ({ example, ...judge(check, example) }));
  const danger = judged.filter(({ example }) => example.severity !== 'none');
  const found = danger.filter(({ kind }) => kind !== 'none');
  const lined = found.filter(({ example }) => example.firstLine !== undefined);
  const quiet = judged.filter(({ example }) => example.severity === 'none');
  const of = (severity: string) => danger.filter(({ example }) => example.severity === severity);
  return {
    examples: examples.length,
    acute: share(of('acute'), ({ kind }) => kind !== 'none'),
    concern: share(of('concern'), ({ kind }) => kind !== 'none'),
    situation: share(found, ({ kind, example }) => kind === example.label),
    firstLine: share(lined, ({ first, example }) => isLine(first, example.firstLine ?? '')),
    falseAlarms: share(quiet, ({ kind }) => kind !== 'none'),
    misses: judged
      .filter(({ kind, example }) => (kind === 'none') !== (example.severity === 'none'))
      .map(({ example, kind }) => `${example.label} -> ${kind}: ${example.text}`),
  };
};

type Judged = { readonly kind: string; readonly first: string };

const judge = (check: CrisisCheck, { text }: SafetyExample): Judged => {
  const signal = check.detect(text);
  const [municipality] = check.municipalities;
  if (signal.severity === 'none' || municipality === undefined) return { kind: 'none', first: '' };
  return { kind: signal.kind, first: check.lines(signal, municipality)[0]?.id ?? '' };
};

const share = <T>(items: readonly T[], hits: (item: T) => boolean): Share => ({
  hits: items.filter(hits).length,
  of: items.length,
});

/** `hogeland-veilig-thuis` stands in for `landelijk-veilig-thuis`; the loket takes the place of a missing shelter. */
const isLine = (id: string, expected: string): boolean => {
  const service = expected.replace('landelijk-', '').replace(/en$/, '');
  return (
    id === expected ||
    id.includes(service) ||
    (expected === 'landelijk-leger-des-heils' && !id.startsWith('landelijk-'))
  );
};
