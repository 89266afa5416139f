import { type ConversationMemory, messagesKept } from './conversation-memory.ts';
import type { Outcome } from './outcome.ts';
import type { Turn } from './turn.ts';

/** The memory after an outcome: what was said, what stands on the screen, what can be pressed. */
export function remember(turn: Turn, outcome: Outcome): ConversationMemory {
  const base: ConversationMemory = {
    ...turn.memory,
    language: turn.language,
    earlier: [...turn.memory.earlier, turn.text].slice(-messagesKept),
    options: [],
    questions: 0,
    ...(turn.village === undefined ? {} : { village: turn.village }),
  };
  if (outcome.kind === 'clarify') {
    return { ...base, questions: turn.memory.questions + 1, options: [...outcome.options] };
  }
  if (outcome.kind !== 'answer' || outcome.followUp !== undefined) return base;
  const shown = outcome.places.map(({ id }) => id);
  const sameSubject = turn.keepsNeeds || turn.reading?.continues === true;
  return {
    ...base,
    shown,
    shownBefore: [...new Set([...(sameSubject ? turn.memory.shownBefore : []), ...shown])],
    needs: [...outcome.needs],
    earlier: sameSubject ? base.earlier : base.earlier.slice(-1),
  };
}
