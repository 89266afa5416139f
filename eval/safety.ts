import { performance } from 'node:perf_hooks';
import { buildCrisisCheck, type CrisisCheck } from './build-crisis-check.ts';
import { measureSafety, type Share } from './measure-safety.ts';
import { readSafetyExamples, type SafetyExample } from './safety-examples.ts';

/** Prints how well danger is recognised: `npm run eval:safety`, or with a file of examples of your own behind it. */
const own = new URL('./safety/voorbeelden.jsonl', import.meta.url);
const knowledgeFolder = new URL('../knowledge', import.meta.url).pathname;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const percent = ({ hits, of }: Share): string =>
  of === 0 ? '-' : `${((100 * hits) / of).toFixed(1)}% (${hits}/${of})`;

const report = (name: string, check: CrisisCheck, examples: readonly SafetyExample[]): void => {
  const measure = measureSafety(check, examples);
  print(`\n## ${name}: ${measure.examples} examples`);
  print(`acute found      ${percent(measure.acute)}`);
  print(`concern found    ${percent(measure.concern)}`);
  print(`right situation  ${percent(measure.situation)}`);
  print(`right first line ${percent(measure.firstLine)}`);
  print(`false alarms     ${percent(measure.falseAlarms)}`);
  for (const miss of measure.misses) print(`  ${miss}`);
};

const perLabel = (check: CrisisCheck, examples: readonly SafetyExample[]): void => {
  print('\n## Found per situation');
  for (const label of [...new Set(examples.map((one) => one.label))].toSorted()) {
    const { acute, concern } = measureSafety(
      check,
      examples.filter((one) => one.label === label),
    );
    const found = { hits: acute.hits + concern.hits, of: acute.of + concern.of };
    if (found.of > 0) print(`${label.padEnd(18)} ${percent(found)}`);
  }
};

const timing = (check: CrisisCheck, examples: readonly SafetyExample[]): void => {
  const story = examples.map(({ text }) => text).join('. ');
  const messages = examples.map((_, at) => story.slice(at * 30, at * 30 + 2_000));
  const warm = messages.map((message) => check.detect(message));
  const times = messages.slice(0, warm.length).map((message) => {
    const start = performance.now();
    check.detect(message);
    return performance.now() - start;
  });
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  print(`\n## Time for messages of 2,000 characters: p95 ${p95.toFixed(2)} ms`);
};

const check = await buildCrisisCheck(knowledgeFolder);
const files = process.argv.slice(2);
const examples = files.length === 0 ? readSafetyExamples(own) : files.flatMap(readSafetyExamples);
for (const half of [...new Set(examples.map((one) => one.half))]) {
  report(
    half,
    check,
    examples.filter((one) => one.half === half),
  );
}
perLabel(check, examples);
timing(check, examples);
