import { percentile } from '../../eval/metrics/percentile.ts';
import { recallAtK } from '../../eval/metrics/recall-at-k.ts';
import type { Knowledge, Municipality } from '../../src/knowledge/knowledge.ts';
import { embed, embeddingDimensions } from '../../src/retrieval/embedding.ts';
import {
  buildKnowledgeSearch,
  type KnowledgeSearch,
} from '../../src/retrieval/knowledge-search.ts';
import { buildVocabulary } from '../../src/retrieval/sparse-vector.ts';
import { buildVectorIndex } from '../../src/retrieval/vector-index.ts';
import type { Measurement } from './measurement.ts';
import { addSyntheticServices } from './synthetic-services.ts';
import { timeCalls } from './time-calls.ts';

/** Answers a question from one municipality. */
export type Ask = (question: string, municipality: Municipality) => unknown;

const neighbours = 10;

/** One question, and the recall of the vector index, when one municipality has very many places. */
export function measureLarge(
  knowledge: Knowledge,
  questions: readonly string[],
  { count, p95 }: { readonly count: number; readonly p95: number },
  createAsk: (knowledge: Knowledge, search: KnowledgeSearch) => Ask,
): Measurement[] {
  const [municipality] = knowledge.municipalities;
  if (municipality === undefined) return [];
  const large = addSyntheticServices(knowledge, count);
  const begun = performance.now();
  const search = buildKnowledgeSearch(large);
  const built = performance.now() - begun;
  const ask = createAsk(large, search);
  const times = timeCalls(questions, (question) => ask(question, municipality));
  return [
    { name: `index with ${count} more services`, value: built, unit: 'ms' },
    { name: `question among ${count} services, p50`, value: percentile(times, 0.5), unit: 'ms' },
    {
      name: `question among ${count} services, p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      target: { atMost: p95 },
    },
    {
      name: `recall@${neighbours} of the vector index, ${count} services`,
      value: measureRecall(large, search, questions),
      unit: 'share',
      target: { atLeast: 0.99 },
    },
  ];
}

/** What the graph finds against comparing with every vector, over the same embedded texts. */
function measureRecall(
  { provisions }: Knowledge,
  search: KnowledgeSearch,
  questions: readonly string[],
): number {
  const features = provisions.map(({ name, description, synonyms }) =>
    search.analyse([name, description, ...synonyms].join(' . ')),
  );
  const vocabulary = buildVocabulary(features);
  const vectors = features.map((each) => embed(vocabulary.vectorOf(each)));
  const index = buildVectorIndex(vectors, embeddingDimensions);
  const shares = questions.map((question) => {
    const asked = embed(vocabulary.vectorOf(search.analyse(question)));
    const found = index.nearest(asked, neighbours).map(({ row }) => row);
    return recallAtK(found, exactNearest(vectors, asked), neighbours);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function exactNearest(vectors: readonly (readonly number[])[], asked: readonly number[]) {
  const similarities = Float64Array.from(vectors, (vector) =>
    vector.reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0),
  );
  return [...similarities.keys()]
    .toSorted((one, other) => (similarities[other] ?? 0) - (similarities[one] ?? 0))
    .slice(0, neighbours);
}
