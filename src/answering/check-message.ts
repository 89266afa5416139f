import type { Ask } from './ask.ts';
import type { Stage } from './turn.ts';

/** Longer messages cannot be read well; Web Chat stops at 2,000 characters. */
const longestMessage = 4_000;
const anyWord = /[\p{L}\p{N}]/u;

/** Asks for words when there are none (emoji only), and for fewer when there are far too many. */
export function createCheckMessage(ask: Ask): Stage {
  return (turn) => {
    if (turn.message.length > longestMessage) return ask.vague(turn, 'too-long');
    return anyWord.test(turn.message) ? turn : ask.vague(turn, 'empty');
  };
}
