import { percentile } from '../../eval/metrics/percentile.ts';
import type { Knowledge, Municipality } from '../../src/knowledge/knowledge.ts';
import { atOnce } from '../../src/platform/steps.ts';
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
/** The index keeps 32-bit numbers. */
const rounding = 1e-5;

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
  const search = atOnce(buildKnowledgeSearch(large));
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
  const asked = questions
    .map((question) => embed(vocabulary.vectorOf(search.analyse(question))))
    .filter((vector) => vector.some((value) => value !== 0));
  const shares = asked.map((vector) => {
    const found = index.nearest(vector, neighbours).map(({ similarity }) => similarity);
    return recallOfSimilarities(found, exactSimilarities(vectors, vector));
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Equally near is equally right: what counts is how many are as near as the exact ten. */
function recallOfSimilarities(found: readonly number[], exact: readonly number[]): number {
  const least = (exact.at(-1) ?? 0) - rounding;
  return found.filter((similarity) => similarity >= least).length / Math.max(1, exact.length);
}

function exactSimilarities(vectors: readonly (readonly number[])[], asked: readonly number[]) {
  const similarities = vectors.map((vector) => {
    let sum = 0;
    for (let at = 0; at < asked.length; at += 1) sum += (vector[at] ?? 0) * (asked[at] ?? 0);
    return sum;
  });
  return similarities.toSorted((one, other) => other - one).slice(0, neighbours);
}
