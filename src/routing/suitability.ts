import type { Knowledge, Municipality, Provision } from '../knowledge/knowledge.ts';

/** How well the places of one municipality suit each need, 0..1; learned once from signpost and tags. */
export type Suitability = {
  /** Places of the municipality and the whole country; `row` elsewhere is a position in this list. */
  readonly places: readonly Provision[];
  /** Need id -> the places that suit it at all. */
  readonly byNeed: ReadonlyMap<string, readonly { readonly row: number; readonly suits: number }[]>;
  /** Per place the mean over all needs: high for places that are named for everything. */
  readonly generality: readonly number[];
};

/** By position on the municipality's signpost. */
const onSignpost = [1, 0.85, 0.72, 0.6, 0.5] as const;
/** By tag, when the signpost names other places for this need. */
const taggedFirst = 0.4;
const tagged = 0.25;
/** By tag, when the municipality has no signpost for this need. */
const alone = { taggedFirst: 1, tagged: 0.6 };

export function learnSuitability(knowledge: Knowledge, municipality: Municipality): Suitability {
  const places = knowledge.provisions.filter(
    (provision) =>
      provision.municipality === municipality.slug || provision.municipality === 'landelijk',
  );
  const totals = places.map(() => 0);
  const byNeed = new Map(
    knowledge.needs.map(({ id }) => {
      const suited = places
        .map((place, row) => ({ row, suits: suits(place, id, municipality) }))
        .filter(({ suits: how }) => how > 0);
      for (const { row, suits: how } of suited) totals[row] = (totals[row] ?? 0) + how;
      return [id, suited] as const;
    }),
  );
  const generality = totals.map((total) => total / Math.max(1, knowledge.needs.length));
  return { places, byNeed, generality };
}

function suits(provision: Provision, need: string, { signposts }: Municipality): number {
  const signpost = signposts[need];
  const at = signpost?.indexOf(provision.id) ?? -1;
  if (at >= 0) return onSignpost[at] ?? tagged;
  const rank = provision.needs.indexOf(need);
  if (rank < 0) return 0;
  const by = signpost === undefined ? alone : { taggedFirst, tagged };
  return rank === 0 ? by.taggedFirst : by.tagged;
}
