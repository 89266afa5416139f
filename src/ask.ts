import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { askQuestion, questionLine } from './ask/ask-question.ts';
import { describeOutcome } from './ask/describe-outcome.ts';
import { explainOutcome } from './ask/explain-outcome.ts';
import { formatProblem } from './knowledge/problem.ts';
import { runCommand } from './platform/run-command.ts';
import { createProduct, type Product } from './product.ts';

const usage = `Stel een vraag zoals een inwoner dat doet.
  npm run --silent ask -- --gemeente hogeland "ik kan de huur niet betalen"
  npm run --silent ask -- --gemeente hogeland --json "..."       het antwoord als gegevens
  npm run --silent ask -- --gemeente hogeland --explain "..."    waarom dit antwoord
  npm run --silent ask -- --batch vragen.jsonl                   een vraag per regel
  --knowledge MAP   een andere kennismap (of KNOWLEDGE_DIR)`;

await runCommand(run);

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gemeente: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      batch: { type: 'string' },
      knowledge: { type: 'string' },
    },
  });
  const knowledgeFolder = values.knowledge ?? process.env.KNOWLEDGE_DIR ?? 'knowledge';
  if (values.batch !== undefined) {
    return await answerBatch(values.batch, await openProduct(knowledgeFolder));
  }
  const question = positionals.join(' ');
  if (values.gemeente === undefined || positionals.length === 0) throw new Error(usage);
  const product = await openProduct(knowledgeFolder);
  const { outcome, ms } = askQuestion(product, {
    gemeente: values.gemeente,
    question,
    history: [],
  });
  const reply = product.present(outcome);
  if (values.json) return print(JSON.stringify(describeOutcome(outcome, reply, ms)));
  print(values.explain ? explainOutcome(outcome) : asText(reply));
}

/** Problems in the knowledge folder go to standard error, so that an editor sees them and a pipe does not. */
async function openProduct(knowledgeFolder: string): Promise<Product> {
  const product = await createProduct({ knowledgeFolder });
  for (const problem of product.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  return product;
}

/** Prints one object a line, in the order of the file; a bad line is an error that names it. */
async function answerBatch(file: string, product: Product): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (line.trim() === '') continue;
    const question = parseLine(line, `${file}:${number}`);
    const { outcome, ms } = askQuestion(product, question);
    const described = describeOutcome(outcome, product.present(outcome), ms);
    print(JSON.stringify({ id: question.id, ...described }));
  }
}

function parseLine(line: string, where: string) {
  try {
    return questionLine.parse(JSON.parse(line));
  } catch (cause) {
    const remedy = 'Elke regel is een JSON-object met id, gemeente en question.';
    throw new Error(`${where}: deze regel klopt niet. ${remedy}`, { cause });
  }
}

function asText({ text, buttons }: ReturnType<Product['present']>): string {
  return [text, ...buttons.map((button) => `[ ${button} ]`)].join('\n\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
