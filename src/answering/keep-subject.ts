import { recogniseFollowUp } from './follow-up.ts';
import type { Stage } from './turn.ts';

/** A village and nothing else, or "something else", is about the subject that was on the screen. */
const littleInformation = 0.6;

export function createKeepSubject(informationIn: (text: string) => number): Stage {
  return (turn) => {
    if (turn.memory.needs.length === 0) return turn;
    const otherPlaces = recogniseFollowUp(turn.text) === 'other-places';
    const namesVillage = turn.village !== undefined && turn.village !== turn.memory.village;
    const keepsNeeds =
      otherPlaces || (namesVillage && informationIn(turn.text) < littleInformation);
    return { ...turn, keepsNeeds };
  };
}
