import type { PolicyPage } from '../knowledge/knowledge.ts';
import type { Found } from '../retrieval/knowledge-search.ts';

export type RankedPage = { readonly page: PolicyPage; readonly score: number };

/** Orders policy pages: shared words and dense likeness count the same (measured: better than either alone). */
export function rankPolicyPages(found: readonly Found<PolicyPage>[]): readonly RankedPage[] {
  return found
    .map(({ document, lexical, dense }) => ({ page: document, score: (lexical + dense) / 2 }))
    .sort((one, other) => other.score - one.score);
}
