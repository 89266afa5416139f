import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hitAtK } from '../eval/metrics/hit-at-k.ts';
import { rate } from '../eval/metrics/rate.ts';
import { meanReciprocalRank, reciprocalRank } from '../eval/metrics/reciprocal-rank.ts';
import { type LabelledQuestion, readQuestions } from '../eval/read-questions.ts';
import { askQuestion } from '../src/ask/ask-question.ts';
import { createProduct, type Product } from '../src/product.ts';
import { createLunrRival } from './rivals/lunr.ts';
import { createMiniSearchRival } from './rivals/minisearch.ts';
import { createNlpRivals } from './rivals/nlpjs.ts';
import { createOramaRival } from './rivals/orama.ts';
import type { Rival } from './rivals/rival.ts';

type Score = { name: string; first: number; three: number; reciprocalRank: number };

const files = ['eval/questions/eigen-vragen.jsonl', '../shared/eval/vragen-ontwikkel.jsonl'];
const depth = 3;

await run();

/** The same documents and questions for everybody; first place, first three, and mean reciprocal rank at three. */
async function run(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const product = await createProduct({
    knowledgeFolder: process.env.KNOWLEDGE_DIR ?? 'knowledge',
  });
  const { knowledge } = product;
  const rivals = [
    createMiniSearchRival(knowledge),
    await createOramaRival(knowledge),
    createLunrRival(knowledge),
    ...(await createNlpRivals(knowledge)),
  ];
  const chosen = positionals.length > 0 ? positionals : files.filter((file) => existsSync(file));
  const report: Record<string, Score[]> = {};
  for (const file of chosen) {
    const questions = readQuestions(file).filter(({ outcome }) => outcome === 'answer');
    const scores = [scoreOurs(product, questions)];
    for (const rival of rivals) scores.push(await scoreRival(rival, questions));
    report[file] = scores;
    printTable(file, questions.length, scores);
  }
  mkdirSync('eval/reports', { recursive: true });
  writeFileSync('eval/reports/rivals.json', `${JSON.stringify(report, undefined, 2)}\n`);
}

/** The places that the resident sees, whatever the outcome: asking back instead of answering is a miss. */
function scoreOurs(product: Product, questions: readonly LabelledQuestion[]): Score {
  const shown = questions.map((question) => {
    const { outcome } = askQuestion(product, question);
    return 'places' in outcome ? outcome.places.map(({ id }) => id) : [];
  });
  return scoreOf('ours', questions, shown);
}

/** A rival has no memory of a conversation: it reads the earlier messages and the question as one text. */
async function scoreRival(rival: Rival, questions: readonly LabelledQuestion[]): Promise<Score> {
  const shown: (readonly string[])[] = [];
  for (const { history, question, gemeente } of questions) {
    const found = await rival.find([...history, question].join(' . '), gemeente);
    shown.push(found.slice(0, depth));
  }
  return scoreOf(rival.name, questions, shown);
}

function scoreOf(
  name: string,
  questions: readonly LabelledQuestion[],
  shown: readonly (readonly string[])[],
): Score {
  const judge = <Result>(each: (question: LabelledQuestion, ids: readonly string[]) => Result) =>
    questions.map((question, at) => each(question, shown[at] ?? []));
  return {
    name,
    first: rate(judge(({ services_best }, ids) => hitAtK(ids, services_best, 1))) ?? 0,
    three: rate(judge(({ services_ok }, ids) => hitAtK(ids, services_ok, depth))) ?? 0,
    reciprocalRank: meanReciprocalRank(
      judge(({ services_best }, ids) => reciprocalRank(ids, services_best)),
    ),
  };
}

function printTable(file: string, count: number, scores: readonly Score[]): void {
  const lines = scores.map(({ name, first, three, reciprocalRank: mrr }) =>
    [
      name.padEnd(26),
      `${(100 * first).toFixed(1)}%`.padStart(8),
      `${(100 * three).toFixed(1)}%`.padStart(13),
      mrr.toFixed(3).padStart(8),
    ].join(''),
  );
  const heading = `${''.padEnd(26)}${'first'.padStart(8)}${'first three'.padStart(13)}${'MRR@3'.padStart(8)}`;
  process.stdout.write(`${file}: ${count} questions\n${heading}\n${lines.join('\n')}\n\n`);
}
