import type { Reply } from '../../dialogs/present/reply.ts';
import type { Outcome } from '../answering/outcome.ts';
import type { Layer, Provision } from '../knowledge/knowledge.ts';

/** One answer as data: what people, tests and judges read from `ask --json`. */
export type Description = {
  readonly outcome: Outcome['kind'];
  readonly severity?: 'acute' | 'concern';
  readonly route: Layer | null;
  readonly topics: readonly string[];
  readonly hulpvragen: readonly string[];
  /** In the order shown. */
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly policy: readonly {
    readonly title: string;
    readonly section: string;
    readonly source: string;
  }[];
  readonly text: string;
  readonly buttons: readonly string[];
  readonly language: string;
  /** Milliseconds from message to outcome. */
  readonly ms: number;
};

export function describeOutcome(
  outcome: Outcome,
  { text, buttons }: Reply,
  ms: number,
): Description {
  return {
    outcome: outcome.kind,
    ...(outcome.kind === 'crisis' ? { severity: outcome.severity } : {}),
    route: routeOf(outcome),
    topics: outcome.kind === 'answer' ? outcome.topics : [],
    hulpvragen: outcome.kind === 'answer' ? outcome.needs : [],
    services: placesOf(outcome).map(({ id, name }) => ({ id, name })),
    policy:
      outcome.kind === 'policy'
        ? outcome.pages.map(({ title, section, document, year }) => ({
            title,
            section,
            source: `${document} (${year})`,
          }))
        : [],
    text,
    buttons,
    language: outcome.language,
    ms: Math.round(ms * 100) / 100,
  };
}

/** After the lines of a crisis come the places for the ordinary question. */
function placesOf(outcome: Outcome): readonly Provision[] {
  if (outcome.kind === 'crisis') return [...outcome.places, ...(outcome.after?.places ?? [])];
  return 'places' in outcome ? outcome.places : [];
}

function routeOf(outcome: Outcome): Layer | null {
  if (outcome.kind === 'crisis') return 'acuut';
  return 'route' in outcome ? outcome.route : null;
}
