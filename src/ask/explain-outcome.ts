import type { Outcome } from '../answering/outcome.ts';

const mostShown = 8;

/** Why this outcome: needs, likeness, rejected candidates and the reason for the layer, line by line. */
export function explainOutcome({ explanation, kind, ...outcome }: Outcome): string {
  const { reason, understanding, ranked = [] } = explanation;
  const lines = [`uitkomst: ${kind} (${reason})`];
  if ('route' in outcome) lines.push(`laag: ${outcome.route}`);
  if (understanding !== undefined) {
    lines.push(
      `zekerheid: ${understanding.evidence.toFixed(2)}`,
      `uitkomsten: ${shares(Object.entries(understanding.outcomes))}`,
      `hulpvragen: ${shares(understanding.needs.map(({ id, share }) => [id, share]))}`,
      'lijkt op:',
      ...understanding.nearest
        .slice(0, mostShown)
        .map(({ score, label, text }) => `  ${score.toFixed(2)} [${label.id}] ${text}`),
    );
  }
  const chosen = new Set('places' in outcome ? outcome.places.map(({ id }) => id) : []);
  for (const { provision, score, because } of ranked.slice(0, mostShown)) {
    const parts = Object.entries(because).map(([name, value]) => `${name} ${value.toFixed(2)}`);
    const mark = chosen.has(provision.id) ? 'getoond' : 'afgevallen';
    lines.push(`  ${score.toFixed(2)} ${mark}: ${provision.id} (${parts.join(', ')})`);
  }
  return lines.join('\n');
}

function shares(entries: readonly (readonly [string, number])[]): string {
  return entries
    .filter(([, share]) => share >= 0.02)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostShown)
    .map(([name, share]) => `${name} ${share.toFixed(2)}`)
    .join(', ');
}
