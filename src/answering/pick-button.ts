import type { Need } from '../knowledge/knowledge.ts';
import type { Ask } from './ask.ts';
import { pickOption } from './pick-option.ts';
import type { Stage } from './turn.ts';

/** A pressed (or typed) button decides what it is about: a need, or a topic to ask further in. */
export function createPickButton(ask: Ask, needs: ReadonlyMap<string, Need>): Stage {
  return (turn) => {
    const picked = pickOption(turn.text, turn.memory.options);
    if (picked?.topic !== undefined) return ask.within(turn, picked.topic);
    const need = needs.get(picked?.need ?? '');
    return need === undefined ? turn : { ...turn, pickedNeed: need.id };
  };
}
