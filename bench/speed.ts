import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ActivityHandler } from 'botbuilder';
import { textsByLanguage } from '../dialogs/texts/texts-by-language.ts';
import { readQuestions } from '../eval/read-questions.ts';
import { createAnswerMessage } from '../src/answering/answer-message.ts';
import { freshMemory } from '../src/answering/conversation-memory.ts';
import { createBot } from '../src/bot/create-bot.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { createProduct, type Product } from '../src/product.ts';
import type { KnowledgeSearch } from '../src/retrieval/knowledge-search.ts';
import { type Ask, measureLarge } from './speed/measure-large.ts';
import { measureIndex, measureQuestions } from './speed/measure-questions.ts';
import { measureTurns } from './speed/measure-turns.ts';
import { type Measurement, meetsTarget, writeMeasurement } from './speed/measurement.ts';
import type { BenchBots } from './speed/start-bot.ts';

const knowledgeFolder = process.env.KNOWLEDGE_DIR ?? 'knowledge';
const parts = ['turn', 'question', 'index', 'large'] as const;
const sizes = [
  { count: 10_000, p95: 10 },
  { count: 100_000, p95: 25 },
];

await run();

/** Measures everything, or the parts that are named: `npm run bench -- turn question`. */
async function run(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const wants = (part: (typeof parts)[number]) =>
    positionals.length === 0 || positionals.includes(part);
  const product = await createProduct({ knowledgeFolder });
  const questions = readQuestions('eval/questions/eigen-vragen.jsonl');
  const texts = questions.map(({ question }) => question);
  const measured: Measurement[] = [];
  const report = (measurements: readonly Measurement[]) => {
    measured.push(...measurements);
    for (const each of measurements) process.stdout.write(`${writeMeasurement(each)}\n`);
  };
  if (wants('question')) report(measureQuestions(product, questions));
  if (wants('index')) report(await measureIndex(product, knowledgeFolder));
  if (wants('turn')) report(await measureTurns(botsOf(product), texts));
  if (wants('large')) {
    for (const size of sizes) report(measureLarge(product.knowledge, texts, size, createAsk));
  }
  mkdirSync('eval/reports', { recursive: true });
  writeFileSync('eval/reports/speed.json', `${JSON.stringify(measured, undefined, 2)}\n`);
  if (measured.some((each) => meetsTarget(each) === false)) process.exitCode = 1;
}

function botsOf({ answer, present, knowledge: { municipalities } }: Product): BenchBots {
  const texts = textsByLanguage.nl;
  return {
    ours: {
      municipalities,
      create: (storage) =>
        createBot({ municipalities, answer, present, texts, storage, retentionDays: 30 }),
    },
    echo: {
      municipalities,
      create: () => {
        const handler = new ActivityHandler();
        handler.onMessage(async (context, next) => {
          await context.sendActivity(`Echo: ${context.activity.text}`);
          await next();
        });
        return { run: (context) => handler.run(context) };
      },
    },
  };
}

/** Retrieval and routing on other knowledge; its safety rules read no services, so they stay out. */
function createAsk(knowledge: Knowledge, search: KnowledgeSearch): Ask {
  const answer = createAnswerMessage({
    knowledge,
    search,
    checkCrisis: () => ({ severity: 'none', doubt: false }),
    maskPersonalData: (text) => ({ text, found: [] }),
    topicLabel: (_, topic) => topic,
  });
  return (text, municipality) => answer({ text, municipality, memory: freshMemory });
}
