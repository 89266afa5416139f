import type { PolicyPage } from '../knowledge/knowledge.ts';
import type { Found } from '../retrieval/knowledge-search.ts';

export type RankedPage = { readonly page: PolicyPage; readonly score: number };

/** Orders policy pages: words, sentences and dense likeness count the same; measured better than any alone. */
export function rankPolicyPages(found: readonly Found<PolicyPage>[]): readonly RankedPage[] {
  return found
    .map(({ document, lexical, phrase, dense }) => ({
      page: document,
      score: (lexical + phrase + dense) / 3,
    }))
    .sort((one, other) => other.score - one.score);
}
