import type { Knowledge, Need } from '../src/knowledge/knowledge.ts';
import { atOnce } from '../src/platform/steps.ts';
import { buildKnowledgeSearch } from '../src/retrieval/knowledge-search.ts';
import { bootstrapInterval } from './metrics/bootstrap-interval.ts';
import { rate } from './metrics/rate.ts';

export const foldCount = 5;

type HeldOut = {
  readonly language: string;
  readonly first: boolean;
  readonly three: boolean;
};
export type FoldFigure = {
  readonly language: string;
  readonly count: number;
  readonly first: number;
  readonly three: number;
  readonly low: number;
  readonly high: number;
};

type Phrase = { readonly text: string; readonly language: string; readonly need: string };

/**
 * Trains five times on four fifths of the phrases and asks the rest: is the need found that the phrase
 * belongs to? Far below the figures on known questions means that the phrases are learnt by heart.
 */
export function crossValidate(knowledge: Knowledge): FoldFigure[] {
  const judged: HeldOut[] = [];
  for (let fold = 0; fold < foldCount; fold += 1) {
    const { kept, heldOut } = splitPhrases(knowledge.needs, fold);
    const search = atOnce(buildKnowledgeSearch({ ...knowledge, needs: kept }));
    for (const { text, language, need } of heldOut) {
      const { shares } = search.labels(search.analyse(text));
      const found = shares.slice(0, 3).map(({ label }) => label.id);
      judged.push({ language, first: found[0] === need, three: found.includes(need) });
    }
  }
  return [...Map.groupBy(judged, ({ language }) => language)].map(([language, members]) =>
    figureOf(language, members),
  );
}

/** Every fifth phrase of each need and language, starting at the fold's number. */
export function splitPhrases(
  needs: readonly Need[],
  fold: number,
): { kept: Need[]; heldOut: Phrase[] } {
  const heldOut: Phrase[] = [];
  const keep = (phrases: readonly string[], language: string, need: string) =>
    phrases.filter((text, at) => {
      const held = at % foldCount === fold;
      if (held) heldOut.push({ text, language, need });
      return !held;
    });
  const kept = needs.map((need) => ({
    ...need,
    phrases: keep(need.phrases, 'nl', need.id),
    foreignPhrases: Object.fromEntries(
      Object.entries(need.foreignPhrases).map(([language, phrases]) => [
        language,
        keep(phrases, language, need.id),
      ]),
    ),
  }));
  return { kept, heldOut };
}

function figureOf(language: string, members: readonly HeldOut[]): FoldFigure {
  const three = members.map((each) => each.three);
  return {
    language,
    count: members.length,
    first: rate(members.map((each) => each.first)) ?? 0,
    three: rate(three) ?? 0,
    ...(bootstrapInterval(three) ?? { low: 0, high: 0 }),
  };
}
