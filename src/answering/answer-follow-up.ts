import type { Need, Provision } from '../knowledge/knowledge.ts';
import { recogniseFollowUp } from './follow-up.ts';
import { outcomeBasis } from './outcome-basis.ts';
import type { Stage, Turn } from './turn.ts';

/** Answers a short question about the places on the screen: where, how much, when, how to start. */
export function createAnswerFollowUp(
  provisions: ReadonlyMap<string, Provision>,
  needs: ReadonlyMap<string, Need>,
): Stage {
  return (turn) => {
    const followUp = recogniseFollowUp(turn.text);
    const places = turn.memory.shown.flatMap((id) => provisions.get(id) ?? []);
    const [first] = places;
    if (followUp === undefined || followUp === 'other-places' || first === undefined) return turn;
    return {
      kind: 'answer',
      ...outcomeBasis(turn, `follow-up: ${followUp}`),
      route: first.layer,
      needs: turn.memory.needs,
      topics: topicsOf(turn, needs),
      places,
      followUp,
      selfHelp: [],
      several: false,
      aboutOther: turn.aboutOther,
      unsure: false,
    };
  };
}

const topicsOf = (turn: Turn, needs: ReadonlyMap<string, Need>) => [
  ...new Set(turn.memory.needs.flatMap((id) => needs.get(id)?.topic ?? [])),
];
