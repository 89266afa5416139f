import { containerBootstrap, Nlp } from '@nlpjs/basic';
import { LangNl } from '@nlpjs/lang-nl';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Rival } from './rival.ts';
import { phrasesOf, serves } from './service-documents.ts';

type NeedScore = { readonly intent: string; readonly score: number };
type Mapping = (scores: readonly NeedScore[], municipality: string) => readonly string[];

/**
 * Trained on the same phrases, one intent per need. Needs become places in two ways: by the needs that a place
 * names itself, and by the signposts of a municipality, which the search libraries cannot use.
 */
export async function createNlpRivals(knowledge: Knowledge): Promise<Rival[]> {
  const classify = await train(knowledge);
  const rival = (name: string, toPlaces: Mapping): Rival => ({
    name,
    find: async (question, municipality) => toPlaces(await classify(question), municipality),
  });
  return [
    rival('NLP.js, needs of places', byTags(knowledge)),
    rival('NLP.js, signposts', bySignposts(knowledge)),
  ];
}

async function train({ needs }: Knowledge) {
  const container = await containerBootstrap();
  container.use(LangNl);
  const nlp = new Nlp({ container, autoSave: false, nlu: { log: false } });
  nlp.addLanguage('nl');
  for (const need of needs) {
    for (const phrase of phrasesOf(need)) nlp.addDocument('nl', phrase, need.id);
  }
  await nlp.train();
  return async (question: string) => (await nlp.process('nl', question)).classifications;
}

function byTags({ provisions }: Knowledge): Mapping {
  return (scores, municipality) =>
    ordered(
      provisions.filter(serves(municipality)).map(({ id, needs }) => ({
        id,
        score: sum(scores, (intent) => 1 / (needs.indexOf(intent) + 1 || Number.POSITIVE_INFINITY)),
      })),
    );
}

function bySignposts(knowledge: Knowledge): Mapping {
  const tags = byTags(knowledge);
  const signposts = new Map(
    knowledge.municipalities.map((municipality) => [municipality.slug, municipality.signposts]),
  );
  return (scores, municipality) => {
    const signpost = signposts.get(municipality) ?? {};
    const named = new Set(scores.flatMap(({ intent }) => signpost[intent] ?? []));
    if (named.size === 0) return tags(scores, municipality);
    const fitOf = (id: string) => (intent: string) =>
      1 / ((signpost[intent]?.indexOf(id) ?? -1) + 1 || Number.POSITIVE_INFINITY);
    return ordered([...named].map((id) => ({ id, score: sum(scores, fitOf(id)) })));
  };
}

const sum = (scores: readonly NeedScore[], fitOf: (intent: string) => number) =>
  scores.reduce((total, { intent, score }) => total + score * fitOf(intent), 0);

const ordered = (places: readonly { id: string; score: number }[]) =>
  places
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ id }) => id);
