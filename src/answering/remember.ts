import { type ConversationMemory, freshMemory, messagesKept } from './conversation-memory.ts';
import type { Outcome } from './outcome.ts';
import type { Turn } from './turn.ts';

/** The memory after an outcome: what was said, what stands on the screen, what can be pressed. */
export function remember(turn: Turn, outcome: Outcome): ConversationMemory {
  const before = turn.forgets ? freshMemory : turn.memory;
  const base: ConversationMemory = {
    ...before,
    language: turn.language,
    earlier: [...before.earlier, ...newWords(turn)].slice(-messagesKept),
    options: [],
    questions: 0,
    ...(turn.village === undefined ? {} : { village: turn.village }),
  };
  if (outcome.kind === 'clarify') {
    return { ...base, questions: before.questions + 1, options: [...outcome.options] };
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

/** What the resident said in their own words; buttons, "another question" and repeats are no news. */
function newWords({ text, pressed, forgets, memory }: Turn): string[] {
  return pressed || forgets || memory.earlier.at(-1) === text ? [] : [text];
}
