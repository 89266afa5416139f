import { median, percentile } from '../../eval/metrics/percentile.ts';
import type { LabelledQuestion } from '../../eval/read-questions.ts';
import { askQuestion } from '../../src/ask/ask-question.ts';
import { atOnce } from '../../src/platform/steps.ts';
import { createProduct, type Product } from '../../src/product.ts';
import { buildKnowledgeSearch } from '../../src/retrieval/knowledge-search.ts';
import type { Measurement } from './measurement.ts';
import { timeCalls, timeWork } from './time-calls.ts';

const times = 5;

/** One question through safety, retrieval and routing, without bot, HTTP or database. */
export function measureQuestions(
  product: Product,
  questions: readonly LabelledQuestion[],
): Measurement[] {
  const alone = questions.map((question) => ({ ...question, history: [] }));
  const measured = timeCalls(alone, (question) => askQuestion(product, question));
  return [
    { name: 'one question, p50', value: percentile(measured, 0.5), unit: 'ms' },
    {
      name: 'one question, p95',
      value: percentile(measured, 0.95),
      unit: 'ms',
      target: { atMost: 5 },
    },
  ];
}

export async function measureIndex(
  { knowledge }: Product,
  knowledgeFolder: string,
): Promise<Measurement[]> {
  const indexed = timeWork(times, () => atOnce(buildKnowledgeSearch(knowledge)));
  const begun = performance.now();
  await createProduct({ knowledgeFolder });
  const everything = performance.now() - begun;
  return [
    {
      name: `index of everything, median of ${times}`,
      value: median(indexed),
      unit: 'ms',
      target: { atMost: 2_000 },
    },
    { name: 'read all files, parse, index and wire, once', value: everything, unit: 'ms' },
  ];
}
