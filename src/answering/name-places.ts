import type { Need, Provision } from '../knowledge/knowledge.ts';
import type { KnowledgeSearch } from '../retrieval/knowledge-search.ts';
import { type ChosenPlaces, choosePlaces } from '../routing/choose-places.ts';
import type { RankedPlace, RankPlaces } from '../routing/rank-places.ts';
import { namesSeveralDomains } from '../routing/several-domains.ts';
import type { NeedShare } from '../routing/understanding.ts';
import { recogniseFollowUp } from './follow-up.ts';
import type { Outcome } from './outcome.ts';
import { outcomeBasis } from './outcome-basis.ts';
import type { Turn } from './turn.ts';

type Parts = {
  readonly search: KnowledgeSearch;
  readonly rankPlaces: RankPlaces;
  readonly needs: ReadonlyMap<string, Need>;
  readonly provisions: ReadonlyMap<string, Provision>;
};

/** Needs below this share of the evidence are noise; they are not named. */
const namedShare = 0.15;
const mostNamed = 3;
const mostTips = 2;

/** The last stage: names one to three places, the lightest that is enough first. */
export function createNamePlaces(parts: Parts): (turn: Turn) => Outcome {
  return (turn) => {
    const needs = needsOf(turn);
    const ranked = rank(turn, needs, parts);
    const other = turn.keepsNeeds && recogniseFollowUp(turn.text) === 'other-places';
    const chosen = choosePlaces({
      ranked: nothingToGoOn(turn, parts.search) ? [] : other ? suited(ranked) : ranked,
      municipality: turn.municipality,
      provisions: parts.provisions,
      several: isSeveral(turn, parts.needs),
      without: other ? turn.memory.shownBefore : [],
    });
    return answer(turn, needs, chosen, ranked, parts.needs);
  };
}

/** Below this nothing was said that a guess could rest on: then the municipality's own door is the guess. */
const enoughForAGuess = 0.55;
const nothingToGoOn = ({ unsure, reading }: Turn, search: KnowledgeSearch): boolean =>
  unsure && reading !== undefined && search.topicInformation(reading.features) < enoughForAGuess;

/** "Something else" must still be something for this need: better nothing than a place that has nothing to do with it. */
const suits = 0.25;
function suited(ranked: readonly RankedPlace[]): readonly RankedPlace[] {
  const most = Math.max(0, ...ranked.map(({ because }) => because.need));
  return ranked.filter(({ because }) => because.need >= suits * most);
}

/** A pressed button decides; "something else" and "in another village" keep the needs of before. */
function needsOf(turn: Turn): readonly NeedShare[] {
  if (turn.pickedNeed !== undefined) return [{ id: turn.pickedNeed, share: 1 }];
  const read = turn.reading?.together.needs ?? [];
  const keeps = turn.memory.needs.length > 0 && turn.keepsNeeds;
  return keeps ? turn.memory.needs.map((id, at) => ({ id, share: 1 / (at + 1) })) : read;
}

function rank(
  turn: Turn,
  needs: readonly NeedShare[],
  { search, rankPlaces }: Parts,
): readonly RankedPlace[] {
  const { municipality, village, reading } = turn;
  const found = reading === undefined ? [] : search.provisions(reading.features, municipality.slug);
  return rankPlaces({ needs, found, municipality, village });
}

const severalProblems = 'meerdere-problemen';

/** Several problems at once, said in so many words or told as a story. */
function isSeveral({ pickedNeed, reading, text }: Turn, needs: ReadonlyMap<string, Need>): boolean {
  if (pickedNeed !== undefined) return pickedNeed === severalProblems;
  if (reading === undefined) return false;
  const { alone, together } = reading;
  return together.needs[0]?.id === severalProblems || namesSeveralDomains(text, alone, needs);
}

function answer(
  turn: Turn,
  shares: readonly NeedShare[],
  chosen: ChosenPlaces,
  ranked: readonly RankedPlace[],
  needs: ReadonlyMap<string, Need>,
): Outcome {
  const named = shares
    .filter(({ share }, at) => at === 0 || share >= namedShare)
    .slice(0, mostNamed)
    .flatMap(({ id }) => needs.get(id) ?? []);
  return {
    kind: 'answer',
    ...outcomeBasis(turn, chosen.reason, ranked),
    route: chosen.route,
    needs: named.map(({ id }) => id),
    topics: [...new Set(named.map(({ topic }) => topic))],
    places: chosen.places,
    selfHelp: named[0]?.selfHelp.slice(0, mostTips) ?? [],
    several: chosen.several,
    aboutOther: turn.aboutOther,
    unsure: turn.unsure,
  };
}
