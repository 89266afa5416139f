import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/dutch';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import { splitWords } from '../../src/language/words.ts';
import type { Rival } from './rival.ts';
import { perMunicipality, type ServiceDocument } from './service-documents.ts';

/** Its own Dutch stemmer and our stop words, one slip allowed. Counting names double made it worse. */
export async function createOramaRival(knowledge: Knowledge): Promise<Rival> {
  const indexes = perMunicipality(knowledge, buildIndex);
  return {
    name: 'Orama',
    find: async (question, municipality) => {
      const index = await indexes.get(municipality);
      if (index === undefined) return [];
      const { hits } = await search(index, { term: question, limit: 3, tolerance: 1 });
      return hits.map(({ document }) => document.id);
    },
  };
}

async function buildIndex(documents: readonly ServiceDocument[]) {
  const words = documents.flatMap((document) => Object.values(document).flatMap(splitWords));
  const index = create({
    schema: {
      id: 'string',
      name: 'string',
      description: 'string',
      synonyms: 'string',
      phrases: 'string',
    },
    components: {
      tokenizer: {
        language,
        stemming: true,
        stemmer,
        stopWords: [...new Set(words.filter(isStopWord))],
      },
    },
  });
  await insertMultiple(index, [...documents]);
  return index;
}
