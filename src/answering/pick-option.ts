import { splitWords } from '../language/words.ts';
import type { MemoryOption } from './conversation-memory.ts';

/** The button that a message chooses: its words, or its number in the list. */
export function pickOption(
  message: string,
  options: readonly MemoryOption[],
): MemoryOption | undefined {
  const said = key(message);
  const number = /^\s*(\d)\s*[.)]?\s*$/.exec(message)?.[1];
  if (number !== undefined) return options[Number(number) - 1];
  return options.find(({ label }) => key(label) === said);
}

const key = (text: string) => splitWords(text).join(' ');
