import { outcomeBasis } from './outcome-basis.ts';
import type { CheckCrisis } from './ports.ts';
import type { Stage } from './turn.ts';

/** Before everything, on every message, by rules only; in doubt the answer gets one line that offers 113. */
export function createCheckDanger(check: CheckCrisis): Stage {
  return (turn) => {
    const { municipality, memory, language, pressed } = turn;
    // Our own words on a button say nothing about the resident.
    const earlier = pressed ? [] : memory.earlier;
    const judged = check({ text: turn.message, earlier, municipality, language });
    if (judged.severity === 'none') return { ...turn, doubt: judged.doubt };
    return {
      kind: 'crisis',
      ...outcomeBasis(turn, `crisis rules: ${judged.situation}, ${judged.severity}`),
      severity: judged.severity,
      situation: judged.situation,
      text: judged.text,
      places: judged.places,
      urgentNeed: judged.urgentNeed,
    };
  };
}
