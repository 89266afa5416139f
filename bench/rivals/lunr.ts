import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Rival } from './rival.ts';
import { perMunicipality } from './service-documents.ts';

addStemmerSupport(lunr);
addDutch(lunr);

/** Dutch trimmer, stop words and stemmer of lunr-languages, names count double. */
export function createLunrRival(knowledge: Knowledge): Rival {
  const indexes = perMunicipality(knowledge, (documents) =>
    lunr((builder) => {
      builder.use(lunr.nl);
      builder.ref('id');
      builder.field('name', { boost: 2 });
      for (const field of ['description', 'synonyms', 'phrases']) builder.field(field);
      for (const document of documents) builder.add(document);
    }),
  );
  return {
    name: 'lunr',
    find: async (question, municipality) => {
      const hits = indexes.get(municipality)?.query((query) => {
        query.term(lunr.tokenizer(question), {});
      });
      return (hits ?? []).map(({ ref }) => ref);
    },
  };
}
