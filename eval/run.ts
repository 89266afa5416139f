import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/platform/run-command.ts';
import { createProduct, type Product } from '../src/product.ts';
import { checkThresholds, thresholdsFile } from './check-thresholds.ts';
import { crossValidate } from './cross-validate.ts';
import { type Judged, judgeQuestion } from './judge-question.ts';
import { readQuestions } from './read-questions.ts';
import { summarise } from './summarise.ts';
import { faultsOf, percent, writeReport } from './write-report.ts';

const ownQuestions = 'eval/questions/eigen-vragen.jsonl';
/** Kept outside the repository; measured too where it is there. */
const developmentQuestions = '../shared/eval/vragen-ontwikkel.jsonl';
const reports = 'eval/reports';

await runCommand(run);

/** Asks every question, prints the figures and keeps them as JSON; `--gate` fails below the thresholds. */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gate: { type: 'boolean', default: false },
      'cross-validate': { type: 'boolean', default: false },
      knowledge: { type: 'string' },
    },
  });
  const knowledgeFolder = values.knowledge ?? process.env.KNOWLEDGE_DIR ?? 'knowledge';
  const product = await createProduct({ knowledgeFolder });
  const files = positionals.length > 0 ? positionals : defaultFiles();
  const failures = files.flatMap((file) => evaluate(file, product));
  if (values['cross-validate']) printCrossValidation(product);
  for (const failure of failures) print(failure);
  if (values.gate && failures.length > 0) process.exitCode = 1;
}

function defaultFiles(): string[] {
  return [ownQuestions, developmentQuestions].filter(
    (file) => file === ownQuestions || existsSync(file),
  );
}

/** @returns what is below its threshold */
function evaluate(file: string, product: Product): string[] {
  const name = basename(file, '.jsonl');
  const judged = readQuestions(file).map((question) => judgeQuestion(product, question));
  const summary = summarise(judged);
  print(`${writeReport(name, summary, judged)}\n`);
  keep(name, { ...summary, questions: judged.map(asRow) });
  const thresholds = thresholdsFile.parse(
    JSON.parse(readFileSync(new URL('thresholds.json', import.meta.url), 'utf8')),
  );
  return checkThresholds(name, summary.figures, thresholds);
}

function asRow({ question, ...judged }: Judged) {
  return {
    id: question.id,
    expected: question.outcome,
    ...judged,
    faults: faultsOf({ question, ...judged }),
  };
}

function printCrossValidation({ knowledge }: Product): void {
  const folds = crossValidate(knowledge);
  keep('cross-validation', folds);
  print('need of a phrase that was held out (5 folds)');
  for (const { language, count, first, three, low, high } of folds) {
    const interval = `95% ${percent(low)} to ${percent(high)}`;
    print(
      `${language.padEnd(6)}first ${percent(first)}  first three ${percent(three)} (${interval}) n=${count}`,
    );
  }
}

function keep(name: string, report: unknown): void {
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, `${name}.json`), `${JSON.stringify(report, undefined, 2)}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
