import MiniSearch from 'minisearch';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { stemDutch } from '../../src/language/stem.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import type { Rival } from './rival.ts';
import { perMunicipality } from './service-documents.ts';

/** Stop words and stems through `processTerm`, names count double, one slip in five letters allowed. Prefixes made it worse. */
export function createMiniSearchRival(knowledge: Knowledge): Rival {
  const indexes = perMunicipality(knowledge, (documents) => {
    const index = new MiniSearch({
      fields: ['name', 'description', 'synonyms', 'phrases'],
      processTerm: (term) => {
        const word = term.toLowerCase();
        return isStopWord(word) ? null : stemDutch(word);
      },
      searchOptions: { boost: { name: 2 }, fuzzy: 0.2 },
    });
    index.addAll(documents);
    return index;
  });
  return {
    name: 'MiniSearch',
    find: async (question, municipality) =>
      (indexes.get(municipality)?.search(question) ?? []).map(({ id }) => String(id)),
  };
}
