import type { Municipality, Provision } from '../knowledge/knowledge.ts';
import { splitWords } from '../language/words.ts';
import type { Found } from '../retrieval/knowledge-search.ts';
import type { NeedShare } from './understanding.ts';

/** A provision with everything that lifted or sank it, so that a wrong answer can be explained. */
export type RankedPlace = {
  readonly provision: Provision;
  readonly score: number;
  readonly because: {
    readonly need: number;
    readonly lexical: number;
    readonly phrase: number;
    readonly dense: number;
    readonly village: number;
    /** Local before national; crisis lines are for the crisis rules. */
    readonly kind: number;
  };
};

/** Weights of the parts of a score; chosen by `eval/tune.ts`. */
export type PlaceWeights = {
  readonly lexical: number;
  readonly phrase: number;
  readonly dense: number;
  readonly otherVillage: number;
  readonly sameVillage: number;
  readonly national: number;
  readonly acute: number;
};

export const placeWeights: PlaceWeights = {
  lexical: 0.2,
  phrase: 0.4,
  dense: 0.1,
  otherVillage: -0.15,
  sameVillage: 0.1,
  national: -0.1,
  acute: -0.3,
};

/** How well a place suits a need by its position on the municipality's signpost. */
const signpostSuits = [1, 0.8, 0.65, 0.5, 0.4] as const;
const taggedFirst = 0.4;
const tagged = 0.25;
const taggedFirstWithoutSignpost = 1;
const taggedWithoutSignpost = 0.6;

export type PlaceQuestion = {
  readonly needs: readonly NeedShare[];
  readonly found: readonly Found<Provision>[];
  readonly municipality: Municipality;
  readonly provisions: readonly Provision[];
  readonly village?: string | undefined;
};

/** Orders the provisions of one municipality and the country by fit; nothing is filtered but geography. */
export function rankPlaces(
  question: PlaceQuestion,
  weights: PlaceWeights = placeWeights,
): readonly RankedPlace[] {
  const { needs, found, municipality, provisions, village } = question;
  const lexical = relative(found, ({ lexical: score }) => score);
  const dense = relative(found, ({ dense: score }) => score);
  const phrase = new Map(found.map((hit) => [hit.document.id, hit.phrase]));
  return provisions
    .map((provision) => {
      const because = {
        need: needs.reduce(
          (sum, need) => sum + need.share * suits(provision, need.id, municipality),
          0,
        ),
        lexical: weights.lexical * (lexical.get(provision.id) ?? 0),
        phrase: weights.phrase * (phrase.get(provision.id) ?? 0),
        dense: weights.dense * (dense.get(provision.id) ?? 0),
        village: villageScore(provision, municipality, village, weights),
        kind:
          (provision.municipality === 'landelijk' ? weights.national : 0) +
          (provision.layer === 'acuut' ? weights.acute : 0),
      };
      const score = Object.values(because).reduce((sum, part) => sum + part, 0);
      return { provision, score, because };
    })
    .filter(({ because }) => because.need + because.lexical > 0)
    .sort((one, other) => other.score - one.score);
}

function suits(provision: Provision, need: string, municipality: Municipality): number {
  const signpost = municipality.signposts[need];
  const at = signpost?.indexOf(provision.id) ?? -1;
  if (at >= 0) return signpostSuits[at] ?? tagged;
  const rank = provision.needs.indexOf(need);
  if (rank < 0) return 0;
  if (signpost !== undefined) return rank === 0 ? taggedFirst : tagged;
  return rank === 0 ? taggedFirstWithoutSignpost : taggedWithoutSignpost;
}

function villageScore(
  provision: Provision,
  municipality: Municipality,
  village: string | undefined,
  weights: PlaceWeights,
): number {
  if (village === undefined || provision.municipality === 'landelijk') return 0;
  const named = villagesOf(provision, municipality);
  if (named.length === 0) return 0;
  return named.includes(village) ? weights.sameVillage : weights.otherVillage;
}

const namedVillages = new WeakMap<Provision, readonly string[]>();

/** Villages that the name or the service area of a provision mentions; none means everywhere. */
function villagesOf(provision: Provision, municipality: Municipality): readonly string[] {
  const known = namedVillages.get(provision);
  if (known !== undefined) return known;
  const area = provision.serviceArea ?? '';
  const everywhere = /hele gemeente|heel |landelijk|alle dorpen/i.test(area);
  const text = ` ${splitWords(`${provision.name} ${area}`).join(' ')} `;
  const named = everywhere
    ? []
    : municipality.villages
        .map(({ name }) => name)
        .filter((name) => text.includes(` ${splitWords(name).join(' ')} `));
  namedVillages.set(provision, named);
  return named;
}

function relative(
  found: readonly Found<Provision>[],
  scoreOf: (hit: Found<Provision>) => number,
): Map<string, number> {
  const most = Math.max(...found.map(scoreOf), Number.EPSILON);
  return new Map(found.map((hit) => [hit.document.id, scoreOf(hit) / most]));
}
