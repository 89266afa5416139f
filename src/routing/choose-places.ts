import type { Layer, Municipality, Provision } from '../knowledge/knowledge.ts';
import type { RankedPlace } from './rank-places.ts';

export type ChosenPlaces = {
  readonly places: readonly Provision[];
  readonly route: Layer;
  readonly several: boolean;
  readonly reason: string;
};

export type PlaceChoice = {
  readonly ranked: readonly RankedPlace[];
  readonly municipality: Municipality;
  readonly provisions: ReadonlyMap<string, Provision>;
  /** Life domains in the message; several at once go to the desk that looks at all of it. */
  readonly several: boolean;
  /** Ids to leave out: the resident asked for something else. */
  readonly without: readonly string[];
};

const mostPlaces = 3;
/** A place far behind the best one is no help; it makes room for the loket. */
const nearEnough = 0.3;

/**
 * The one to three places to name. The lightest that is enough comes first by the signpost; with several
 * problems at once the loket or team does. A free slot goes to the loket, so that nobody is left without a door.
 */
export function choosePlaces(choice: PlaceChoice): ChosenPlaces {
  const { ranked, municipality, provisions, several, without } = choice;
  const left = ranked.filter(({ provision }) => !without.includes(provision.id));
  const least = (left[0]?.score ?? 0) * nearEnough;
  const best = left.filter(({ score }) => score >= least).map(({ provision }) => provision);
  const doors = [municipality.socialTeam.provision, municipality.loket.provision];
  const door = doors.flatMap((id) => provisions.get(id ?? '') ?? [])[0];
  const places = withDoor(best, several, without.includes(door?.id ?? '') ? undefined : door);
  const [first] = places;
  return {
    places,
    several,
    route: several ? 'sociaal-loket' : (first?.layer ?? 'sociaal-loket'),
    reason: several
      ? 'several life domains at once'
      : `lightest fitting place: ${first?.id ?? 'none'}`,
  };
}

function withDoor(
  best: readonly Provision[],
  several: boolean,
  door: Provision | undefined,
): readonly Provision[] {
  if (door === undefined) return best.slice(0, mostPlaces);
  const others = best.filter(({ id }) => id !== door.id);
  if (several) return [door, ...others].slice(0, mostPlaces);
  const top = best.slice(0, mostPlaces);
  return top.length < mostPlaces && !top.includes(door) ? [...top, door] : top;
}
