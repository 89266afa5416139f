import type { Knowledge, Municipality, Provision } from '../knowledge/knowledge.ts';
import type { Found } from '../retrieval/knowledge-search.ts';
import { placeVillages } from './place-villages.ts';
import { learnSuitability, type Suitability } from './suitability.ts';
import type { NeedShare } from './understanding.ts';

/** A place with everything that lifted or sank it, so that a wrong answer can be explained. */
export type RankedPlace = {
  readonly provision: Provision;
  readonly score: number;
  readonly because: {
    /** Suits the needs that the message sounds like, by the signpost. */
    readonly need: number;
    /** Named for everything, so it says less. */
    readonly general: number;
    readonly lexical: number;
    readonly phrase: number;
    readonly dense: number;
    readonly village: number;
    /** Local before national; crisis lines are for the crisis rules. */
    readonly kind: number;
  };
};

/** Weights of the parts of a score; chosen by measurement on questions, see docs/adr/0003-retrieval.md. */
const placeWeights = {
  general: -0.5,
  lexical: 0.3,
  phrase: 0.5,
  dense: 0.1,
  otherVillage: -0.15,
  sameVillage: 0.1,
  national: -0.1,
  acute: -0.3,
};

export type PlaceQuestion = {
  readonly needs: readonly NeedShare[];
  readonly found: readonly Found<Provision>[];
  readonly municipality: Municipality;
  readonly village?: string | undefined;
};

/** Orders the places of one municipality and the country by fit; only geography filters. */
export type RankPlaces = (question: PlaceQuestion) => readonly RankedPlace[];

export function createRankPlaces(knowledge: Knowledge): RankPlaces {
  const maps = new Map(
    knowledge.municipalities.map((municipality) => {
      const suitability = learnSuitability(knowledge, municipality);
      const villages = suitability.places.map((place) => placeVillages(place, municipality));
      return [municipality.slug, { suitability, villages }] as const;
    }),
  );
  return ({ needs, found, municipality, village }) => {
    const map = maps.get(municipality.slug);
    if (map === undefined) return [];
    const byNeed = needScores(needs, map.suitability);
    const texts = textScores(found);
    return map.suitability.places
      .map((provision, row) => {
        const because = {
          need: byNeed[row] ?? 0,
          general: placeWeights.general * (map.suitability.generality[row] ?? 0),
          ...(texts.get(provision.id) ?? noText),
          village: villageScore(map.villages[row] ?? [], village),
          kind: kindScore(provision),
        };
        return { provision, because, score: sum(Object.values(because)) };
      })
      .filter(({ because }) => because.need + because.lexical + because.phrase > 0)
      .sort((one, other) => other.score - one.score);
  };
}

function needScores(needs: readonly NeedShare[], { places, byNeed }: Suitability): number[] {
  const scores = places.map(() => 0);
  for (const { id, share } of needs) {
    for (const { row, suits } of byNeed.get(id) ?? []) {
      scores[row] = (scores[row] ?? 0) + share * suits;
    }
  }
  return scores;
}

const noText = { lexical: 0, phrase: 0, dense: 0 };

/** Words and dense likeness count beside the best of this question; a sentence counts as it is. */
function textScores(found: readonly Found<Provision>[]) {
  const mostLexical = Math.max(...found.map(({ lexical }) => lexical), Number.EPSILON);
  const mostDense = Math.max(...found.map(({ dense }) => dense), Number.EPSILON);
  return new Map(
    found.map(({ document, lexical, phrase, dense }) => [
      document.id,
      {
        lexical: (placeWeights.lexical * lexical) / mostLexical,
        phrase: placeWeights.phrase * phrase,
        dense: (placeWeights.dense * dense) / mostDense,
      },
    ]),
  );
}

function villageScore(villages: readonly string[], village: string | undefined): number {
  if (village === undefined || villages.length === 0) return 0;
  return villages.includes(village) ? placeWeights.sameVillage : placeWeights.otherVillage;
}

function kindScore({ municipality, layer }: Provision): number {
  const national = municipality === 'landelijk' ? placeWeights.national : 0;
  return layer === 'acuut' ? national + placeWeights.acute : national;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
