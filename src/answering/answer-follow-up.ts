import type { Need, Provision } from '../knowledge/knowledge.ts';
import { type FollowUp, recogniseFollowUp } from './follow-up.ts';
import { outcomeBasis } from './outcome-basis.ts';
import type { Stage, Turn } from './turn.ts';

/** "Hoe laat gaat de bus": these ask about anything, so a message that names a subject of its own is no follow-up. */
const asksElsewhere: ReadonlySet<FollowUp> = new Set(['where', 'hours', 'how-to-start']);
const newSubject = 1.5;

/** Answers a short question about the places on the screen: where, how much, when, how to start. */
export function createAnswerFollowUp(
  provisions: ReadonlyMap<string, Provision>,
  needs: ReadonlyMap<string, Need>,
  informationIn: (text: string) => number,
): Stage {
  return (turn) => {
    const followUp = recogniseFollowUp(turn.text);
    const mayBeNew = followUp !== undefined && asksElsewhere.has(followUp);
    if (mayBeNew && informationIn(turn.text) > newSubject) return turn;
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
