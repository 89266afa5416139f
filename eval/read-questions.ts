import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { layers, outcomeKinds } from '../src/knowledge/knowledge.ts';

const styles = [
  'plain',
  'keyword',
  'typo',
  'indirect',
  'story',
  'dialect',
  'foreign',
  'on-behalf',
  'youth',
  'formal',
] as const;

/** A message of a resident with what a good loket worker would do: one line of JSON. */
const labelledQuestion = z.strictObject({
  id: z.string().min(1),
  gemeente: z.string().min(1),
  /** Earlier messages of the same resident, oldest first. */
  history: z.array(z.string()).default([]),
  question: z.string().min(1),
  style: z.enum(styles),
  outcome: z.enum(outcomeKinds),
  /** Acceptable layers, the best first. */
  routes: z.array(z.enum(layers)).default([]),
  topics: z.array(z.string()).default([]),
  /** One of these must be first. */
  services_best: z.array(z.string()).default([]),
  /** One of these must be among the first three. */
  services_ok: z.array(z.string()).default([]),
  services_wrong: z.array(z.string()).default([]),
  /** Words of which one must be in the cited policy page. */
  policy: z.array(z.string()).default([]),
});
export type LabelledQuestion = z.infer<typeof labelledQuestion>;

/** Reads a JSONL file of questions; the first line that is wrong is named with what is wrong. */
export function readQuestions(file: string): LabelledQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseQuestion(line, `${file}:${at + 1}`)]));
}

export function parseQuestion(line: string, where: string): LabelledQuestion {
  const parsed = labelledQuestion.safeParse(parseJson(line, where));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'de regel zelf';
  throw new Error(
    `${where}: ${field} klopt niet (${issue?.message}). Kijk in eval/README.md welke velden en waarden er zijn.`,
  );
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${where}: dit is geen JSON. Zet op elke regel één object: {"id": …}.`, {
      cause,
    });
  }
}
