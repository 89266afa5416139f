import type { Need } from '../knowledge/knowledge.ts';
import type { Understanding } from './understanding.ts';

const sentenceEnd = /[.!?;\n]+|,? (?:en|maar|ook|and|but) /;
const fewestWords = 4;

/** Cuts a story into its sentences and clauses; short scraps are left out. */
export function splitStory(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= fewestWords);
}

const evidenceNeeded = 0.34;
const shareNeeded = 0.3;

/** Life domains that a story names, one clause at a time; only clauses that are clear count. */
export function countDomains(
  clauses: readonly Understanding[],
  needs: ReadonlyMap<string, Need>,
): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const {
    needs: [best],
    evidence,
    outcomes,
  } of clauses) {
    if (best === undefined || evidence < evidenceNeeded || best.share < shareNeeded) continue;
    const topic = needs.get(best.id)?.topic;
    if (topic !== undefined && topic !== 'algemeen' && outcomes.answer >= 0.5) domains.add(topic);
  }
  return domains;
}
