import { createCue } from '../language/cue.ts';
import type { Ask } from './ask.ts';
import { freshMemory } from './conversation-memory.ts';
import type { Stage } from './turn.ts';

/** The button "Andere vraag", in every language, and how residents say it. */
const asksSomethingNew = createCue([
  '^(ik heb |nog )?(een |nog een )?andere vraag( .{0,20})?$',
  '^iets heel anders$',
  '^(i have )?(another|a different|an other) question$',
  '^(mam )?inne pytanie$',
  '^(baska )?bir (baska )?sorum( daha)? var$',
  '^baska (bir )?soru$',
  '^(لدي )?سؤال (آخر|مختلف)$',
  '^(у мене )?(є )?інше (питання|запитання)$',
  '^(ich habe )?(eine |noch eine )?(andere|weitere) frage$',
  '^(ik (ha|haw) )?(in )?oare fraach$',
]);

/** Lets go of the subject and asks what it is about. */
export function createNewQuestion(ask: Ask): Stage {
  return (turn) => {
    if (!asksSomethingNew(turn.text.trim())) return turn;
    const { language, village } = turn.memory;
    const memory = { ...freshMemory, language, ...(village === undefined ? {} : { village }) };
    return ask.vague({ ...turn, memory, forgets: true });
  };
}
