import type { Need } from '../knowledge/knowledge.ts';
import { splitWords } from '../language/words.ts';
import type { Understanding } from './understanding.ts';

/** The longer the story, the more one life domain must stand out; else the whole of it is the problem. */
const stories = [
  { words: 40, clearShare: 0.5 },
  { words: 30, clearShare: 0.36 },
] as const;

/** Whether a story is about several life domains at once: long, and no single domain stands out. */
export function namesSeveralDomains(
  text: string,
  understanding: Understanding,
  needs: ReadonlyMap<string, Need>,
): boolean {
  const length = splitWords(text).length;
  const clear = strongestDomain(understanding, needs);
  return stories.some(({ words, clearShare }) => length >= words && clear < clearShare);
}

/** Share of the evidence for the life domain that stands out most. */
function strongestDomain(understanding: Understanding, needs: ReadonlyMap<string, Need>): number {
  const shares = new Map<string, number>();
  for (const { id, share } of understanding.needs) {
    const topic = needs.get(id)?.topic ?? '';
    shares.set(topic, (shares.get(topic) ?? 0) + share);
  }
  return Math.max(0, ...shares.values());
}
